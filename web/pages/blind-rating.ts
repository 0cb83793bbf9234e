import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { handIn, saveRating } from '../calibration-api.ts';
import type {
  ExerciseView,
  HeardView,
  RatedSession,
} from '../../server/api/contract/calibration.ts';
import type { RubricView } from '../../server/api/contract/rubric.ts';
import type { StepChosen } from '../elements/marker-steps.ts';
import '../elements/marker-steps.ts';
import '../elements/rated-session.ts';
import type { MarkedWords, MarkGroup } from '../elements/rated-turn.ts';
import { ratingTabs } from '../elements/rating-tabs.ts';
import { calibration as say } from '../strings/calibration.ts';
import { ActingPart } from './acting-part.ts';
import { readRatingDraft, restoreRating, type RatingWords } from './rating-draft.ts';
import { RatingSaver, type SaveState } from './save-ratings.ts';

/**
 * Where a rater rates an exercise's sessions one by one, and hands in. What they rate is saved as they go.
 * @fires coequal-exercise with the exercise once it is handed in
 */
@customElement('coequal-blind-rating')
export class BlindRating extends ActingPart {
  #saver: RatingSaver<RatingWords> | null = null;

  @state() private given: ReadonlyMap<number, RatingWords> = new Map();
  @state() private place = 0;
  @state() private saving: SaveState = { at: 'idle' };
  /** What was done last, for whoever does not see it. */
  @state() private said = '';

