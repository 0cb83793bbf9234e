import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { NoteFinding, NotePrompts } from '../../server/api/contract/case-note.ts';
import { icon } from '../elements/icon.ts';
import { LightElement } from '../elements/light-element.ts';
import '../elements/note-prompts.ts';
import '../elements/note-suggestions.ts';
import type { WordsTaken } from '../elements/note-suggestions.ts';
import { readLanguage } from '../note-api.ts';
import { caseNote as say } from '../strings/case-note.ts';
import { tellProblem } from '../tell-problem.ts';
import { LatestAnswer } from './latest-answer.ts';
import { keepLeft, readLeft } from './note-keeping.ts';

/** Pause in the writing after which the note is read, in milliseconds. */
const PAUSE = 1500;

/**
 * A note as it is written, and beside it what is marked in it, with curious words to take.
 * @fires coequal-text with the text after each change
 */
@customElement('coequal-note-desk')
export class NoteDesk extends LightElement {
  readonly #reading = new LatestAnswer<string, NoteFinding[]>(PAUSE, {
    ask: readLanguage,
    answered: (found, text) => {
      this.findings = found;
      this.readText = text;
      this.notRead = null;
    },
    failed: (cause) => {
      this.notRead = tellProblem(cause);
    },
  });

  @query('textarea') private readonly box!: HTMLTextAreaElement | null;
  @state() private text = '';
  @state() private news: string | null = null;
  /** The note as it was read last, and what was marked in it. */
  @state() private readText = '';
  @state() private findings: readonly NoteFinding[] = [];
  @state() private notRead: string | null = null;
  /** What was marked and stays as it is. */
  @state() private left: readonly string[] = [];
  /** The note before the last rewording, or null. */
  @state() private untaken: string | null = null;

  /** Id of the session. */
  @property({ attribute: false }) sessionId = '';
  @property({ attribute: false }) prompts: NotePrompts = [];
  /** How it stands with saving. */
  @property({ attribute: false }) standing: unknown = nothing;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reading.stop();
  }

  /** Begins with a text that is there already. */
  begin(text: string, news: string | null): void {
    this.text = text;
    this.news = news;
    this.untaken = null;
    this.left = readLeft(this.sessionId);
    this.#reading.ask(text, 0);
  }

  /** Takes the keyboard to where is written. */
  override focus(): void {
    this.box?.focus();
  }

  /** Puts another text into the box, and selects a stretch of it. */
  async replace(text: string, from: number, to: number, news: string): Promise<void> {
    this.write(text);
    this.news = news;
    await this.updateComplete;
    this.box?.focus();
    this.box?.setSelectionRange(from, to);
  }

  private write(detail: string): void {
    this.text = detail;
    this.#reading.ask(detail);
    this.dispatchEvent(new CustomEvent<string>('coequal-text', { detail }));
  }

  private written(): void {
    this.news = null;
    this.untaken = null;
    this.write(this.box?.value ?? this.text);
  }

  private prompt({ detail: asks }: CustomEvent<string>): Promise<void> {
    const begun = this.text.trimEnd();
    const text = `${begun === '' ? '' : `${begun}\n\n`}${asks}\n`;
    return this.replace(text, text.length, text.length, say.promptDone);
  }

  private async take({ detail: { finding, words } }: CustomEvent<WordsTaken>): Promise<void> {
    const { start, end } = finding.sentence;
    const before = this.text;
    // What was written since may have moved it.
    if (before.slice(start, end) !== this.readText.slice(start, end)) {
      this.#reading.ask(before, 0);
      return;
    }
    const gap = words.indexOf('…');
    const from = start + Math.max(gap, 0);
    const to = gap === -1 ? start + words.length : from + 1;
    await this.replace(before.slice(0, start) + words + before.slice(end), from, to, say.taken);
    this.findings = [];
    this.#reading.ask(this.text, 0);
    this.untaken = before;
  }

  private async undo(): Promise<void> {
    const { untaken: before } = this;
    if (before === null) return;
    this.untaken = null;
    await this.replace(before, before.length, before.length, say.undone);
  }

  private async leave({ detail }: CustomEvent<NoteFinding>): Promise<void> {
    this.left = [...this.left, markOf(detail)];
    keepLeft(this.sessionId, this.left);
    this.news = say.left;
    await this.updateComplete;
    this.querySelector<HTMLElement>('#reading')?.focus();
  }

  private suggestions() {
    const shown = this.findings.filter((one) => !this.left.includes(markOf(one)));
    const told = this.text.trim() === '' ? say.nothingYet : say.found(shown.length);
    return html`<section class="note-reading" aria-labelledby="reading">
      <h2 id="reading" tabindex="-1">${say.reading}</h2>
      <p class="aside">${say.readingLead}</p>
      <p role="status">${this.notRead === null ? told : say.notRead(this.notRead)}</p>
      <button
        type="button"
        class="button small"
        @click=${() => {
          this.#reading.ask(this.text, 0);
        }}
      >
        ${icon('again')} ${say.readAgain}
      </button>
      <coequal-note-suggestions
        .text=${this.readText}
        .findings=${shown}
        @coequal-take-words=${this.take}
        @coequal-leave-words=${this.leave}
      ></coequal-note-suggestions>
    </section>`;
  }

  override render() {
    return html`<section class="note-writing" aria-labelledby="note-label">
        <coequal-note-prompts
          .prompts=${this.prompts}
          @coequal-prompt=${this.prompt}
        ></coequal-note-prompts>
        <label id="note-label" for="note">${say.label}</label>
        <textarea
          id="note"
          class="written"
          rows="14"
          maxlength="30000"
          .value=${this.text}
          @input=${this.written}
        ></textarea>
        ${this.standing}
        <p class="news" role="status">${this.news ?? nothing}</p>
        ${
          this.untaken === null
            ? nothing
            : html`<button type="button" class="button small" @click=${this.undo}>
                ${icon('back-to')} ${say.undo}
              </button>`
        }
      </section>
      ${this.suggestions()}`;
  }
}

/** What a marked place is known by, wherever it moves. */
function markOf({ language, quote }: NoteFinding): string {
  return `${language}: ${quote}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-note-desk': NoteDesk;
  }
}
