import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { RatingSaved } from '../../server/api/contract/calibration-wishes.ts';
import type {
  MarkerRating,
  SaveSteps,
  SelfRatingView,
} from '../../server/api/contract/self-rating.ts';
import { calibration } from '../strings/calibration.ts';
import { selfRating as say } from '../strings/self-rating.ts';
import type { StepChosen } from '../elements/marker-steps.ts';
import '../elements/marker-steps.ts';
import { pickedQuotes } from '../elements/picked-quotes.ts';
import '../elements/rated-session.ts';
import type { MarkedWords, TurnWords } from '../elements/rated-turn.ts';
import { ActingPart } from './acting-part.ts';
import { readRatingDraft } from './rating-draft.ts';
import { RatingSaver, type SaveState } from './save-ratings.ts';
import { dropQuote, pickQuote, restoreSteps, type StepWords } from './step-words.ts';

/** What is done with a rating, and what is said of it. */
export interface StepDeeds {
  readonly save: (said: SaveSteps) => Promise<RatingSaved>;
  /** Hands it in; the page follows by itself. */
  readonly handIn: () => Promise<void>;
  /** Gives it up, or null where that is not done. */
  readonly giveUp: (() => Promise<void>) | null;
  readonly handInText: string;
  readonly handInLead: string;
  readonly wordsLead: string;
  readonly turn: TurnWords;
}

/** A session whose markers somebody rates, with the words that they go by. What they rate is saved as they go. */
@customElement('coequal-step-rating')
export class StepRating extends ActingPart {
  #saver: RatingSaver<StepWords> | null = null;

  @state() private given: StepWords = { markers: {}, quotes: [] };
  @state() private saving: SaveState = { at: 'idle' };
  /** What was done last, for whoever does not see it. */
  @state() private said = '';

