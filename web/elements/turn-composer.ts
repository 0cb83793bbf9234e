import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { practice as say } from '../strings/practice.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';
import { LONGEST_TURN } from './longest-turn.ts';

/** What the composer tells: the coach's words, or null for staying quiet. */
export interface TurnTaken {
  readonly coach: string | null;
}

/**
 * The text box in which the coach speaks.
 * @fires coequal-turn when a turn is taken
 * @fires coequal-draft with every change of the words in the box
 */
@customElement('coequal-turn-composer')
export class TurnComposer extends LightElement {
  @query('textarea') private readonly box!: HTMLTextAreaElement;
  @state() private hint: string | null = null;

  /** The client's name, for the invitation in the empty box. */
  @property() client = '';
  /** The words in the box. */
  @property() text = '';
  /** True while a turn is on its way; nothing can be sent meanwhile. */
  @property({ type: Boolean }) busy = false;
  /** Why the last turn was not taken, or null. */
  @property({ attribute: false }) refusal: string | null = null;

  /** Puts the cursor into the box. */
  focusBox(): void {
    this.box.focus();
  }

  private write(): void {
    this.hint = null;
    const detail = this.box.value;
    this.dispatchEvent(new CustomEvent<string>('coequal-draft', { detail }));
  }

  private press(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.say();
  }

  private submit(event: Event): void {
    event.preventDefault();
    this.say();
  }

  private say(): void {
    const coach = this.box.value.trim();
    if (coach === '') this.hint = say.unsaid;
    else if (coach.length > LONGEST_TURN) this.hint = say.tooLong(LONGEST_TURN);
    else this.take(coach);
    this.focusBox();
  }

  private stayQuiet(): void {
    this.take(null);
    this.focusBox();
  }

  private take(coach: string | null): void {
    if (this.busy) return;
    this.hint = null;
    const detail: TurnTaken = { coach };
    this.dispatchEvent(new CustomEvent('coequal-turn', { detail }));
  }

  override render() {
    const trouble = this.hint ?? this.refusal;
    return html`
      <form class="composer" @submit=${this.submit}>
        <div class="trouble" role="alert">
          ${trouble === null ? nothing : html`<p>${trouble}</p>`}
        </div>
        <label for="turn">${say.label}</label>
        <textarea
          id="turn"
          rows="2"
          .enterKeyHint=${'send'}
          aria-describedby="turn-keys"
          placeholder=${say.placeholder(this.client)}
          .value=${live(this.text)}
          @input=${this.write}
          @keydown=${this.press}
        ></textarea>
        <div class="row">
          <p id="turn-keys" class="aside">${say.keys}</p>
          <button type="button" class="button" aria-disabled=${this.busy} @click=${this.stayQuiet}>
            ${icon('quiet')} ${say.stayQuiet}
          </button>
          <button type="submit" class="button primary" aria-disabled=${this.busy}>
            ${this.refusal === null ? say.send : say.again} ${icon('arrow')}
          </button>
        </div>
      </form>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-turn-composer': TurnComposer;
  }
}
