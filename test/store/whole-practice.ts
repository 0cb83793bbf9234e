import type { Store } from '../../server/store/store.ts';
import type { Session } from '../../server/practice/session.ts';

const now = 1_795_000_000_000;
let made = 0;

/** What somebody does with a session of theirs that has ended: rates it, tries a moment anew, takes evidence from it; and a drill. */
export async function addPractice(store: Store, owner: string, { id: session }: Session) {
  const tag = `${owner}-${++made}`;
  await store.noteSeen([session], now);
  await store.beginSelfRating(session, now);
  const quotes = [{ marker: 'evoking', turn: 1, start: 0, end: 4 }];
  await store.saveSelfRating(session, { markers: { evoking: 'some' }, quotes }, 0);
  await store.handInSelfRating(session, 1, now);
  const tried = { id: `try-${tag}`, place: 1, words: `Tried by ${owner}`, at: now };
  await store.addTry(session, tried, () => true);
  const round = `round-${tag}`;
  await store.addRound({ id: round, account: owner, begunAt: now, items: ['a/b'], answers: [] });
  const heard = { named: ['deepens'], gold: ['open-question'], engine: [] };
  await store.addAnswer(round, { place: 0, item: 'a/b', at: now, ...heard });
  const file = `file-${tag}`;
  await store.addEvidence({
    ...{ id: file, account: owner, title: `Evidence of ${owner}`, framework: 'icf-pcc' },
    ...{ strengths: `Strengths of ${owner}`, development: 'D', nextStep: 'N', crosswalk: true },
    ...{ revision: 2, begunAt: now, changedAt: now },
  });
  const nothing = { behaviour: null, number: null, comment: null, quoted: null };
  const piece = { ...nothing, session, turn: 1, start: 0, end: 4, words: `Why, by ${owner}` };
  await store.addPieces(
    file,
    [
      { ...piece, id: `words-${tag}`, kind: 'words', number: '7.1' },
      { ...piece, id: `heard-${tag}`, kind: 'finding', behaviour: 'open-question' },
    ],
    now,
  );
  return { round, file, session };
}
