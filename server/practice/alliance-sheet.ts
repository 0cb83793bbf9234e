import type { Engagement } from '../scenario/engagement.ts';
import type { Line } from '../scenario/line.ts';
import { spokenLines } from '../scenario/memory.ts';
import { firstTakes, type Alliance } from './alliance.ts';
import type { Session } from './session.ts';

/** One thing on the alliance sheet: how the two work together, or what the client means to do. */
export interface SheetEntry {
  /** Unique on the sheet. */
  readonly id: string;
  readonly by: 'client' | 'coach';
  readonly kind: 'agreed' | 'promised';
  readonly words: string;
  /** As it read before, oldest first. */
  readonly formerly: readonly string[];
  readonly holds: boolean;
  /** The session that it comes from: 0 for the first. */
  readonly order: number;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

/**
 * The alliance sheet: what the client agreed to and promised, in their own words, and what the coach wrote, in the order in which
 * it came about. Where the client comes back to a thing by its name, the newer words stand and the older are kept with them.
 */
export function sheetOf(
  engagement: Engagement,
  { entries }: Alliance,
  sessions: readonly Session[],
): SheetEntry[] {
  const byName = new Map<string, SheetEntry>();
  for (const session of firstTakes(sessions))
    for (const { line, at, order } of linesOf(engagement, session)) {
      const name = line.leaves.at(-1);
      if (name === undefined) continue;
      // A thing without a name of its own is never the same thing again.
      const key = name.includes(' ') ? name : `${order}.${line.id}`;
      const before = byName.get(key);
      byName.set(key, {
        id: before?.id ?? `client.${order}.${line.id}`,
        by: 'client',
        kind: name.startsWith('promised') ? 'promised' : 'agreed',
        words: line.say,
        formerly: before === undefined ? [] : [...before.formerly, before.words],
        holds: true,
        order,
        at,
      });
    }
  const own = entries.map((entry): SheetEntry => ({ ...entry, by: 'coach', kind: 'agreed' }));
  return [...byName.values(), ...own].toSorted((a, b) => a.at - b.at);
}

/** The client's lines of a session that leave something behind, with the moment at which they were said. */
function linesOf(
  engagement: Engagement,
  { alliance, exchanges }: Session,
): { line: Line; at: number; order: number }[] {
  const order = alliance?.order ?? -1;
  const scenario = engagement.sessions[order];
  if (scenario === undefined) return [];
  let known = 0;
  return exchanges.flatMap(({ client, at }) => {
    if (client === null) return [];
    const spoken = client.spoken.slice(known);
    known = client.spoken.length;
    return spokenLines(scenario, { spoken })
      .filter(({ leaves }) => leaves.length > 0)
      .map((line) => ({ line, at, order }));
  });
}
