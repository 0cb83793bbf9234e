import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { listSessions, readDebrief, readRubric, startSession, takeAgain } from '../api.ts';
import type { Debrief } from '../../server/api/contract/debrief.ts';
import type { RubricView } from '../../server/api/contract/rubric.ts';
import { besideReview } from '../elements/beside-review.ts';
import { called } from '../elements/called.ts';
import '../elements/debrief-glance.ts';
import { debriefHead } from '../elements/debrief-head.ts';
import '../elements/debrief-parts.ts';
import { icon } from '../elements/icon.ts';
import '../elements/own-review.ts';
import type { WishEvent } from '../elements/review-wish.ts';
import type { TakeRefused } from '../elements/take-again.ts';
import '../elements/take-list.ts';
import '../elements/ways-on.ts';
import { navigate, pathTo } from '../router.ts';
import { debrief as say } from '../strings/debrief.ts';
import { realSession } from '../strings/real-session.ts';
import { review as reviews } from '../strings/review.ts';
import { tellProblem } from '../tell-problem.ts';
import { KeptReview } from './kept-review.ts';
import { PageElement } from './page-element.ts';
import './session-sharing.ts';
import { markRead } from './read-marks.ts';

/** What was heard in a session: what to practise next, the transcript with its evidence, and the figures. */
@customElement('coequal-debrief-page')
export class DebriefPage extends PageElement {
  readonly #review = new KeptReview(this, () => ({ cohort: null, session: this.sessionId }));
  readonly #loading = new Task(this, {
    task: async ([id], { signal }) => {
      const [debrief, rubric, sessions] = await Promise.all([
        readDebrief(id, signal),
        readRubric(signal),
        listSessions(signal),
      ]);
      // One’s own may have been shared, and reviewed.
      const own = sessions.find((one) => one.id === id)?.review ?? null;
      this.reviewable = debrief.assignment !== null || own !== null;
      if (this.reviewable) await this.readReview();
      return [debrief, rubric] as const;
    },
    args: () => [this.sessionId] as const,
  });

  /** Whether instructors review it: an attempt, or what was shared with them. */
  @state() private reviewable = false;
  /** The last turn that could not be taken again, or null. */
  @state() private refused: TakeRefused | null = null;

  /** Id of the session. */
  @property({ attribute: false }) sessionId = '';

  protected override pageTitle(): string | null {
    return this.titleOf(this.#loading, ([{ session }]) => {
      const { title } = called(session);
      return session.real === null ? say.title(title) : realSession.title(title);
    });
  }

  private async readReview(): Promise<void> {
    await this.#review.read();
    if (this.#review.view !== null) markRead(this.#review.view);
  }

  private fulfil(event: WishEvent): void {
    this.#review.fulfil(event);
  }

  /** Takes the keyboard to the first thing that somebody said. */
  private toReview(): void {
    const first = this.querySelector<HTMLElement>('.verdict, .comment');
    first?.setAttribute('tabindex', '-1');
    first?.focus({ preventScroll: true });
    first?.scrollIntoView({ block: 'center' });
  }

  /** What instructors said, or that nobody has yet. */
  private reviewed() {
    if (!this.reviewable) return nothing;
    const { problem, view } = this.#review;
    if (problem === null)
      return html`<coequal-own-review
        .review=${view}
        @coequal-to-review=${this.toReview}
      ></coequal-own-review>`;
    return html`<p class="refusal" role="alert">${reviews.notRead} ${problem}</p>
      <p>
        <button type="button" class="button small" @click=${this.readReview}>
          ${icon('again')} ${reviews.retry}
        </button>
      </p>`;
  }

  private beside({ session }: Debrief) {
    const { view } = this.#review;
    const side = this.#review.side('trainee');
    if (view === null || side === null || view.releasedAt === null) return null;
    return besideReview(view, side, called(session).client);
  }

  private again({ detail: scenario }: CustomEvent<string>): Promise<void> {
    return this.goTo(async () => pathTo.practice((await startSession({ scenario })).id));
  }

  private async takeAgain({ detail: index }: CustomEvent<number>): Promise<void> {
    if (this.starting) return;
    this.starting = true;
    this.refused = null;
    try {
      const take = await takeAgain(this.sessionId, { index });
      navigate(pathTo.practice(take.id));
    } catch (cause) {
      this.refused = { index, message: tellProblem(cause) };
    } finally {
      this.starting = false;
    }
  }

  private whole(debrief: Debrief, rubric: RubricView) {
    return html`
      <div class="debrief" @coequal-wish=${this.fulfil}>
        ${debriefHead(debrief, this.reviewed())}
        <coequal-debrief-glance .debrief=${debrief}></coequal-debrief-glance>
        <coequal-take-list .takes=${debrief.takes} .shown=${debrief.session.id}></coequal-take-list>
        <coequal-debrief-parts
          .debrief=${debrief}
          .rubric=${rubric}
          .refused=${this.refused}
          .fixed=${debrief.assignment?.mode === 'exam'}
          .beside=${this.beside(debrief)}
          @coequal-take=${this.takeAgain}
        ></coequal-debrief-parts>
        ${
          debrief.assignment === null
            ? html`<coequal-session-sharing
                .sessionId=${this.sessionId}
                .real=${debrief.session.real}
              ></coequal-session-sharing>`
            : nothing
        }
        <coequal-ways-on
          .debrief=${debrief}
          .starting=${this.starting}
          .refusal=${this.refusal}
          @coequal-again=${this.again}
        ></coequal-ways-on>
        <p class="hidden" role="status">${this.#review.news}</p>
      </div>
    `;
  }

  override render() {
    return this.loaded(this.#loading, ([debrief, rubric]) => this.whole(debrief, rubric));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-debrief-page': DebriefPage;
  }
}
