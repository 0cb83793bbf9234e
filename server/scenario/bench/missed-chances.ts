import type { Scenario } from '../scenario.ts';
import { doubtful, pathOfLine, wrong, type Doubt } from './doubt.ts';

const fewestLines = 60;
// Most sessions close after 12 to 20 turns; a client who is not let go may stay a little longer.
const shortest = 12;
const longest = 24;

/** What a scenario lacks to be good practice: chances for what it claims to practise, tags, lines, length, transcripts. */
export function missedChances(scenario: Scenario): Doubt[] {
  return [...withoutChance(scenario), ...untaggedFeelings(scenario), ...outOfRange(scenario)];
}

// What takes these up has no place without them; a choice can be offered to any client.
const needsOccasion = ['role', 'drift', 'feeling'] as const;

function withoutChance({ file, pools, behaviours }: Scenario): Doubt[] {
  const offered = new Set([...pools.values()].flat().flatMap(({ offers }) => offers));
  return file.practises.flatMap((id, at) => {
    const { takes = [], spoils = [] } = behaviours.find((one) => one.id === id) ?? {};
    const kinds = needsOccasion.filter((kind) => takes.includes(kind) || spoils.includes(kind));
    if (kinds.length === 0 || kinds.some((kind) => offered.has(kind))) return [];
    return [
      doubtful(
        ['practises', at],
        `No line gives occasion for "${id}": tag one with ${kinds.map((kind) => `(${kind})`).join(' or ')}, or leave it out here.`,
      ),
    ];
  });
}

const feelings =
  'sad|angry|afraid(?= of)|scared|frightened|terrified|ashamed|lonely|hurt|furious|jealous|heartbroken|humiliated|devastated|desperate|guilty';
const showsFeeling = new RegExp(
  `(?:^|[.!?]\\s+)(?:and |but |so )?(?:i'm|i am|i feel|i felt|i was)(?: (?:so|just|really|very|quite|a bit|still|rather))? (${feelings})\\b`,
  'i',
);

function untaggedFeelings({ pools }: Scenario): Doubt[] {
  return [...pools.values()].flat().flatMap(({ id, say, offers }) => {
    const word = showsFeeling.exec(say)?.[1];
    if (word === undefined || offers.includes('feeling')) return [];
    return [
      doubtful(
        pathOfLine(id),
        `The client says that they are ${word}, and the line has no tag: with (feeling) a coach who meets it is heard.`,
      ),
    ];
  });
}

function outOfRange({ file, pools }: Scenario): Doubt[] {
  const { least, most } = file.turns;
  const doubts: Doubt[] = [];
  const lines = new Set([...pools.values()].flat().map(({ say }) => say)).size;
  if (lines < fewestLines)
    doubts.push(
      wrong([], `The client has ${lines} lines: a session needs ${fewestLines} or more.`),
    );
  if (least > most)
    doubts.push(wrong(['turns', 'least'], `"least" is ${least} and "most" ${most}: swap them.`));
  else if (most < shortest || most > longest)
    doubts.push(
      doubtful(
        ['turns', 'most'],
        `A session of practice takes 12 to 20 turns, and this one can take ${most}: let it end between ${shortest} and ${longest}.`,
      ),
    );
  const endings = file.transcripts.map(({ expect }) => expect.ending);
  for (const ending of ['well', 'flat', 'early'] as const)
    if (!endings.includes(ending))
      doubts.push(
        wrong(['transcripts'], `No transcript ends ${ending}: add one that proves it.`, 'key'),
      );
  return doubts;
}
