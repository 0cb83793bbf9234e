import type { Session } from '../practice/session.ts';
import { chooseLine, type ChosenLine, type CoachSees } from '../scenario/bench/choose-line.ts';
import type { Policy } from '../scenario/bench/policy.ts';
import { topicsNamed } from '../scenario/bench/topics-named.ts';
import { draw } from '../scenario/random.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** A coach who has two ways: the one that they learn, and the one that they fall back on. */
export interface Coach {
  readonly learns: Policy;
  readonly habit: Policy;
  /** In so many turns of a hundred they do what they learn. */
  readonly share: number;
}

/** A line with the policy that it came from. */
export interface SaidLine extends ChosenLine {
  readonly policy: string;
}

/** What the coach says next in a running session: the same coach, seed and session give the same line. */
export function coachTurn(
  coach: Coach,
  scenario: Scenario,
  session: Session,
  said: readonly SaidLine[],
): SaidLine {
  const { seed, exchanges } = session;
  const turn = exchanges.length;
  const policy = draw(seed, `${turn}:way`, 100) < coach.share ? coach.learns : coach.habit;
  const replies = [session.opening, ...exchanges.map(({ reply }) => reply)];
  const named = new Map(
    replies.flatMap((reply) => topicsNamed(scenario, reply)).map((topic) => [topic.id, topic]),
  );
  const sees: CoachSees = {
    seed,
    turn,
    left: scenario.file.turns.most - turn,
    offers: (exchanges.at(-1)?.client ?? session.cameIn)?.offered ?? [],
    named: [...named.values()].toReversed(),
    said: said.filter((line) => line.policy === policy.id).map(({ id }) => id),
    asked: said.flatMap(({ topic }) => (topic === null ? [] : [topic])),
  };
  return { ...chooseLine(policy, sees), policy: policy.id };
}
