import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { FrameworkView } from '../../server/api/contract/crosswalk.ts';
import type { RubricView } from '../../server/api/contract/rubric.ts';
import { evidence as say } from '../strings/evidence.ts';
import { marking } from '../strings/marking.ts';
import type { Span } from './cut-segments.ts';
import { LightElement } from './light-element.ts';
import './word-chooser.ts';

/** Words of a turn with what they show. */
export interface WordsAdded extends Span {
  /** Id of the behaviour, or null. */
  readonly behaviour: string | null;
  /** Number of the framework's marker, or null. */
  readonly number: string | null;
}

/**
 * Marks words of one turn, and names what they show.
 * @fires coequal-add-words with them
 * @fires coequal-cancel when it is given up
 */
@customElement('coequal-words-to-add')
export class WordsToAdd extends LightElement {
  @query('select') private readonly choice!: HTMLSelectElement;
  @state() private span: Span | null = null;
  @state() private refusal: string | null = null;

  @property({ attribute: false }) text = '';
  /** What the turn is called. */
  @property({ attribute: false }) name = '';
  @property({ attribute: false }) rubric: RubricView | null = null;
  @property({ attribute: false }) framework: FrameworkView | null = null;
  @property({ attribute: false }) busy = false;

  protected override firstUpdated(): void {
    void this.begin();
  }

  /** Takes the keyboard to the first word. */
  private async begin(): Promise<void> {
    await this.querySelector('coequal-word-chooser')?.updateComplete;
    this.querySelector<HTMLElement>('coequal-word-chooser [tabindex="0"]')?.focus();
  }

  private mark({ detail }: CustomEvent<Span>): void {
    this.span = detail;
    this.refusal = null;
  }

  private send(): void {
    if (this.span === null) {
      this.refusal = say.noWords;
      return;
    }
    const [kind = '', id = ''] = this.choice.value.split(/:(.*)/s);
    const detail: WordsAdded = {
      ...this.span,
      behaviour: kind === 'behaviour' ? id : null,
      number: kind === 'marker' ? id : null,
    };
    this.dispatchEvent(new CustomEvent('coequal-add-words', { detail }));
  }

  private cancel(): void {
    this.dispatchEvent(new Event('coequal-cancel'));
  }

  override render() {
    const { framework } = this;
    return html`<div class="words-to-add">
      <p id="words-to-add-name" class="hidden">${say.markWordsOf(this.name)}</p>
      <p id="words-to-add-help" class="aside">${marking.help}</p>
      <coequal-word-chooser
        .text=${this.text}
        .span=${this.span}
        .labelledBy=${'words-to-add-name'}
        .describedBy=${'words-to-add-help'}
        @coequal-span=${this.mark}
      ></coequal-word-chooser>
      <label for="words-to-add-shows">${say.shows}</label>
      <select id="words-to-add-shows" class="written">
        <option value="">${say.showsNothing}</option>
        <optgroup label=${say.showsBehaviours}>
          ${(this.rubric?.behaviours ?? []).map(
            ({ id, title }) => html`<option value=${`behaviour:${id}`}>${title}</option>`,
          )}
        </optgroup>
        ${
          framework === null
            ? nothing
            : html`<optgroup label=${say.showsMarkers(framework.title)}>
                ${framework.groups.flatMap(({ markers }) =>
                  markers.map(
                    ({ number, says }) =>
                      html`<option value=${`marker:${number}`}>${number} ${says}</option>`,
                  ),
                )}
              </optgroup>`
        }
      </select>
      <p class="refusal" role="alert">${this.refusal ?? nothing}</p>
      <span class="ways">
        <button
          type="button"
          class="button small primary"
          aria-disabled=${this.busy ? 'true' : 'false'}
          @click=${this.send}
        >
          ${say.addWords}
        </button>
        <button type="button" class="button small quiet" @click=${this.cancel}>${say.leave}</button>
      </span>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-words-to-add': WordsToAdd;
  }
}
