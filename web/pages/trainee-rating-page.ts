import { Task } from '@lit/task';
import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { MentorRatingView, StepsBeside } from '../../server/api/contract/self-rating.ts';
import { icon } from '../elements/icon.ts';
import '../elements/steps-beside.ts';
import { pathTo } from '../router.ts';
import {
  handInMentorRating,
  readMentorBeside,
  readMentorRating,
  saveMentorRating,
} from '../self-rating-api.ts';
import { showHeld } from '../talk-moment.ts';
import { selfRating as say } from '../strings/self-rating.ts';
import { PageElement } from './page-element.ts';
import './step-rating.ts';

/** A trainee's session as an instructor rates its markers, without knowing of the trainee's own rating. */
@customElement('coequal-trainee-rating-page')
export class TraineeRatingPage extends PageElement {
  readonly #loading = new Task(this, {
    task: async ([cohort, session], { signal }) => {
      const view = await readMentorRating(cohort, session, signal);
      this.beside =
        view.standing === 'handed-in' ? await readMentorBeside(cohort, session, signal) : null;
      this.view = view;
    },
    args: () => [this.cohortId, this.sessionId] as const,
  });

  @state() private view: MentorRatingView | null = null;
  @state() private beside: StepsBeside | null = null;

  /** Id of the cohort. */
  @property({ attribute: false }) cohortId = '';
  /** Id of the session. */
  @property({ attribute: false }) sessionId = '';

  protected override pageTitle(): string | null {
    return this.titleOf(this.#loading, () =>
      say.mentorTitle(this.view?.trainee.name ?? '', this.view?.session.title ?? ''),
    );
  }

  private async handIn(): Promise<void> {
    const view = await handInMentorRating(this.cohortId, this.sessionId);
    this.beside = await readMentorBeside(this.cohortId, this.sessionId);
    this.view = view;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.self-rating > .news')?.focus();
  }

  private body({ rating, session, markers, trainee, standing }: MentorRatingView) {
    if (rating !== null)
      return html`<coequal-step-rating
        .place=${`mentor:${session.id}`}
        .rating=${rating}
        .markers=${markers}
        .client=${session.client}
        .deeds=${{
          save: (said: Parameters<typeof saveMentorRating>[2]) =>
            saveMentorRating(this.cohortId, this.sessionId, said),
          handIn: () => this.handIn(),
          giveUp: null,
          handInText: say.mentorHandInText(trainee.name),
          handInLead: say.mentorHandInLead,
          wordsLead: say.mentorWordsLead,
          turn: { ...say.turn, ...say.mentorTurn },
        }}
      ></coequal-step-rating>`;
    if (standing === 'rating') return html`<p class="empty">${say.mentorClosed}</p>`;
    return html`<p class="news" tabindex="-1">${say.done}</p>
      <coequal-steps-beside .beside=${this.beside}></coequal-steps-beside>`;
  }

  override render() {
    if (this.#loading.error !== undefined) return this.problemNote(this.#loading);
    const { view } = this;
    if (view === null || view.session.id !== this.sessionId)
      return html`<coequal-loading-shape></coequal-loading-shape>`;
    const { session, trainee } = view;
    const when = showHeld(session);
    return html`<a class="back" href=${pathTo.traineeDebrief(this.cohortId, session.id)}
        >${icon('back')} ${say.toTrainee}</a
      >
      <div class="self-rating">
        <header>
          <p class="kicker">${say.mentorKicker}</p>
          <h1>${say.mentorTitle(trainee.name, session.title)}</h1>
          <p class="aside">${say.met(session.client, when)}</p>
          <p class="lead">${say.mentorLead(trainee.name)}</p>
        </header>
        ${this.body(view)}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-trainee-rating-page': TraineeRatingPage;
  }
}
