import type { Rubric } from '../rubric/rubric.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { HeardSoFar } from './hear-real-talk.ts';
import { listen } from './listen.ts';
import { isPractised, type Exchange, type Session } from './session.ts';
import { takeTurn } from './take-turn.ts';

/**
 * Hears a session anew of which only the words are left. Where its scenario is here as it was played, the client stands again where
 * they stood; else nobody knows, and the words alone tell, as in a real session.
 *
 * @param session whose reports, clients and movements are not looked at
 * @param scenario in the version that was played, or undefined
 * @yields after each exchange, so that whoever drives it can do something else in between
 */
export function* hearAgain(
  rubric: Rubric,
  scenario: Scenario | undefined,
  session: Session,
): Generator<HeardSoFar, Session> {
  const isSame = isPractised(session) && scenario?.version === session.scenario.version;
  if (isSame) {
    const played = yield* playAgain(rubric, scenario, session);
    if (played !== null) return played;
  }
  return yield* listenAgain(rubric, session);
}

/** Null where the client answers otherwise now: then the words were changed, or the rubric was. */
function* playAgain(
  rubric: Rubric,
  scenario: Scenario,
  session: Session,
): Generator<HeardSoFar, Session | null> {
  const exchanges: Exchange[] = [];
  const again = heardBy(rubric, session, exchanges);
  for (const { coach, reply, at } of session.exchanges) {
    const exchange = takeTurn(rubric, scenario, again, coach, at);
    if (exchange.reply !== reply) return null;
    exchanges.push(exchange);
    yield { done: exchanges.length, of: session.exchanges.length };
  }
  return again;
}

function* listenAgain(rubric: Rubric, session: Session): Generator<HeardSoFar, Session> {
  const exchanges: Exchange[] = [];
  // What the client came in with is no help where it is not known how they went on.
  const again = heardBy(rubric, { ...session, cameIn: null }, exchanges);
  for (const { index, coach, reply, at } of session.exchanges) {
    const report = listen(rubric, again, coach);
    exchanges.push({ index, coach, report, reply, at, client: null, moved: [] });
    yield { done: exchanges.length, of: session.exchanges.length };
  }
  return { ...again, cameIn: session.cameIn };
}

function heardBy({ id, version }: Rubric, session: Session, exchanges: Exchange[]): Session {
  return { ...session, rubric: { id, version }, exchanges };
}
