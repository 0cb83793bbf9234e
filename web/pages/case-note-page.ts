import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { listSessions } from '../api.ts';
import type { CaseNote, NotePrompts } from '../../server/api/contract/case-note.ts';
import type { SessionSummary } from '../../server/api/contract/session.ts';
import { called } from '../elements/called.ts';
import { icon } from '../elements/icon.ts';
import '../elements/confirm-dialog.ts';
import type { ConfirmDialog } from '../elements/confirm-dialog.ts';
import { problemTitle } from '../elements/problem-note.ts';
import '../elements/two-texts.ts';
import { deleteNote, listPrompts, readNote, writeNote } from '../note-api.ts';
import { pathTo } from '../router.ts';
import { caseNote as say, ownNotes } from '../strings/case-note.ts';
import '../styles/case-note.css';
import '../styles/desk.css';
import { tellProblem } from '../tell-problem.ts';
import './note-desk.ts';
import type { NoteDesk } from './note-desk.ts';
import { keepLeft, keepNote, readKeptNote } from './note-keeping.ts';
import './note-sharing.ts';
import { PageElement } from './page-element.ts';
import { TextKeeper, type Keeping } from './text-keeper.ts';

/** Where somebody writes for themselves about a session: kept as they write, and read for words that judge the client. */
@customElement('coequal-case-note-page')
export class CaseNotePage extends PageElement {
  #keeper: TextKeeper<CaseNote> | null = null;
  readonly #loading = new Task(this, {
    task: async ([id], { signal }) => {
      const [note, prompts, sessions] = await Promise.all([
        readNote(id, signal),
        listPrompts(signal),
        listSessions(signal),
      ]);
      this.prompts = prompts;
      this.session = sessions.find((one) => one.id === id) ?? null;
      this.open(note);
    },
    args: () => [this.sessionId] as const,
  });

  @query('coequal-note-desk') private readonly desk!: NoteDesk | null;
  @query('coequal-confirm-dialog') private readonly dialog!: ConfirmDialog;
  @state() private session: SessionSummary | null = null;
  @state() private prompts: NotePrompts = [];
  @state() private note: CaseNote | null = null;
  @state() private text = '';
  @state() private keeping: Keeping<CaseNote> = { state: 'saved' };
  /** Id of the session. */
  @property({ attribute: false }) sessionId = '';

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.retry);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.retry);
    // Whoever goes to another page has written what they wanted to.
    void this.#keeper?.flush();
    this.#keeper?.stop();
  }

  protected override pageTitle(): string | null {
    if (this.#loading.error !== undefined) return problemTitle(this.#loading.error);
    return this.note === null ? null : say.title(this.talk);
  }

  private get talk(): string {
    return this.session === null ? '' : called(this.session).title;
  }

  private readonly retry = (): void => {
    void this.#keeper?.flush();
  };

  private open(note: CaseNote): void {
    const { session } = note;
    this.#keeper?.stop();
    const keeper = new TextKeeper(note, {
      write: (text, revision) => writeNote(session, { text, revision }),
      read: () => readNote(session),
      keepHere: (text, revision) => {
        keepNote(session, text, revision);
      },
      later: (call, ms) => {
        const timer = setTimeout(call, ms);
        return () => {
          clearTimeout(timer);
        };
      },
      told: (keeping, kept) => {
        this.keeping = keeping;
        this.note = kept;
      },
    });
    this.#keeper = keeper;
    this.note = note;
    this.keeping = { state: 'saved' };
    const kept = readKeptNote(session);
    const own = kept !== null && kept.text !== note.text ? kept : null;
    this.text = own?.text ?? note.text;
    void this.begin(own === null ? null : say.restoredHere);
    if (own === null) return;
    keeper.write(own.text);
    if (own.revision !== note.revision) keeper.meet(note);
  }

  /** Puts the text onto the desk once it stands. */
  private async begin(news: string | null): Promise<void> {
    await this.updateComplete;
    this.desk?.begin(this.text, news);
  }

  private written({ detail }: CustomEvent<string>): void {
    this.text = detail;
    this.#keeper?.write(detail);
  }

  private async join({ detail: whose }: CustomEvent<'mine' | 'theirs'>): Promise<void> {
    if (this.keeping.state !== 'conflict') return;
    const theirs = this.keeping.theirs.text;
    const texts = whose === 'mine' ? [this.text, theirs] : [theirs, this.text];
    const text = texts.join(`\n\n${say.parting}\n\n`);
    this.#keeper?.write(text);
    await this.#keeper?.insist();
    await this.desk?.replace(text, 0, 0, say.joined);
  }

  private async dropNote(): Promise<void> {
    try {
      await this.#keeper?.flush();
      await deleteNote(this.sessionId);
      keepNote(this.sessionId, null, 0);
      keepLeft(this.sessionId, []);
      this.open(await readNote(this.sessionId));
      await this.begin(say.removed);
    } catch (cause) {
      this.refusal = tellProblem(cause);
    }
    await this.updateComplete;
    this.desk?.focus();
  }

  private standing() {
    const { keeping } = this;
    const words =
      keeping.state === 'failed'
        ? say.state.failed(keeping.why)
        : say.state[this.text === '' && keeping.state === 'saved' ? 'empty' : keeping.state];
    return html`<p class="desk-state ${keeping.state}" role="status">
      ${keeping.state === 'saved' && this.text !== '' ? icon('taken') : nothing} ${words}
      ${
        keeping.state === 'failed'
          ? html`<button type="button" class="button small" @click=${this.retry}>
              ${say.tryAgain}
            </button>`
          : nothing
      }
    </p>`;
  }

  private whole(note: CaseNote) {
    const running = this.session?.endedAt === null;
    const { sessionId: id } = this;
    return html`
      <a class="back" href=${running ? pathTo.practice(id) : pathTo.debrief(id)}>
        ${icon('back')} ${running ? say.backRunning : say.back}
      </a>
      <header class="note-head">
        <p class="kicker">${say.kicker}</p>
        <h1>${say.title(this.talk)}</h1>
        <p class="lead">${say.lead}</p>
        <p class="aside">${say.private}</p>
      </header>
      <p class="refusal" role="alert">${this.refusal ?? nothing}</p>
      <coequal-two-texts
        .say=${say}
        .mine=${this.text}
        .theirs=${this.keeping.state === 'conflict' ? this.keeping.theirs.text : null}
        @coequal-keep=${this.join}
      ></coequal-two-texts>
      <coequal-note-desk
        class="note-desk"
        .sessionId=${id}
        .prompts=${this.prompts}
        .standing=${this.standing()}
        @coequal-text=${this.written}
      ></coequal-note-desk>
      ${
        note.revision === 0
          ? nothing
          : html`<coequal-note-sharing .sessionId=${id}></coequal-note-sharing>`
      }
      <p class="actions note-ways">
        <a class="button" href=${pathTo.notes}>${ownNotes.way}</a>
        ${
          note.revision === 0
            ? nothing
            : html`<button
                type="button"
                class="button quiet"
                @click=${() => {
                  this.dialog.ask();
                }}
              >
                ${icon('remove')} ${say.remove}
              </button>`
        }
      </p>
      <coequal-confirm-dialog
        .question=${say.removeTitle}
        .text=${say.removeText}
        .yes=${say.removeYes}
        .no=${say.removeNo}
        @coequal-confirm=${this.dropNote}
      ></coequal-confirm-dialog>
    `;
  }

  override render() {
    if (this.#loading.error !== undefined) return this.problemNote(this.#loading);
    const { note } = this;
    if (note?.session !== this.sessionId)
      return html`<coequal-loading-shape></coequal-loading-shape>`;
    return this.whole(note);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-case-note-page': CaseNotePage;
  }
}
