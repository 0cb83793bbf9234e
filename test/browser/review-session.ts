import type { ReviewView } from '../../server/api/contract/review.ts';
import type { Visitor } from './open-house.ts';

/**
 * Reviews a session in every way in which it can be: agreed, overruled, an earlier verdict, one that was missed, comments with
 * an answer; released; disputed, and one dispute decided.
 *
 * @param at address of the session in its cohort, such as `cohorts/c/sessions/s`
 */
export async function reviewSession(
  maya: Visitor,
  tom: Visitor,
  at: string,
  session: string,
): Promise<void> {
  const review = `${at}/review`;
  const own = `sessions/${session}/review`;
  const { turns } = await ask(maya, 'get', review);
  const [first, second] = turns.flatMap(({ findings, index }) =>
    findings.map(({ behaviour, end, start }) => ({ turn: index, behaviour, start, end })),
  );
  const overruled = { verdict: 'overrule', reason: 'not-in-this-context', note: 'He asked first.' };
  await ask(maya, 'post', `${review}/verdicts`, { ...first, verdict: 'agree' });
  await ask(maya, 'post', `${review}/verdicts`, { ...first, ...overruled });
  await ask(maya, 'post', `${review}/verdicts`, { ...second, verdict: 'agree' });
  const missed = { turn: 1, behaviour: 'defends-self', start: 0, end: 10, verdict: 'missed' };
  await ask(maya, 'post', `${review}/verdicts`, missed);
  await ask(maya, 'post', `${review}/comments`, { turn: 0, words: 'A long silence fits here.' });
  const said = await ask(maya, 'post', `${review}/comments`, { turn: 1, words: 'Slow down.' });
  const replyTo = said.turns.find(({ index }) => index === 1)?.comments[0]?.id;
  await ask(maya, 'post', `${review}/release`, {});
  await ask(tom, 'post', `${own}/comments`, { replyTo, words: 'I will try.' });
  for (const one of [first, second]) {
    const objection = { turn: one?.turn, behaviour: one?.behaviour, reason: 'other', note: 'Why?' };
    await ask(tom, 'post', `${own}/disputes`, objection);
  }
  const told = await ask(maya, 'get', review);
  const dispute = told.turns.flatMap(({ findings }) => findings.flatMap((one) => one.disputes))[0];
  const decision = { decision: 'dismissed', note: 'It stands, and I see what you meant.' };
  await ask(maya, 'post', `${review}/disputes/${dispute?.id ?? ''}/decision`, decision);
}

async function ask(
  { page }: Visitor,
  method: 'get' | 'post',
  path: string,
  data?: object,
): Promise<ReviewView> {
  const answer = await page.request[method](`/api/${path}`, data === undefined ? {} : { data });
  if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`);
  return (await answer.json()) as ReviewView;
}
