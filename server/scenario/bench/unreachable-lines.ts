import { staysQuiet } from '../check-scenario.ts';
import type { Line } from '../line.ts';
import type { Scenario } from '../scenario.ts';
import type { AskedLine } from '../story-file.ts';
import { doubtful, pathOfLine, wrong, type Doubt } from './doubt.ts';
import type { Reach } from './reach.ts';

// The client gives these answers by themselves: no words of a coach make the ask.
const neverHeard = ['spent', 'told-all'];

/** Lines that no coach can get to hear. */
export function unreachableLines(scenario: Scenario, reach: Reach): Doubt[] {
  return [
    ...tooDeep(scenario, reach),
    ...inTopics(scenario, reach),
    ...ofAsks(scenario, reach),
    ...ofFeelings(scenario),
    ...ofLeaving(scenario),
  ];
}

function tooDeep({ file }: Scenario, reach: Reach): Doubt[] {
  return (['partial', 'open'] as const).flatMap((depth) =>
    reach.depth(depth) < Infinity
      ? []
      : [
          wrong(
            ['trust', 'depths', depth],
            `No coach can reach the depth ${depth} in ${file.turns.most} turns: let more behaviours move trust and openness, or lower the depth.`,
          ),
        ],
  );
}

function inTopics({ file, pools }: Scenario, reach: Reach): Doubt[] {
  return Object.entries(file.topics).flatMap(([id, topic]) => {
    const doubts: Doubt[] = [];
    const ends = topic.open !== undefined && reach.told(id, 'open') === Infinity;
    if (ends && reach.depth('open') < Infinity)
      doubts.push(
        wrong(
          ['topics', id, 'open'],
          `Nothing leads to these lines: a client tells one depth after the other, and "${id}" has none at partial. Write one.`,
          'key',
        ),
      );
    for (const [ask, lines] of answersOf(pools, `topics.${id}.answers.`)) {
      if (neverHeard.includes(ask)) {
        doubts.push(neverSaid(['topics', id, 'answers', ask], ask));
        continue;
      }
      for (const { id: line, needs } of lines)
        if (needs !== 'guarded' && reach.told(id, needs) === Infinity)
          doubts.push(
            wrong(
              pathOfLine(line),
              `Never said: an answer within "${id}" is no deeper than what was told of it, and nothing of it is told at ${needs}. Take the tag away, or write a line at ${needs}.`,
            ),
          );
    }
    for (const depth of ['guarded', 'partial', 'open'] as const)
      doubts.push(...oddTags(pools.get(`topics.${id}.${depth}`) ?? [], depth, topic[depth] ?? []));
    return doubts;
  });
}

/** Lines of a topic whose tag speaks of another depth than the key that they stand under. */
function oddTags(
  lines: readonly Line[],
  depth: string,
  entries: readonly (string | AskedLine)[],
): Doubt[] {
  return lines.flatMap(({ id }, at) => {
    const entry = entries[at] ?? '';
    const text = typeof entry === 'string' ? entry : entry.say;
    const tag = /^\([^)]*\b(guarded|partial|open)\b[^)]*\)/.exec(text)?.[1];
    if (tag === undefined || tag === depth) return [];
    return [
      doubtful(
        pathOfLine(id),
        `This line stands at ${depth} and its tag says ${tag}: move it to ${tag}, or take the tag away.`,
      ),
    ];
  });
}

function ofAsks({ asks, file, pools }: Scenario, reach: Reach): Doubt[] {
  const doubts: Doubt[] = [];
  for (const { id, drawsOnAgency } of asks) {
    if (!drawsOnAgency) continue;
    for (const { id: line, needs } of pools.get(`answers.${id}`) ?? [])
      if (reach.agency(needs) === Infinity)
        doubts.push(
          wrong(
            pathOfLine(line),
            `Never said: "${id}" is answered as deep as agency allows, and nothing moves agency so far.`,
          ),
        );
  }
  file.beats.forEach((beat, at) => {
    for (const ask of Object.keys(beat.answers ?? {}))
      if (neverHeard.includes(ask)) doubts.push(neverSaid(['beats', at, 'answers', ask], ask));
  });
  for (const group of ['reactions', 'trust.moved-by'] as const) {
    const [path, ids] =
      group === 'reactions'
        ? [['reactions'], [...neverHeard, staysQuiet]]
        : [['trust', 'moved-by'], neverHeard];
    const held = group === 'reactions' ? file.reactions : file.trust['moved-by'];
    for (const id of ids)
      if (id in held)
        doubts.push(
          wrong([...path, id], `"${id}" is nothing that a coach says: take it out.`, 'key'),
        );
  }
  return doubts;
}

function neverSaid(path: (string | number)[], ask: string): Doubt {
  const message = `Never said: no coach asks "${ask}", the client says it alone. Put the lines under the scenario's own answers.`;
  return wrong(path, message, 'key');
}

function ofFeelings({ file, pools }: Scenario): Doubt[] {
  const lines = [...pools.values()].flat();
  const shown = new Set(lines.flatMap(({ feeling }) => feeling ?? []));
  const never = Object.keys(file.feelings ?? {}).filter((id) => !shown.has(id));
  const silent = lines.every(({ offers }) => !offers.includes('feeling'));
  return [
    ...never.map((id) =>
      wrong(['feelings', id], `No line shows "${id}": tag one with (feeling ${id}).`, 'key'),
    ),
    ...(silent
      ? [
          wrong(
            ['silence', 'after-feeling'],
            'Never said: no line has the tag (feeling), so no silence comes after one.',
            'key',
          ),
        ]
      : []),
  ];
}

function ofLeaving({ file }: Scenario): Doubt[] {
  const { 'moved-by': movedBy, leaves } = file.trust;
  const hurts = Object.keys(movedBy).filter((id) => (movedBy[id]?.trust ?? 0) < 0);
  if (hurts.length === 0)
    return [
      wrong(['trust', 'leaves'], `Nothing moves trust down, so it never falls below ${leaves}.`),
    ];
  return Object.keys(file.endings.early)
    .filter((id) => id !== 'otherwise')
    .flatMap((id) => {
      const { trust = 0, openness = 0 } = movedBy[id] ?? {};
      // What lowers trust is the reason; what leaves trust alone can be one by its openness.
      if (trust < 0 || (trust === 0 && openness < 0)) return [];
      return [
        wrong(
          ['endings', 'early', id],
          `Nobody leaves because of "${id}": it moves no trust down. Lower trust for it under trust.moved-by, or take it out.`,
          'key',
        ),
      ];
    });
}

function answersOf(
  pools: ReadonlyMap<string, readonly Line[]>,
  prefix: string,
): [string, readonly Line[]][] {
  return [...pools]
    .filter(([place]) => place.startsWith(prefix))
    .map(([place, lines]) => [place.slice(prefix.length), lines]);
}
