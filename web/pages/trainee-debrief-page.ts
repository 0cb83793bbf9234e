import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { readRubric } from '../api.ts';
import { readTraineeDebrief } from '../assignment-api.ts';
import type { Debrief } from '../../server/api/contract/debrief.ts';
import type { QueuedReview, ReviewQueue } from '../../server/api/contract/review-queue.ts';
import type { RubricView } from '../../server/api/contract/rubric.ts';
import type { SharedSessions } from '../../server/api/contract/sharing.ts';
import { besideReview } from '../elements/beside-review.ts';
import { called } from '../elements/called.ts';
import '../elements/debrief-glance.ts';
import '../elements/debrief-parts.ts';
import type { FindingDisputes } from '../elements/finding-disputes.ts';
import type { FindingVerdicts } from '../elements/finding-verdicts.ts';
import { icon } from '../elements/icon.ts';
import type { MissedDialog, MissedIn } from '../elements/missed-dialog.ts';
import '../elements/missed-dialog.ts';
import '../elements/real-note.ts';
import type { ReviewBar } from '../elements/review-bar.ts';
import '../elements/review-bar.ts';
import type { WishEvent } from '../elements/review-wish.ts';
import { readQueue } from '../review-api.ts';
import { pathTo } from '../router.ts';
import { listShared } from '../sharing-api.ts';
import { assignment as say } from '../strings/assignment.ts';
import { debrief as debriefs } from '../strings/debrief.ts';
import { format } from '../strings/format.ts';
import { practice } from '../strings/practice.ts';
import { review as reviews } from '../strings/review.ts';
import { selfRating as ratings } from '../strings/self-rating.ts';
import { zonedTime } from '../strings/zoned-time.ts';
import { KeptReview } from './kept-review.ts';
import { PageElement } from './page-element.ts';
import { showTalkMoment } from '../talk-moment.ts';

