import type {
  ChangeComment,
  DecideDispute,
  GiveVerdict,
  RaiseDispute,
  WriteComment,
} from '../../server/api/contract/review-wishes.ts';

/** What somebody wants done in a review. Ids are those of what it is done to. */
export type ReviewWish =
  | { readonly does: 'judge'; readonly body: GiveVerdict }
  | { readonly does: 'take-back'; readonly verdict: string }
  | { readonly does: 'comment'; readonly body: WriteComment }
  | { readonly does: 'change-comment'; readonly comment: string; readonly body: ChangeComment }
  | { readonly does: 'dispute'; readonly body: RaiseDispute }
  | { readonly does: 'withdraw'; readonly dispute: string }
  | { readonly does: 'decide'; readonly dispute: string; readonly body: DecideDispute }
  | { readonly does: 'release' };

/** A wish on its way up to the page, which answers it. */
export class WishEvent extends Event {
  readonly wish: ReviewWish;
  /** Resolves once it is done: to null, or to why it did not come about. */
  answer: Promise<string | null> = Promise.resolve(null);

  constructor(wish: ReviewWish) {
    super('coequal-wish', { bubbles: true });
    this.wish = wish;
  }
}

/**
 * Asks the page to do something.
 *
 * @returns null once it is done and shown, or the sentence that tells why it is not
 */
export async function wishFor(from: HTMLElement, wish: ReviewWish): Promise<string | null> {
  const event = new WishEvent(wish);
  from.dispatchEvent(event);
  const refusal = await event.answer;
  // What the page shows of it stands in elements that render one after the other.
  await new Promise(requestAnimationFrame);
  return refusal;
}