  /** What the draft in the browser is kept by. */
  @property({ attribute: false }) place = '';
  @property({ attribute: false }) rating: MarkerRating | null = null;
  @property({ attribute: false }) markers: SelfRatingView['markers'] = [];
  /** The client's name. */
  @property({ attribute: false }) client = '';
  @property({ attribute: false }) deeds: StepDeeds | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { rating, place } = this;
    if (!changed.has('rating') || rating === null) return;
    this.#saver = new RatingSaver<StepWords>({
      ...{ exercise: place, revision: rating.revision },
      save: ({ revision, markers, quotes }) =>
        this.deeds === null
          ? Promise.reject(new Error('Nobody said where it is saved.'))
          : this.deeds.save({ revision, markers, quotes: [...quotes] }),
      tell: (saving) => {
        this.saving = saving;
      },
    });
    const draft = readRatingDraft<StepWords>(place);
    this.given = restoreSteps(rating, draft?.places[0], draft?.revision === rating.revision);
    if (draft?.places[0] !== undefined) this.#saver.put(0, this.given);
  }

  private get left(): number {
    return this.markers.filter(({ id }) => this.given.markers[id] === undefined).length;
  }

  private titleOf(marker: string): string {
    return this.markers.find(({ id }) => id === marker)?.title ?? marker;
  }

  private put(given: StepWords): void {
    this.given = given;
    this.#saver?.put(0, given);
  }

  private step({ detail: { marker, step } }: CustomEvent<StepChosen>): void {
    this.put({ ...this.given, markers: { ...this.given.markers, [marker]: step } });
  }

  private pick({ detail }: CustomEvent<MarkedWords>): void {
    const now = pickQuote(this.given, detail);
    const turn = (detail.turn + 1) / 2;
    this.said = now === this.given ? say.twice : say.picked(this.titleOf(detail.what), turn);
    if (now !== this.given) this.put(now);
  }

  private drop(words: MarkedWords): void {
    this.put(dropQuote(this.given, words));
    this.said = say.dropped(this.titleOf(words.what), (words.turn + 1) / 2);
  }

  private async dropBelow(words: MarkedWords): Promise<void> {
    this.drop(words);
    await this.updateComplete;
    this.querySelector<HTMLElement>('#rate-markers')?.focus();
  }

  private async handIn(deeds: StepDeeds): Promise<void> {
    // What is not saved says so itself.
    if ((await this.#saver?.flush()) === false) return;
    await this.ask({
      ...{ question: say.handInTitle, text: deeds.handInText },
      ...{ yes: say.handInYes, no: say.goOn },
      deed: () => deeds.handIn().then(() => ''),
    });
  }

  private async giveUp(leave: () => Promise<void>): Promise<void> {
    await this.#saver?.flush();
    await this.ask({
      ...{ question: say.giveUpTitle, text: say.giveUpText },
      ...{ yes: say.giveUpYes, no: say.goOn },
      deed: () => leave().then(() => ''),
    });
  }

  private toMarkers(event: Event): void {
    event.preventDefault();
    const heading = this.querySelector<HTMLElement>('#rate-markers');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }

  private status() {
    const { saving } = this;
    const { saved, saving: isSaving, unsaved, saveAgain } = calibration;
    const text = saving.at === 'saving' ? isSaving : saving.at === 'saved' ? saved : '';
    return html`<p class="saving" role="status">${text}</p>
      <p class="hidden" role="status">${this.said}</p>
      ${
        saving.at === 'unsaved'
          ? html`<div class="refusal" role="alert">
              <p>${unsaved(saving.problem)}</p>
              <button type="button" class="button small" @click=${() => this.#saver?.flush()}>
                ${saveAgain}
              </button>
            </div>`
          : nothing
      }`;
  }

  private side(deeds: StepDeeds) {
    const { left } = this;
    const { giveUp } = deeds;
    return html`<section class="rate-side" aria-labelledby="rate-markers">
      <h2 id="rate-markers" tabindex="-1">${say.markers}</h2>
      <p class="aside">${say.markersLead}</p>
      <coequal-marker-steps
        .markers=${this.markers}
        .given=${this.given.markers}
        .beneath=${(marker: string) =>
          pickedQuotes(this.given.quotes, this.rating?.lines ?? [], {
            ...{ marker, title: this.titleOf(marker) },
            drop: (words) => void this.dropBelow(words),
          })}
        @coequal-step=${this.step}
      ></coequal-marker-steps>
      <p role="status">${say.left(left)}</p>
      ${this.status()}
      <div class="hand-in card">
        <p class="aside">${left > 0 ? say.handInEarly(left) : deeds.handInLead}</p>
        ${this.outcome()}
        <div class="actions">
          <button
            type="button"
            class="button primary"
            aria-disabled=${left > 0 || this.busy ? 'true' : 'false'}
            @click=${() => (left > 0 ? this.refuse(say.handInEarly(left)) : this.handIn(deeds))}
          >
            ${this.busy ? calibration.wait : say.handIn}
          </button>
          ${
            giveUp === null
              ? nothing
              : html`<button type="button" class="button quiet" @click=${() => this.giveUp(giveUp)}>
                  ${say.giveUp}
                </button>`
          }
        </div>
      </div>
    </section>`;
  }

  override render() {
    const { rating, deeds } = this;
    if (rating === null || deeds === null) return nothing;
    const heard = this.given.quotes.map(({ marker: what, ...words }) => ({ ...words, what }));
    return html`<div class="step-rating">
      <section class="rated" aria-labelledby="rate-words">
        <h2 id="rate-words">${say.words}</h2>
        <p class="aside">${deeds.wordsLead}</p>
        <p>
          <a class="to-markers" href="#rate-markers" @click=${this.toMarkers}>${say.toMarkers}</a>
        </p>
        <coequal-rated-session
          .lines=${rating.lines}
          .heard=${heard}
          .groups=${[{ title: '', options: this.markers }]}
          .once=${false}
          .say=${deeds.turn}
          .client=${this.client}
          @coequal-hear=${this.pick}
          @coequal-unhear=${({ detail }: CustomEvent<MarkedWords>) => this.drop(detail)}
        ></coequal-rated-session>
      </section>
      ${this.side(deeds)} ${this.asked()}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-step-rating': StepRating;
  }
}