/** The debrief of a trainee’s attempt, as an instructor of their cohort reads and reviews it. */
@customElement('coequal-trainee-debrief-page')
export class TraineeDebriefPage extends PageElement {
  readonly #review = new KeptReview(this, () => ({
    cohort: this.cohortId,
    session: this.sessionId,
  }));
  readonly #loading = new Task(this, {
    task: async ([cohort, session], { signal }) => {
      const [debrief, rubric, queue, shared] = await Promise.all([
        readTraineeDebrief(cohort, session, signal),
        readRubric(signal),
        readQueue(cohort, signal),
        listShared(cohort, signal),
        this.#review.read(),
      ]);
      this.queue = queue;
      this.shared = shared;
      return [debrief, rubric] as const;
    },
    args: () => [this.cohortId, this.sessionId] as const,
  });

  @query('coequal-missed-dialog') private readonly dialog!: MissedDialog;
  @query('coequal-review-bar') private readonly bar!: ReviewBar | null;
  @state() private queue: ReviewQueue = { waiting: [], released: [] };
  @state() private shared: SharedSessions = [];

  /** Id of the cohort. */
  @property({ attribute: false }) cohortId = '';
  /** Id of the session. */
  @property({ attribute: false }) sessionId = '';

  protected override pageTitle(): string | null {
    return this.titleOf(this.#loading, ([{ session }]) =>
      say.traineeDebrief(this.trainee(), called(session).title),
    );
  }

  private trainee(): string {
    const { released, waiting } = this.queue;
    const own = [...waiting, ...released].find(({ session }) => session === this.sessionId);
    const shared = this.shared.find(({ session }) => session === this.sessionId);
    return (own ?? shared)?.trainee.name ?? say.someone;
  }

  /** What waits after this session, and begins at the front again after the last. */
  private next(): QueuedReview | null {
    const { waiting } = this.queue;
    const at = waiting.findIndex(({ session }) => session === this.sessionId);
    const others = [...waiting.slice(at + 1), ...waiting.slice(0, Math.max(0, at))];
    return others[0] ?? null;
  }

  private fulfil(event: WishEvent): void {
    this.#review.fulfil(event);
  }

  private ask({ detail }: CustomEvent<MissedIn>): void {
    void this.dialog.ask(detail);
  }

  /** On from where the person is to the next finding that nobody has judged; from the last to the first; else to the release. */
  private toNext({ target }: Event): void {
    const all = [...this.querySelectorAll<FindingVerdicts>('coequal-finding-verdicts')];
    const here = target instanceof Element ? all.findIndex((one) => one === target) : -1;
    const open = [...all.slice(here + 1), ...all.slice(0, here + 1)].find(
      ({ finding }) => finding?.judgement === 'undecided',
    );
    if (open === undefined) this.bar?.begin();
    else open.begin();
  }

  private toDispute(): void {
    const first = this.querySelector('.dispute.open');
    first?.closest<FindingDisputes>('coequal-finding-disputes')?.begin();
  }

  private head({ assignment, session }: Debrief) {
    const { client, title } = called(session);
    const at = session.endedAt ?? session.startedAt;
    const zone = assignment?.cohort.timeZone;
    const moment =
      session.real !== null
        ? showTalkMoment(session.real)
        : zone === undefined
          ? format.moment(at)
          : zonedTime.named(at, zone);
    const trainee = this.trainee();
    return html`<header>
      <p class="kicker">${reviews.kicker}</p>
      <h1>${say.traineeDebrief(trainee, title)}</h1>
      <p class="aside">
        ${debriefs.met(client, moment)}${
          assignment === null ? nothing : html` · ${say.mode[assignment.mode]}`
        }
      </p>
      <p class="news">${say.readAs(trainee)}</p>
      ${
        session.real === null
          ? html`<p class="lead">${practice.endings[session.ending ?? 'finished'](client)}</p>`
          : html`<coequal-real-note reader .real=${session.real}></coequal-real-note>`
      }
      ${this.closed()}
    </header>`;
  }

  /** Why it is not reviewed here, where it is not. */
  private closed() {
    const { problem, view } = this.#review;
    const closed = view?.closed ?? null;
    if (closed !== null) return html`<p class="refusal">${closed}</p>`;
    if (problem === null) return nothing;
    return html`<p class="refusal" role="alert">${reviews.notRead} ${problem}</p>
      <p>
        <button type="button" class="button small" @click=${() => this.#review.read()}>
          ${icon('again')} ${reviews.retry}
        </button>
      </p>`;
  }

  /** An attempt is one of the reviews; what is shared stands with its cohort. */
  private back({ assignment }: Debrief) {
    const [path, words] =
      assignment === null
        ? [pathTo.cohort(this.cohortId), say.toCohort(say.theCohort)]
        : [pathTo.reviews(this.cohortId), reviews.toQueue(assignment.cohort.title)];
    return html`<a class="back" href=${path}>${icon('back')} ${words}</a>`;
  }

  private reviewBar() {
    return html`<coequal-review-bar
      .review=${this.#review.view}
      .trainee=${this.trainee()}
      .cohort=${this.cohortId}
      .next=${this.next()}
    ></coequal-review-bar>`;
  }

  private whole(debrief: Debrief, rubric: RubricView) {
    const { view } = this.#review;
    const side = this.#review.side('instructor');
    const { client } = called(debrief.session);
    return html`
      ${this.back(debrief)}
      <div
        class="debrief reviewed"
        @coequal-wish=${this.fulfil}
        @coequal-missed=${this.ask}
        @coequal-next=${this.toNext}
        @coequal-to-dispute=${this.toDispute}
      >
        ${this.head(debrief)}
        <coequal-debrief-glance .debrief=${debrief}></coequal-debrief-glance>
        <coequal-debrief-parts
          .debrief=${debrief}
          .rubric=${rubric}
          .fixed=${true}
          .transcriptFirst=${view !== null}
          .aside=${this.reviewBar()}
          .beside=${view === null || side === null ? null : besideReview(view, side, client)}
        ></coequal-debrief-parts>
        <p>
          <a class="button" href=${pathTo.traineeRating(this.cohortId, this.sessionId)}
            >${ratings.mentorWay}</a
          >
        </p>
        <p class="aside">${debriefs.rubric(debrief.rubric.id, debrief.rubric.version)}</p>
        <coequal-missed-dialog
          .rubric=${rubric}
          .place=${side?.place ?? ''}
        ></coequal-missed-dialog>
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
    'coequal-trainee-debrief-page': TraineeDebriefPage;
  }
}
