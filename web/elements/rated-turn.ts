import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { marking } from '../strings/marking.ts';
import { cutSegments, type Span } from './cut-segments.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';
import './word-chooser.ts';

/** Words of a turn, and what they show. */
export interface MarkedWords extends Span {
  /** Index of the line as the debrief counts. */
  readonly turn: number;
  /** Id of what they show. */
  readonly what: string;
}

/** What words can show; a group without a title stands alone. */
export interface MarkGroup {
  readonly title: string;
  readonly options: readonly { readonly id: string; readonly title: string }[];
}

/** What is said of turns and of words that are marked in them. */
export interface TurnWords {
  readonly coach: (turn: number) => string;
  readonly quiet: string;
  /** Where nothing is marked; empty where that needs no word. */
  readonly heardNone: string;
  readonly hear: string;
  readonly hearOf: (turn: number) => string;
  readonly hearWords: string;
  readonly hearWhich: string;
  readonly hearEmpty: string;
  readonly hearYes: string;
  readonly cancel: string;
  readonly hearNoWords: string;
  readonly hearNoBehaviour: string;
  readonly unhear: (title: string, turn: number) => string;
}

/**
 * A turn of the coach with what a rater marks in it, and the way to mark one more.
 * @fires coequal-hear with words that are marked
 * @fires coequal-unhear with words that are taken back
 */
@customElement('coequal-rated-turn')
export class RatedTurn extends LightElement {
  @query('select') private readonly select!: HTMLSelectElement;
  @query('.hear-button') private readonly opener!: HTMLButtonElement | null;
  @state() private isOpen = false;
  @state() private span: Span | null = null;
  @state() private refusal: string | null = null;

  /** Index of the line as the debrief counts. */
  @property({ attribute: false }) index = 1;
  @property({ attribute: false }) text = '';
  /** What the rater has marked in this turn. */
  @property({ attribute: false }) heard: readonly MarkedWords[] = [];
  /** What can be marked. */
  @property({ attribute: false }) groups: readonly MarkGroup[] = [];
  /** Whether a thing is marked once in a turn at most. */
  @property({ attribute: false }) once = true;
  @property({ attribute: false }) say: TurnWords | null = null;

  private get turn(): number {
    return (this.index + 1) / 2;
  }

  private titleOf(id: string): string {
    const all = this.groups.flatMap(({ options }) => options);
    return all.find((one) => one.id === id)?.title ?? id;
  }

  private async open(): Promise<void> {
    this.isOpen = true;
    this.span = null;
    this.refusal = null;
    await this.updateComplete;
    const chooser = this.querySelector('coequal-word-chooser');
    await chooser?.updateComplete;
    chooser?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  private async shut(): Promise<void> {
    this.isOpen = false;
    await this.updateComplete;
    this.opener?.focus();
  }

  private send(event: Event, say: TurnWords): void {
    event.preventDefault();
    const what = this.select.value;
    if (this.span === null) this.refusal = say.hearNoWords;
    else if (what === '') this.refusal = say.hearNoBehaviour;
    else {
      const { start, end } = this.span;
      const detail: MarkedWords = { turn: this.index, what, start, end };
      this.dispatchEvent(new CustomEvent<MarkedWords>('coequal-hear', { detail }));
      void this.shut();
    }
  }

  private async takeBack(detail: MarkedWords): Promise<void> {
    this.dispatchEvent(new CustomEvent<MarkedWords>('coequal-unhear', { detail }));
    await this.updateComplete;
    this.opener?.focus();
  }

  private words() {
    return cutSegments(this.text, this.heard).map(({ text, over }) =>
      over.length === 0 ? text : html`<mark class="own">${text}</mark>`,
    );
  }

  private marks(say: TurnWords) {
    if (this.heard.length === 0)
      return say.heardNone === '' ? nothing : html`<p class="aside">${say.heardNone}</p>`;
    return html`<ul class="heard-list">
      ${this.heard.map((one) => {
        const title = this.titleOf(one.what);
        return html`<li>
          <strong>${title}</strong>
          <q>${this.text.slice(one.start, one.end)}</q>
          <button
            type="button"
            class="button small quiet square"
            aria-label=${say.unhear(title, this.turn)}
            @click=${() => this.takeBack(one)}
          >
            ${icon('close')}
          </button>
        </li>`;
      })}
    </ul>`;
  }

  private options() {
    const isLeft = (id: string) => !this.once || !this.heard.some(({ what }) => what === id);
    return this.groups.map(({ title, options }) => {
      const left = options
        .filter(({ id }) => isLeft(id))
        .map((one) => html`<option value=${one.id}>${one.title}</option>`);
      return title === '' ? left : html`<optgroup label=${title}>${left}</optgroup>`;
    });
  }

  private form(say: TurnWords) {
    const id = `hear-${this.index}`;
    return html`<form class="hear-form" @submit=${(event: Event) => this.send(event, say)}>
      <p id=${`${id}-words`} class="label">${say.hearWords}</p>
      <p id=${`${id}-help`} class="aside">${marking.help}</p>
      <coequal-word-chooser
        .text=${this.text}
        .span=${this.span}
        .labelledBy=${`${id}-words`}
        .describedBy=${`${id}-help`}
        @coequal-span=${({ detail }: CustomEvent<Span>) => {
          this.span = detail;
        }}
      ></coequal-word-chooser>
      <label for=${`${id}-which`}>${say.hearWhich}</label>
      <select id=${`${id}-which`} class="written">
        <option value="">${say.hearEmpty}</option>
        ${this.options()}
      </select>
      <p class="refusal" role="alert">${this.refusal ?? nothing}</p>
      <div class="actions">
        <button type="submit" class="button primary small">${say.hearYes}</button>
        <button type="button" class="button small" @click=${this.shut}>${say.cancel}</button>
      </div>
    </form>`;
  }

  override render() {
    const { say } = this;
    if (say === null) return nothing;
    return html`
      <p class="line coach">
        <span class="who">${say.coach(this.turn)}</span>
        <span class="words">${this.words()}</span>
      </p>
      ${this.marks(say)}
      ${
        this.isOpen
          ? this.form(say)
          : html`<button
              type="button"
              class="button small hear-button"
              aria-label=${say.hearOf(this.turn)}
              @click=${this.open}
            >
              ${say.hear}
            </button>`
      }
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-rated-turn': RatedTurn;
  }
}
