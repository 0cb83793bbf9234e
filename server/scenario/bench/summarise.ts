import type { Depth, Ending } from '../client-state.ts';
import type { Scenario } from '../scenario.ts';
import { levelAfter, type PlayedSession, type PlayedTurn } from './play-policy.ts';

/** What came of the sessions that one policy played with a client. */
export interface PolicyReport {
  readonly policy: string;
  readonly sessions: number;
  /** How many sessions ended so; `none` where the client did not go. */
  readonly endings: Readonly<Record<Ending | 'none', number>>;
  readonly turns: { readonly mean: number; readonly least: number; readonly most: number };
  /**
   * Mean of trust and openness, 0 to 1, before the first turn and after each. A session that is over counts on as it ended,
   * so that the curve ends where the clients were left.
   */
  readonly curve: readonly number[];
  /** In how many sessions each topic was told, by the deepest depth. */
  readonly told: Readonly<Record<string, Readonly<Record<Depth, number>>>>;
  readonly tangents: TangentReport;
  readonly replies: number;
  /** Replies that answered with what fits any talk: `other-…`, `off-topic`, `puzzling`. */
  readonly fallbacks: number;
  /** Replies without a word. */
  readonly empty: number;
  /** Lines that were said again in a session. */
  readonly repeats: number;
  /** How often each line was said. */
  readonly spoken: Readonly<Record<string, number>>;
}

/** How often the client drifted off, and what became of it. */
export interface TangentReport {
  readonly entered: number;
  /** Told further, because the coach went along. */
  readonly followed: number;
  /** Left when the coach named it. */
  readonly named: number;
  /** Left by the client alone. */
  readonly alone: number;
}

/** Sums up the sessions of one policy. */
export function summarise(
  { file }: Scenario,
  policy: string,
  sessions: readonly PlayedSession[],
): PolicyReport {
  const turns = sessions.flatMap((session) => session.turns);
  const lengths = sessions.map((session) => session.turns.length);
  const last = sessions.map(({ start, turns: taken }) => taken.at(-1)?.state ?? start);
  const said = last.map(({ spoken }) => spoken);
  const count = <Value>(values: readonly Value[], holds: (value: Value) => boolean): number =>
    values.filter(holds).length;
  return {
    policy,
    sessions: sessions.length,
    endings: {
      well: count(last, ({ ending }) => ending === 'well'),
      flat: count(last, ({ ending }) => ending === 'flat'),
      early: count(last, ({ ending }) => ending === 'early'),
      finished: count(last, ({ ending }) => ending === 'finished'),
      none: count(last, ({ ending }) => ending === null),
    },
    turns: { mean: mean(lengths), least: Math.min(...lengths), most: Math.max(...lengths) },
    curve: curveOf(sessions),
    told: Object.fromEntries(
      Object.keys(file.topics).map((id) => [
        id,
        {
          guarded: count(last, ({ told }) => told[id] === 'guarded'),
          partial: count(last, ({ told }) => told[id] === 'partial'),
          open: count(last, ({ told }) => told[id] === 'open'),
        },
      ]),
    ),
    tangents: tangentsOf(turns),
    replies: turns.length,
    fallbacks: count(turns, ({ lines }) => lines.some(isFallback)),
    empty: count(turns, ({ reply }) => reply.trim() === ''),
    repeats: said.reduce((sum, lines) => sum + lines.length - new Set(lines).size, 0),
    spoken: tally(said.flat()),
  };
}

function curveOf(sessions: readonly PlayedSession[]): number[] {
  const longest = Math.max(...sessions.map(({ turns }) => turns.length));
  return Array.from({ length: longest + 1 }, (_, at) =>
    mean(sessions.map((session) => levelAfter(session, at))),
  );
}

function tangentsOf(turns: readonly PlayedTurn[]): TangentReport {
  const lines = turns.flatMap((turn) => turn.lines).filter((id) => id.startsWith('tangents.'));
  const of = (kind: string): number => lines.filter((id) => id.split('.').at(-2) === kind).length;
  return {
    entered: of('starts'),
    followed: of('further'),
    named: of('back'),
    alone: of('alone'),
  };
}

const fallback = /(^|\.)answers\.(other-[a-z-]+|off-topic|puzzling)\.\d+$/;

function isFallback(line: string): boolean {
  return fallback.test(line);
}

function tally(ids: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
