import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { readRubric } from '../api.ts';
import { beginDraft, readDraftText, readWords, writeDraft } from '../draft-api.ts';
import type { Draft } from '../../server/api/contract/draft.ts';
import type { RubricView } from '../../server/api/contract/rubric.ts';
import type { ScenarioWords } from '../../server/api/contract/scenario-check.ts';
import { icon } from '../elements/icon.ts';
import { problemTitle } from '../elements/problem-note.ts';
import '../elements/two-texts.ts';
import { pathTo } from '../router.ts';
import { desk as say } from '../strings/desk.ts';
import '../styles/desk.css';
import '../styles/desk-faults.css';
import '../styles/scenario-form.css';
import '../styles/two-texts.css';
import '../styles/story-picture.css';
import '../styles/playtest.css';
import '../styles/bench.css';
import '../styles/versions.css';
import { tellProblem } from '../tell-problem.ts';
import { keepText, readKeptText } from './kept-text.ts';
import { PageElement } from './page-element.ts';
import { TextKeeper, type Keeping } from './text-keeper.ts';
import './writing-desk.ts';
import type { WritingDesk } from './writing-desk.ts';

/** Where somebody writes a scenario: it keeps the text as they type, and settles what two windows have written. */
@customElement('coequal-desk-page')
export class DeskPage extends PageElement {
  #keeper: TextKeeper<Draft> | null = null;

  readonly #loading = new Task(this, {
    task: async ([id], { signal }) => {
      const [draft, words, rubric] = await Promise.all([
        readDraftText(id, signal),
        readWords(signal),
        readRubric(signal),
      ]);
      this.words = words;
      this.rubric = rubric;
      this.open(draft);
    },
    args: () => [this.draftId] as const,
  });

  @query('coequal-writing-desk') private readonly desk!: WritingDesk | null;
  @state() private draft: Draft | null = null;
  @state() private words: ScenarioWords | null = null;
  @state() private rubric: RubricView | null = null;
  /** What stands in the editor to begin with, and what stands there now. */
  @state() private begins = '';
  @state() private text = '';
  @state() private keeping: Keeping<Draft> = { state: 'saved' };
  @state() private news: string | null = null;
  @state() private settling = false;

  /** Id of the draft. */
  @property({ attribute: false }) draftId = '';

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
    return this.draft === null ? null : (this.draft.title ?? say.untitled);
  }

  private readonly retry = (): void => {
    void this.#keeper?.flush();
  };

  private readonly flush = (): Promise<boolean> => this.#keeper?.flush() ?? Promise.resolve(false);

  private open(draft: Draft): void {
    const { id } = draft;
    this.#keeper?.stop();
    const keeper = new TextKeeper(draft, {
      write: (text, revision) => writeDraft(id, { text, revision }),
      read: () => readDraftText(id),
      keepHere: (text, revision) => {
        keepText(id, text, revision);
      },
      later: (call, ms) => {
        const timer = setTimeout(call, ms);
        return () => {
          clearTimeout(timer);
        };
      },
      told: (keeping, kept) => {
        this.keeping = keeping;
        this.draft = kept;
      },
    });
    this.#keeper = keeper;
    this.draft = draft;
    this.keeping = { state: 'saved' };
    const kept = readKeptText(id);
    const own = kept !== null && kept.text !== draft.text ? kept : null;
    this.begins = this.text = own?.text ?? draft.text;
    if (own === null) return;
    this.news = say.restoredHere;
    keeper.write(own.text);
    if (own.revision !== draft.revision) keeper.meet(draft);
  }

  private written({ detail }: CustomEvent<string>): void {
    this.text = detail;
    this.news = null;
    this.#keeper?.write(detail);
  }

  private learn({ detail }: CustomEvent<Draft>): void {
    this.#keeper?.learn(detail);
    this.draft = this.#keeper?.draft ?? detail;
  }

  private follow({ detail }: CustomEvent<Draft>): void {
    this.#keeper?.follow(detail);
    this.desk?.replace(detail.text);
  }

  private async settle({ detail: whose }: CustomEvent<'mine' | 'theirs'>): Promise<void> {
    if (this.keeping.state !== 'conflict' || this.settling) return;
    this.settling = true;
    this.refusal = null;
    const { theirs } = this.keeping;
    try {
      await beginDraft({ text: whose === 'mine' ? theirs.text : this.text });
      if (whose === 'mine') await this.#keeper?.insist();
      else {
        this.#keeper?.follow(theirs);
        this.desk?.replace(theirs.text);
      }
      this.news = say.keptAside;
    } catch (cause) {
      this.refusal = tellProblem(cause);
    } finally {
      this.settling = false;
    }
    await this.updateComplete;
    this.querySelector<HTMLElement>('.desk-state')?.focus();
  }

  private standing() {
    const { keeping } = this;
    const words =
      keeping.state === 'failed' ? say.state.failed(keeping.why) : say.state[keeping.state];
    return html`<p class="desk-state ${keeping.state}" role="status" tabindex="-1">
      ${keeping.state === 'saved' ? icon('taken') : nothing} ${words}
      ${
        keeping.state === 'failed'
          ? html`<button type="button" class="button small" @click=${this.retry}>
              ${say.tryAgain}
            </button>`
          : nothing
      }
    </p>`;
  }

  private whole(draft: Draft) {
    return html`
      <a class="back" href=${pathTo.drafts}>${icon('back')} ${say.back}</a>
      <header class="desk-head">
        <h1>${draft.title ?? say.untitled}</h1>
        ${this.standing()}
      </header>
      <p class="news" role="status">${this.news ?? nothing}</p>
      <p class="refusal" role="alert">${this.refusal ?? nothing}</p>
      <coequal-two-texts
        .mine=${this.text}
        .theirs=${this.keeping.state === 'conflict' ? this.keeping.theirs.text : null}
        .busy=${this.settling}
        @coequal-keep=${this.settle}
      ></coequal-two-texts>
      <coequal-writing-desk
        .draft=${draft}
        .begins=${this.begins}
        .words=${this.words}
        .rubric=${this.rubric}
        .flush=${this.flush}
        @coequal-text=${this.written}
        @coequal-learn=${this.learn}
        @coequal-follow=${this.follow}
      ></coequal-writing-desk>
    `;
  }

  override render() {
    if (this.#loading.error !== undefined) return this.problemNote(this.#loading);
    const { draft } = this;
    if (draft?.id !== this.draftId) return html`<coequal-loading-shape></coequal-loading-shape>`;
    return this.whole(draft);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-desk-page': DeskPage;
  }
}
