import type { Depth } from '../client-state.ts';
import type { Scenario } from '../scenario.ts';
import { doubtful, wrong, type Doubt } from './doubt.ts';
import type { Reach } from './reach.ts';

interface Start {
  readonly turn?: number;
  readonly level?: number;
  readonly told?: Readonly<Record<string, Depth>>;
}

/** Stages of the story, parts and tangents that never come, because they wait for what cannot be. */
export function unreachedStages({ file }: Scenario, reach: Reach): Doubt[] {
  const doubts: Doubt[] = [];
  const { least, most } = file.turns;
  let before = 0;
  file.beats.forEach(({ id, from }, at) => {
    if (at === 0) {
      if (from !== undefined)
        doubts.push(
          doubtful(
            ['beats', 0, 'from'],
            'The first stage begins at once: nobody looks at its "from". Take it out.',
            'key',
          ),
        );
      return;
    }
    if (before === Infinity)
      return void doubts.push(
        wrong(['beats', at, 'id'], `"${id}" never begins: the stage before it does not.`),
      );
    const cause = waitsFor(from, reach, most);
    const begins = Math.max(before + 1, startsAt(from, reach));
    before = cause === null && begins <= most ? begins : Infinity;
    if (cause !== null)
      doubts.push(wrong(['beats', at, 'from', cause.key], `"${id}" never begins: ${cause.why}`));
    else if (begins > most)
      doubts.push(
        wrong(
          ['beats', at, 'id'],
          `"${id}" never begins: the session is over after ${most} turns.`,
        ),
      );
  });
  for (const [id, { from }] of Object.entries(file.projections ?? {})) {
    const cause = waitsFor(from, reach, most);
    if (cause !== null)
      doubts.push(
        wrong(['projections', id, 'from', cause.key], `"${id}" never shows: ${cause.why}`),
      );
  }
  for (const [id, { after }] of Object.entries(file.tangents)) {
    // Drifts one to three turns later, and nobody drifts off in the last turn.
    if (after + 1 >= most)
      doubts.push(
        wrong(
          ['tangents', id, 'after'],
          `Nobody drifts off so late: the session is over after ${most} turns.`,
        ),
      );
    else if (after >= least)
      doubts.push(
        doubtful(
          ['tangents', id, 'after'],
          `A session can close after ${least} turns: most coaches do not meet this drift. Let it come sooner.`,
        ),
      );
  }
  return doubts;
}

function startsAt({ turn = 0, level = 0, told = {} }: Start = {}, reach: Reach): number {
  const topics = Object.entries(told).map(([topic, depth]) => reach.told(topic, depth));
  return Math.max(turn + 1, reach.level(level), ...topics);
}

/** The key of a start that cannot hold, and why, or null. */
function waitsFor(
  { turn = 0, level = 0, told = {} }: Start = {},
  reach: Reach,
  most: number,
): { key: 'turn' | 'level' | 'told'; why: string } | null {
  if (turn >= most)
    return { key: 'turn', why: `the session is over after ${most} turns. Let it begin sooner.` };
  if (reach.level(level) === Infinity)
    return {
      key: 'level',
      why: `no coach brings trust and openness to ${level} in ${most} turns. Ask for less.`,
    };
  const [topic, depth] =
    Object.entries(told).find(([id, each]) => reach.told(id, each) === Infinity) ?? [];
  if (topic === undefined) return null;
  return {
    key: 'told',
    why: `"${topic}" is never told at ${depth}. Write such a line, or ask for less.`,
  };
}
