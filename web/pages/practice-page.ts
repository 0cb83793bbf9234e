import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { finishSession, readBriefing, readSession, takeAgain } from '../api.ts';
import '../elements/attempt-note.ts';
import '../elements/briefing-notes.ts';
import '../elements/confirm-dialog.ts';
import type { ConfirmDialog } from '../elements/confirm-dialog.ts';
import { icon } from '../elements/icon.ts';
import '../elements/loading-shape.ts';
import { isPractised, type PractisedView } from '../elements/practised-view.ts';
import { problemTitle } from '../elements/problem-note.ts';
import '../elements/session-standing.ts';
import '../elements/take-note.ts';
import { navigate, pathTo } from '../router.ts';
import { alliance as alliances } from '../strings/alliance.ts';
import { practice as say } from '../strings/practice.ts';
import { selfRating as ratings } from '../strings/self-rating.ts';
import { tellProblem } from '../tell-problem.ts';
import { followVisitor } from '../visitor.ts';
import { forgetDraft } from './draft.ts';
import './kept-sheet.ts';
import { PageElement } from './page-element.ts';
import './talk-room.ts';

/** A session in progress: the talk, and beside it where the session stands and the briefing. */
@customElement('coequal-practice-page')
export class PracticePage extends PageElement {
  readonly #loading = new Task(this, {
    task: ([id], { signal }) => readSession(id, signal),
    args: () => [this.sessionId] as const,
    onComplete: async (session) => {
      if (!isPractised(session)) {
        // Nobody goes on with a real session: its report is what there is to see.
        navigate(pathTo.debrief(session.id), 'same');
        return;
      }
      this.session = session;
      this.refusal = null;
      if (!this.#wentBack) return;
      this.#wentBack = false;
      await this.updateComplete;
      // The turn whose button was pressed is not in this take.
      requestAnimationFrame(() => this.querySelector<HTMLElement>('#turn')?.focus());
    },
  });
  readonly #briefing = new Task(this, {
    task: async ([scenario], { signal }) =>
      scenario === undefined ? null : readBriefing(scenario, signal),
    args: () => [this.session?.scenario.id] as const,
  });

  /** What the coach said at the turn that is taken again: null for staying quiet, undefined where it is not known. */
  readonly #earlier = new Task(this, {
    task: async ([from, index], { signal }) =>
      from === null || index === undefined
        ? undefined
        : (await readSession(from, signal)).exchanges[index]?.coach,
    args: () => [this.session?.take?.from ?? null, this.session?.take?.index] as const,
  });
  readonly #visitor = followVisitor(this);
  #wentBack = false;

  @query('coequal-confirm-dialog') private readonly finishDialog!: ConfirmDialog;
  @query('dialog.drawer') private readonly drawer!: HTMLDialogElement;

  @state() private session: PractisedView | null = null;

  /** Id of the session. */
  @property({ attribute: false }) sessionId = '';

  protected override pageTitle(): string | null {
    if (this.#loading.error !== undefined) return problemTitle(this.#loading.error);
    return this.session === null ? null : say.title(this.session.scenario.title);
  }

  private follow({ detail }: CustomEvent<PractisedView>): void {
    this.session = detail;
    this.refusal = null;
  }

  private askToFinish(): void {
    this.finishDialog.ask();
  }

  /** Ends the session, and goes on to a page about it. */
  private finish(to: (session: string) => string): Promise<void> {
    return this.goTo(async () => {
      await finishSession(this.sessionId);
      forgetDraft(this.sessionId);
      return to(this.sessionId);
    });
  }

  private finishQuestion(session: PractisedView) {
    // Who always rates themselves first has one way on.
    const first = this.#visitor.me?.ratesFirst === true;
    return html`<coequal-confirm-dialog
      .question=${say.finishTitle}
      .text=${say.finishText(session.scenario.client.name)}
      .yes=${first ? ratings.finishAndRate : say.finishYes}
      .other=${first ? '' : ratings.finishAndRate}
      .no=${say.finishNo}
      @coequal-confirm=${() => this.finish(first ? pathTo.selfRating : pathTo.debrief)}
      @coequal-other=${() => this.finish(pathTo.selfRating)}
    ></coequal-confirm-dialog>`;
  }

  private async goBack({ detail: index }: CustomEvent<number>): Promise<void> {
    if (this.#wentBack) return;
    this.#wentBack = true;
    try {
      const take = await takeAgain(this.sessionId, { index });
      navigate(pathTo.practice(take.id));
    } catch (cause) {
      this.#wentBack = false;
      this.refusal = tellProblem(cause);
    }
  }

  private openDrawer(): void {
    this.drawer.showModal();
  }

  private closeDrawer(): void {
    this.drawer.close();
  }

  private side(session: PractisedView) {
    return html`
      <coequal-session-standing .session=${session}></coequal-session-standing>
      ${
        session.alliance === null
          ? nothing
          : html`<details class="at-hand">
              <summary>${alliances.sheet}</summary>
              <coequal-kept-sheet
                .allianceId=${session.alliance.id}
                .turns=${session.exchanges.length}
              ></coequal-kept-sheet>
            </details>`
      }
      <details class="at-hand" open>
        <summary>${say.briefing}</summary>
        ${this.#briefing.render({
          complete: (briefing) =>
            html`<coequal-briefing-notes .briefing=${briefing}></coequal-briefing-notes>`,
          error: () => html`<p class="aside">${say.noBriefing}</p>`,
        })}
      </details>
    `;
  }

  private head(session: PractisedView) {
    const { endedAt, exchanges, scenario } = session;
    const { client, title, turns } = scenario;
    return html`<header>
      <div>
        <h1>${title}</h1>
        <p class="aside">
          ${say.with(client.name)}<span class="about">, ${client.about}</span
          ><span class="turns"> · ${say.turn(exchanges.length, turns.least, turns.most)}</span>
        </p>
      </div>
      <button type="button" class="button open-drawer" @click=${this.openDrawer}>
        ${icon('notes')} ${say.showBriefing}
      </button>
      ${
        endedAt === null && exchanges.length > 0
          ? html`<button type="button" class="button" @click=${this.askToFinish}>
              ${say.finish}
            </button>`
          : nothing
      }
      <coequal-take-note .session=${session}></coequal-take-note>
    </header>`;
  }

  private room(session: PractisedView) {
    return html`
      <div class="room">
        <div class="talk">
          ${this.head(session)}
          <coequal-attempt-note .attempt=${session.assignment}></coequal-attempt-note>
          <coequal-talk-room
            .session=${session}
            .refusal=${this.refusal}
            .earlier=${this.#earlier.value}
            @coequal-session=${this.follow}
            @coequal-take=${this.goBack}
          ></coequal-talk-room>
        </div>
        <aside class="side" aria-label=${say.showBriefing}>${this.side(session)}</aside>
      </div>
      <dialog class="drawer" aria-label=${say.showBriefing}>
        <button type="button" class="button quiet close" @click=${this.closeDrawer}>
          ${icon('close')} ${say.close}
        </button>
        ${this.side(session)}
      </dialog>
      ${this.finishQuestion(session)}
    `;
  }

  override render() {
    if (this.#loading.error !== undefined) return this.problemNote(this.#loading);
    return this.session === null
      ? html`<coequal-loading-shape></coequal-loading-shape>`
      : this.room(this.session);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-practice-page': PracticePage;
  }
}
