import type { ReactiveControllerHost } from 'lit';
import type { ReviewView } from '../../server/api/contract/review.ts';
import type { ReviewSide } from '../elements/review-side.ts';
import type { ReviewWish, WishEvent } from '../elements/review-wish.ts';
import { review as say } from '../strings/review.ts';
import { tellProblem } from '../tell-problem.ts';
import { fulfilWish, readFrom, type ReviewSeat } from './fulfil-wish.ts';

/** A review as a page has it: read, and changed by what is wished for on the page, one wish after the other. */
export class KeptReview {
  readonly #host: ReactiveControllerHost;
  readonly #seat: () => ReviewSeat;
  /** The last wish: the next one waits for it, so that a late answer never hides a newer one. */
  #last: Promise<unknown> = Promise.resolve();

  /** Null until it is read. */
  view: ReviewView | null = null;
  /** Why it could not be read, or null. */
  problem: string | null = null;
  /** What was done last, or empty. */
  news = '';

  constructor(host: ReactiveControllerHost, seat: () => ReviewSeat) {
    this.#host = host;
    this.#seat = seat;
  }

  /** Reads it. That it cannot be read hides nothing else of the page. */
  async read(): Promise<void> {
    this.problem = null;
    const seat = this.#seat();
    this.view = this.view?.session === seat.session ? this.view : null;
    try {
      const view = await readFrom(seat);
      if (this.#seat().session === seat.session) this.view = view;
    } catch (cause) {
      this.problem = tellProblem(cause);
    }
    this.#host.requestUpdate();
  }

  /** Takes a wish, and answers it. */
  readonly fulfil = (event: WishEvent): void => {
    event.stopPropagation();
    const answer = this.#last.then(() => this.#do(event.wish));
    this.#last = answer;
    event.answer = answer;
  };

  /** From where the page reads it; null until it is read. */
  side(role: ReviewSide['role']): ReviewSide | null {
    if (this.view === null) return null;
    const { closed, reasons, session } = this.view;
    return { role, closed, reasons, place: `${role}:${session}` };
  }

  async #do(wish: ReviewWish): Promise<string | null> {
    this.news = '';
    this.#host.requestUpdate();
    try {
      this.view = await fulfilWish(this.#seat(), wish);
      this.news = say.done[wish.does];
      return null;
    } catch (cause) {
      return tellProblem(cause);
    } finally {
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    }
  }
}