  @property({ attribute: false }) exercise: ExerciseView | null = null;
  @property({ attribute: false }) rubric: RubricView | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { exercise } = this;
    if (!changed.has('exercise') || exercise === null || exercise.rating === null) return;
    const { id, cohort, rating } = exercise;
    this.#saver = new RatingSaver({
      ...{ exercise: id, revision: rating.revision },
      save: (saved) => saveRating(cohort.id, id, saved),
      tell: (saving) => {
        this.saving = saving;
      },
    });
    const draft = readRatingDraft(id);
    const isNewest = draft?.revision === rating.revision;
    this.given = new Map(
      rating.sessions.map(({ place, markers, heard }) => [
        place,
        restoreRating({ markers, heard }, draft?.places[place], isNewest),
      ]),
    );
    for (const { place } of rating.sessions)
      if (draft?.places[place] !== undefined) this.#saver.put(place, this.of(place));
    this.place =
      (rating.sessions.find((one) => this.left(one.place) > 0) ?? rating.sessions[0])?.place ?? 0;
  }

  private of(place: number): RatingWords {
    return this.given.get(place) ?? { markers: {}, heard: [] };
  }

  /** How many markers of a session have no step. */
  private left(place: number): number {
    const { markers } = this.of(place);
    return (this.exercise?.markers ?? []).filter(({ id }) => markers[id] === undefined).length;
  }

  private rate(place: number, change: Partial<RatingWords>): void {
    const now = { ...this.of(place), ...change };
    this.given = new Map(this.given).set(place, now);
    this.#saver?.put(place, now);
  }

  private step(place: number, { marker, step }: StepChosen): void {
    this.rate(place, { markers: { ...this.of(place).markers, [marker]: step } });
  }

  /** The behaviours that can be heard, by marker. */
  private groups(): MarkGroup[] {
    const { markers = [], behaviours = [] } = this.rubric ?? {};
    return markers.map(({ id, title }) => ({
      title,
      options: behaviours.filter(({ marker }) => marker === id),
    }));
  }

  private hear(place: number, { what, ...words }: MarkedWords, isHeard: boolean): void {
    const one: HeardView = { ...words, behaviour: what };
    const others = this.of(place).heard.filter(
      ({ turn, behaviour }) => turn !== one.turn || behaviour !== one.behaviour,
    );
    const heard = isHeard ? [...others, one] : others;
    this.rate(place, {
      heard: heard.toSorted((a, b) => a.turn - b.turn || a.start - b.start),
    });
    const title =
      this.rubric?.behaviours.find(({ id }) => id === one.behaviour)?.title ?? one.behaviour;
    const turn = (one.turn + 1) / 2;
    this.said = isHeard ? say.hearDone(title, turn) : say.unhearDone(title, turn);
  }

  private async show(place: number): Promise<void> {
    this.place = place;
    await this.updateComplete;
    this.querySelector<HTMLElement>('#rated-session')?.focus();
  }

  private async finish({ id, cohort }: ExerciseView): Promise<void> {
    // What is not saved says so itself.
    if ((await this.#saver?.flush()) === false) return;
    await this.ask({
      ...{ question: say.handInTitle, text: say.handInText },
      ...{ yes: say.handInYes, no: say.handInNo },
      deed: async () => {
        const detail = await handIn(cohort.id, id);
        this.dispatchEvent(new CustomEvent<ExerciseView>('coequal-exercise', { detail }));
        return '';
      },
    });
  }

  private status() {
    const { saving } = this;
    const text = saving.at === 'saving' ? say.saving : saving.at === 'saved' ? say.saved : '';
    return html`<p class="saving" role="status">${text}</p>
      <p class="hidden" role="status">${this.said}</p>
      ${
        saving.at === 'unsaved'
          ? html`<div class="refusal" role="alert">
              <p>${say.unsaved(saving.problem)}</p>
              <button type="button" class="button small" @click=${() => this.#saver?.flush()}>
                ${say.saveAgain}
              </button>
            </div>`
          : nothing
      }`;
  }

  private session(exercise: ExerciseView, session: RatedSession, next: number | null) {
    const { place } = session;
    const { title, client } = exercise.sessionList.find((one) => one.place === place)?.scenario ?? {
      ...{ title: '', client: '' },
    };
    const { heard, markers } = this.of(place);
    return html`<section class="rated" aria-labelledby="rated-session">
      <h3 id="rated-session" tabindex="-1">${say.sessionOf(place, title)}</h3>
      <p class="aside">${say.transcriptLead}</p>
      <coequal-rated-session
        .lines=${session.lines}
        .heard=${heard.map(({ behaviour: what, ...words }) => ({ ...words, what }))}
        .groups=${this.groups()}
        .say=${say}
        .client=${client}
        @coequal-hear=${({ detail }: CustomEvent<MarkedWords>) => this.hear(place, detail, true)}
        @coequal-unhear=${({ detail }: CustomEvent<MarkedWords>) => this.hear(place, detail, false)}
      ></coequal-rated-session>
      <h4>${say.markers}</h4>
      <p class="aside">${say.markersLead}</p>
      <coequal-marker-steps
        .markers=${exercise.markers}
        .given=${markers}
        .place=${place}
        @coequal-step=${({ detail }: CustomEvent<StepChosen>) => this.step(place, detail)}
      ></coequal-marker-steps>
      <p role="status">${say.markersLeft(this.left(place))}</p>
      ${
        next === null
          ? nothing
          : html`<button type="button" class="button" @click=${() => this.show(next)}>
              ${say.next}
            </button>`
      }
    </section>`;
  }

  override render() {
    const { exercise } = this;
    if (exercise === null || exercise.rating === null) return nothing;
    const { sessions } = exercise.rating;
    const done = sessions.filter(({ place }) => this.left(place) === 0).length;
    const at = sessions.findIndex(({ place }) => place === this.place);
    const session = sessions[at];
    const all = sessions.length;
    return html`<section class="rating" aria-labelledby="rate">
      <header>
        <h2 id="rate">${say.rate}</h2>
        <p class="aside">${say.rateLead}</p>
      </header>
      <div class="rating-head">
        <p class="rated-count"><strong>${say.rated(done, all)}</strong></p>
        ${this.status()}
      </div>
      ${ratingTabs(exercise, this.place, {
        isDone: (place) => this.left(place) === 0,
        isBegun: (place) =>
          this.of(place).heard.length > 0 || this.left(place) < exercise.markers.length,
        show: (place) => void this.show(place),
      })}
      ${session === undefined ? nothing : this.session(exercise, session, sessions[at + 1]?.place ?? null)}
      <div class="hand-in card">
        <h3>${say.handIn}</h3>
        <p class="aside">${done < all ? say.handInEarly(all - done) : say.handInLead}</p>
        ${this.outcome()}
        <button
          type="button"
          class="button primary"
          aria-disabled=${done < all || this.busy ? 'true' : 'false'}
          @click=${() => (done < all ? this.refuse(say.handInEarly(all - done)) : this.finish(exercise))}
        >
          ${this.busy ? say.wait : say.handIn}
        </button>
      </div>
      ${this.asked()}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-blind-rating': BlindRating;
  }
}
