import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { RubricView } from '../../server/api/contract/rubric.ts';
import { drill as say } from '../strings/drill.ts';
import { findBehaviours } from './find-behaviours.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';

type Behaviour = RubricView['behaviours'][number];

/** What is named in a turn: behaviours, or that there are none, or nothing yet. */
export interface Named {
  readonly ids: readonly string[];
  /** Said in so many words; then no behaviour is named. */
  readonly none: boolean;
}

/**
 * Chooses behaviours: by typing and Enter, or from the list by marker; "none of them" is a choice, too.
 * @fires coequal-named with what is chosen
 */
@customElement('coequal-behaviour-chooser')
export class BehaviourChooser extends LightElement {
  @query('input[type="search"]') private readonly field!: HTMLInputElement;
  @state() private sought = '';
  /** What was done last, for whoever does not see it. */
  @state() private said = '';

  @property({ attribute: false }) rubric: RubricView | null = null;
  @property({ attribute: false }) named: Named = { ids: [], none: false };

  private tell(named: Named, said: string): void {
    this.said = said;
    this.dispatchEvent(new CustomEvent<Named>('coequal-named', { detail: named }));
  }

  private toggle({ id, title }: Behaviour, isNamed: boolean): void {
    const others = this.named.ids.filter((other) => other !== id);
    const ids = isNamed ? [...others, id] : others;
    this.tell({ ids, none: false }, isNamed ? say.took(title) : say.dropped(title));
  }

  private toggleNone({ target }: Event): void {
    const { checked } = target as HTMLInputElement;
    this.tell({ ids: [], none: checked }, '');
  }

  private async drop(behaviour: Behaviour): Promise<void> {
    this.toggle(behaviour, false);
    await this.updateComplete;
    // The button that was pressed is gone.
    this.field.focus();
  }

  private seek({ target }: Event): void {
    this.sought = (target as HTMLInputElement).value;
  }

  /** Enter takes the first one that is found and not named yet; it never hands in. */
  private takeFirst(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (this.rubric === null || this.sought.trim() === '') return;
    const [first] = findBehaviours(this.sought, this.rubric)
      .flatMap(({ behaviours }) => behaviours)
      .filter(({ id }) => !this.named.ids.includes(id));
    if (first === undefined) return;
    this.toggle(first, true);
    this.sought = '';
  }

  private chips(rubric: RubricView) {
    const chosen = this.named.ids.flatMap(
      (id) => rubric.behaviours.find((one) => one.id === id) ?? [],
    );
    return html`<div class="named">
      <p class="label" id="named-label">${say.chosen}</p>
      ${
        chosen.length === 0
          ? html`<p class="aside">${say.chosenNone}</p>`
          : html`<ul aria-labelledby="named-label">
              ${chosen.map(
                (one) =>
                  html`<li>
                    ${one.title}
                    <button
                      type="button"
                      class="button small quiet"
                      aria-label=${say.drop(one.title)}
                      @click=${() => this.drop(one)}
                    >
                      ${icon('close')}
                    </button>
                  </li>`,
              )}
            </ul>`
      }
    </div>`;
  }

  private option(behaviour: Behaviour) {
    const id = `hear-${behaviour.id}`;
    return html`<div class="choice">
      <input
        type="checkbox"
        id=${id}
        .checked=${this.named.ids.includes(behaviour.id)}
        @change=${({ target }: Event) => this.toggle(behaviour, (target as HTMLInputElement).checked)}
      />
      <label for=${id}>${behaviour.title}</label>
    </div>`;
  }

  override render() {
    const { rubric } = this;
    if (rubric === null) return nothing;
    const groups = findBehaviours(this.sought, rubric);
    const count = groups.reduce((sum, { behaviours }) => sum + behaviours.length, 0);
    return html`
      <p class="hidden" role="status">${this.said}</p>
      <div class="choose-none choice">
        <input
          type="checkbox"
          id="hear-none"
          .checked=${this.named.none}
          @change=${this.toggleNone}
        />
        <label for="hear-none">${say.none}</label>
      </div>
      ${this.chips(rubric)}
      <div class="seek">
        <label for="hear-find">${say.find}</label>
        <input
          id="hear-find"
          class="written"
          type="search"
          autocomplete="off"
          aria-describedby="hear-found"
          .value=${this.sought}
          @input=${this.seek}
          @keydown=${this.takeFirst}
        />
        <p id="hear-found" class="aside" role="status">${say.found(count)}</p>
      </div>
      <div class="by-marker" tabindex="0" role="region" aria-label=${say.list}>
        ${groups.map(
          ({ behaviours, marker }) =>
            html`<fieldset>
              <legend>${marker}</legend>
              ${behaviours.map((one) => this.option(one))}
            </fieldset>`,
        )}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-behaviour-chooser': BehaviourChooser;
  }
}
