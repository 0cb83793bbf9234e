import { newId } from '../accounts/random-names.ts';
import type { Session } from '../practice/session.ts';
import type { ChangeComment, WriteComment } from './contract/review-wishes.ts';
import type { House } from './house.ts';
import { plainText } from './plain-text.ts';
import { noSuch, Refusal } from './refusal.ts';

/**
 * Writes a comment beside a line of a session whose review has begun.
 *
 * @throws Refusal for a line or a comment to answer that is not there, and for no words
 */
export async function writeComment(
  { store, random, clock }: House,
  { id: session, exchanges }: Session,
  by: string,
  { turn, words, replyTo = null }: WriteComment,
): Promise<void> {
  // The client's opening, then two lines an exchange.
  if (turn > exchanges.length * 2) throw noSuch('turn');
  if (replyTo !== null) {
    const review = await store.findReview(session);
    if (!review?.comments.some((one) => one.id === replyTo && one.turn === turn))
      throw noSuch('comment');
  }
  const comment = { id: newId(random), turn, by, words: requireWords(words), at: clock(), replyTo };
  const kept = await store.addComment(session, { ...comment, formerly: [], takenBackAt: null });
  if (!kept) throw noSuch('session');
}

/**
 * Rewords an own comment, or takes it back. What it said before is kept.
 *
 * @throws Refusal for one that is not theirs
 */
export async function changeComment(
  house: House,
  session: string,
  by: string,
  id: string,
  wish: ChangeComment,
): Promise<void> {
  const review = await house.store.findReview(session);
  const before = review?.comments.find((one) => one.id === id && one.by === by);
  if (before === undefined) throw noSuch('comment');
  const words = wish.words === undefined ? before.words : requireWords(wish.words);
  const formerly = words === before.words ? before.formerly : [...before.formerly, before.words];
  const takenBackAt =
    wish.takenBack === undefined ? before.takenBackAt : takenBack(before.takenBackAt);
  if (await house.store.changeComment(session, before, { words, formerly, takenBackAt })) return;
  throw new Refusal(
    409,
    'changed-meanwhile',
    'You have changed this comment in another window. Read it again first.',
  );

  function takenBack(since: number | null): number | null {
    return wish.takenBack === true ? (since ?? house.clock()) : null;
  }
}

function requireWords(words: string): string {
  const said = plainText(words).trim();
  if (said !== '') return said;
  throw new Refusal(400, 'nothing-written', 'The comment has no words. Write some.');
}
