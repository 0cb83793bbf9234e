import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { SelfRatingView, StepsBeside } from '../../server/api/contract/self-rating.ts';
import '../elements/steps-beside.ts';
import { icon } from '../elements/icon.ts';
import {
  beginSelfRating,
  giveUpSelfRating,
  handInSelfRating,
  readOwnBeside,
  readSelfRating,
  saveSelfRating,
} from '../self-rating-api.ts';
import { pathTo } from '../router.ts';
import { showHeld } from '../talk-moment.ts';
import { selfRating as say } from '../strings/self-rating.ts';
import { tellProblem } from '../tell-problem.ts';
import { PageElement } from './page-element.ts';
import './rate-first.ts';
import type { StepDeeds } from './step-rating.ts';
import './step-rating.ts';

/** One's own session, rated by oneself: begun, rated marker by marker, and laid beside what others say of it. */
@customElement('coequal-self-rating-page')
export class SelfRatingPage extends PageElement {
  readonly #loading = new Task(this, {
    task: async ([id], { signal }) => {
      const view = await readSelfRating(id, signal);
      this.beside = view.standing === 'handed-in' ? await readOwnBeside(id, signal) : null;
      this.view = view;
    },
    args: () => [this.sessionId] as const,
  });

  @state() private view: SelfRatingView | null = null;
  @state() private beside: StepsBeside | null = null;

  /** Id of the session. */
  @property({ attribute: false }) sessionId = '';

  readonly #deeds: StepDeeds = {
    save: (said) => saveSelfRating(this.sessionId, said),
    handIn: async () => this.follow(await handInSelfRating(this.sessionId)),
    giveUp: async () => this.follow(await giveUpSelfRating(this.sessionId)),
    handInText: say.handInText,
    handInLead: say.handInLead,
    wordsLead: say.wordsLead,
    turn: say.turn,
  };

  protected override pageTitle(): string | null {
    return this.titleOf(this.#loading, () => this.heading());
  }

  private heading(): string {
    const session = this.view?.session.title ?? '';
    return this.view?.standing === 'handed-in' ? say.titleRated(session) : say.title(session);
  }

  /** Shows what became of the rating, and takes the focus to the heading. */
  private async follow(view: SelfRatingView): Promise<void> {
    this.beside = view.standing === 'handed-in' ? await readOwnBeside(view.session.id) : null;
    this.view = view;
    await this.updateComplete;
    const news = this.querySelector<HTMLElement>('.self-rating > .news');
    const first = news ?? this.querySelector<HTMLElement>('h1');
    first?.setAttribute('tabindex', '-1');
    first?.focus();
  }

  private async begin(): Promise<void> {
    if (this.starting) return;
    this.starting = true;
    this.refusal = null;
    try {
      await this.follow(await beginSelfRating(this.sessionId));
    } catch (cause) {
      this.refusal = tellProblem(cause);
    } finally {
      this.starting = false;
    }
  }

  private skip(): Promise<void> {
    return this.goTo(async () => {
      await giveUpSelfRating(this.sessionId);
      return pathTo.debrief(this.sessionId);
    });
  }

  private ways({ session, standing, always, blind, otherTake }: SelfRatingView) {
    if (otherTake !== null)
      return html`<p>${say.otherTake}</p>
        <p class="actions">
          <a class="button primary" href=${pathTo.selfRating(otherTake)}
            >${say.toOtherTake} ${icon('arrow')}</a
          >
        </p>`;
    if (session.endedAt === null)
      return html`<p>${say.running}</p>
        <p class="actions">
          <a class="button primary" href=${pathTo.practice(session.id)}>${say.toSession}</a>
        </p>`;
    const isFree = !always || !blind || standing === 'given-up';
    return html`
      <p>${standing === 'given-up' ? say.givenUp : say.wait}</p>
      ${blind ? nothing : html`<p class="news">${say.notBlind}</p>`}
      <p class="actions">
        <button
          type="button"
          class="button primary large"
          aria-disabled=${this.starting ? 'true' : 'false'}
          @click=${this.begin}
        >
          ${standing === 'given-up' ? say.beginAgain : say.begin} ${icon('arrow')}
        </button>
        ${
          isFree
            ? html`<a class="button large" href=${pathTo.debrief(session.id)}>${say.seeDebrief}</a>`
            : html`<button type="button" class="button large" @click=${this.skip}>
                ${say.skip}
              </button>`
        }
      </p>
      ${isFree ? nothing : html`<p class="aside">${say.skipText}</p>`}
      <p class="refusal" role="alert">${this.refusal ?? nothing}</p>
      <coequal-rate-first></coequal-rate-first>
    `;
  }

  private body(view: SelfRatingView) {
    const { rating, session, markers, standing } = view;
    if (rating !== null)
      return html`<coequal-step-rating
        .place=${`self:${session.id}`}
        .rating=${rating}
        .markers=${markers}
        .client=${session.client}
        .deeds=${this.#deeds}
      ></coequal-step-rating>`;
    if (standing !== 'handed-in') return html`<div class="begin card">${this.ways(view)}</div>`;
    return html`<coequal-steps-beside .beside=${this.beside}></coequal-steps-beside>
      <p class="actions">
        <a class="button primary" href=${pathTo.debrief(session.id)}
          >${say.toDebrief} ${icon('arrow')}</a
        >
        <a class="button" href=${pathTo.selfRatings}>${say.toSeen}</a>
      </p>`;
  }

  private whole(view: SelfRatingView) {
    const { session, standing, readers, blind } = view;
    const when = showHeld(session);
    return html`<div class="self-rating">
      <header>
        <p class="kicker">${say.kicker}</p>
        <h1>${this.heading()}</h1>
        <p class="aside">${say.met(session.client, when)}</p>
        ${standing === 'handed-in' ? nothing : html`<p class="lead">${say.lead}</p>`}
        ${standing === 'rating' && !blind ? html`<p class="news">${say.notBlind}</p>` : nothing}
        <p class="privacy">${readers === null ? say.private : say.readers(readers)}</p>
      </header>
      ${standing === 'handed-in' ? html`<p class="news" tabindex="-1">${say.done}</p>` : nothing}
      ${this.body(view)}
    </div>`;
  }

  override render() {
    if (this.#loading.error !== undefined) return this.problemNote(this.#loading);
    const { view } = this;
    if (view === null || view.session.id !== this.sessionId)
      return html`<coequal-loading-shape></coequal-loading-shape>`;
    return this.whole(view);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-self-rating-page': SelfRatingPage;
  }
}
