import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { find as say } from '../strings/find.ts';
import { LightElement } from './light-element.ts';
import type { PractisedTheme } from './practised-themes.ts';
import { everything, writeFilter, type ScenarioFilter } from './scenario-filter.ts';

/** Nobody is told a count while they type, in milliseconds. */
const QUIET = 600;

/**
 * Search, level and behaviour, by which scenarios are found, and how many there are.
 * @fires coequal-filter with the new ScenarioFilter
 */
@customElement('coequal-scenario-finder')
export class ScenarioFinder extends LightElement {
  #timer = 0;

  @query('input[type=search]') private readonly search!: HTMLInputElement;
  /** What a screen reader is told: the count, once it has settled. */
  @state() private told = '';

  /** What is asked for. */
  @property({ attribute: false }) filter: ScenarioFilter = everything;
  /** What can be practised. */
  @property({ attribute: false }) themes: readonly PractisedTheme[] = [];
  /** How many scenarios fit. */
  @property({ type: Number }) count = 0;
  /** How many there are. */
  @property({ type: Number }) all = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override updated(changed: PropertyValues<this>): void {
    // The first count is read with the page.
    if (!changed.has('filter') || changed.get('filter') === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => (this.told = say.shown(this.count, this.all)), QUIET);
  }

  private ask(change: Partial<ScenarioFilter>): void {
    const detail: ScenarioFilter = { ...this.filter, ...change };
    this.dispatchEvent(new CustomEvent<ScenarioFilter>('coequal-filter', { detail }));
  }

  private clear(): void {
    // The button goes; whoever pressed it stays where they can go on.
    this.search.focus();
    this.ask(everything);
  }

  private level(level: number | null, title: string) {
    return html`<label>
      <input
        type="radio"
        name="level"
        .checked=${this.filter.level === level}
        @change=${() => {
          this.ask({ level });
        }}
      />
      ${title}
    </label>`;
  }

  private option(title: string, text: string) {
    return html`<option value=${title} .selected=${this.filter.practises === title}>
      ${text}
    </option>`;
  }

  override render() {
    return html`
      <form
        class="finder"
        role="search"
        aria-label=${say.title}
        @submit=${(event: Event) => {
          event.preventDefault();
        }}
      >
        <label class="words">
          <span>${say.words}</span>
          <input
            type="search"
            autocomplete="off"
            .value=${this.filter.words}
            @input=${() => {
              this.ask({ words: this.search.value });
            }}
          />
        </label>
        <label class="practises">
          <span>${say.practises}</span>
          <select
            @change=${({ target }: Event) => {
              if (target instanceof HTMLSelectElement)
                this.ask({ practises: target.value === '' ? null : target.value });
            }}
          >
            <option value="" .selected=${this.filter.practises === null}>${say.anything}</option>
            ${this.themes.map(
              (theme) =>
                html`<optgroup label=${theme.title}>
                  ${theme.behaviours.map(({ title, count }) =>
                    this.option(title, say.option(title, count)),
                  )}
                </optgroup>`,
            )}
          </select>
        </label>
        <fieldset>
          <legend>${say.level}</legend>
          <div class="levels">
            ${this.level(null, say.anyLevel)}
            ${say.levels.map((title, at) => this.level(at + 1, title))}
          </div>
        </fieldset>
      </form>
      <div class="found">
        <p aria-hidden="true">${say.shown(this.count, this.all)}</p>
        <p class="hidden" role="status">${this.told}</p>
        ${
          writeFilter(this.filter) === ''
            ? nothing
            : html`<button type="button" class="button small" @click=${this.clear}>
                ${say.clear}
              </button>`
        }
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-scenario-finder': ScenarioFinder;
  }
}
