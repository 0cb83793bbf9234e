import type { ClientState } from './client-state.ts';
import type { Line } from './line.ts';
import { topicOf } from './line-of.ts';
import { oncePer } from './once-per.ts';
import type { Scenario } from './scenario.ts';

/**
 * Whether a line points at something of the client's story that nobody has heard of yet: "that visit" before there was a visit,
 * "the five hundred words" before they were promised. Words that point at the talk itself ("that question") point at what is there.
 */
export function leansOnUnsaid(
  scenario: Scenario,
  { spoken, remembers }: Pick<ClientState, 'spoken' | 'remembers'>,
  { id }: Line,
): boolean {
  const needed = neededIn(scenario).get(id);
  // Who came before may speak of anything as known.
  if (needed === undefined || remembers.length > 0) return false;
  const stems = stemsIn(scenario);
  return needed.some(
    ({ thing, topic }) =>
      !spoken.some(
        (line) =>
          stems.get(line)?.has(thing) === true ||
          (topic !== null && topicOf(scenario, line) === topic),
      ),
  );
}

interface Thing {
  readonly thing: string;
  /** The topic that the thing is, or null: once it came up, it is known. */
  readonly topic: string | null;
}

/** The things of the story that each line points at, by the line's id. */
const neededIn = oncePer((scenario: Scenario): ReadonlyMap<string, readonly Thing[]> => {
  const lines = [...scenario.pools.values()].flat();
  const story = new Set(
    lines
      .flatMap(({ say }) => Array.from(say.matchAll(brought), ([, noun]) => noun))
      .flatMap(stemOf),
  );
  const needed = new Map<string, Thing[]>();
  for (const { id, say } of lines) {
    const [group, topic = ''] = id.split('.');
    const names = group === 'topics' ? wordsOf(topic) : none;
    // "I do the oven. You could eat off that oven."
    const things = Array.from(say.matchAll(pointed), ({ 1: noun, index }) =>
      stemOf(noun).filter((stem) => !wordsOf(say.slice(0, index)).has(stem)),
    )
      .flat()
      .filter((stem) => story.has(stem))
      .map((thing) => ({ thing, topic: names.has(thing) ? topic : null }));
    if (things.length > 0) needed.set(id, things);
  }
  return needed;
});

const stemsIn = oncePer(
  ({ pools }: Scenario): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map([...pools.values()].flat().map(({ id, say }) => [id, wordsOf(say)])),
);

function stemOf(word: string | undefined): string[] {
  return word === undefined ? [] : [...wordsOf(word)];
}

/** The words of a text, as one and as many alike: "letter" for "letters". */
function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.map((word) => word.replace(/(?<!s)s$/, '')));
}

const none: ReadonlySet<string> = new Set();
const numbers =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred|thousand';
// How a story brings a thing in: "a visit", "my van", "five hundred words".
const brought = new RegExp(
  `\\b(?:(?:${numbers}) )*(?:an?|my|our|his|her|their|${numbers}) (\\p{L}{3,})`,
  'giu',
);
// What points at the talk, at anything, or only joins on: "that question", "that way", "I think that people …".
const ofTheTalk =
  'the|for|and|with|about|out|down|before|after|until|from|off|into|over|too|was|are|were|has|had|when|what|who|how|which|' +
  'question|word|words|sentence|silence|chair|room|hour|look|face|noise|kind|sort|way|bit|part|moment|minute|time|day|night|year|' +
  'week|morning|age|man|woman|people|folk|fellow|right|wrong|bad|good|long|short|hard|easy|daft|odd|funny|quick|straight|sure|' +
  'nice|first|last|next|new|old|young|little|wee|big|more|less|better|worse|thing|things|one|ones|end|side|place|stage|point|' +
  'laugh|smile|answer|joke|thought|idea|feeling|point|happens|works|goes|looks|makes';
// How it points at it later; "the committee that votes" points at nothing, and "that coat of mine" tells which.
const joins =
  '(?<!\\b(?:the|an?|my|our|his|her|their|some|any|every|no|one|is|was) (?:\\p{L}+ ){1,2})(?<!(?:body|one|thing|people) )';
const pointed = new RegExp(
  `${joins}\\b(?:(?:[Tt]hat|[Tt]hose) (?!(?:${ofTheTalk})\\b)|[Tt]he (?:(?:${numbers}) )+)(\\p{Ll}\\p{L}{2,})(?! (?:who|whose|that|which|from|of|for|with|I|you|we|he|she|they)\\b)`,
  'gu',
);
