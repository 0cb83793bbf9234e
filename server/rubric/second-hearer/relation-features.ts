import { sharedStems } from '../../text/content-words.ts';
import type { Word } from '../../text/utterance.ts';
import type { Reading } from '../reading.ts';
import type { Feature } from './features.ts';

const is = (name: string, value = 1): Feature => ({ name, value });
const atMost = (count: number, most: number): number => Math.min(count, most);

/** How a turn stands to what came before: to the client's words, to the focus, to the length of the talk. */
export function relationFeatures(reading: Reading): Feature[] {
  return [...ownFeatures(reading), ...focusFeatures(reading), ...clientFeatures(reading)];
}

const ofCoach = new Set(['i', 'me', 'my']);
const ofClient = new Set(['you', 'your', 'yours']);

function ownFeatures({ coach }: Reading): Feature[] {
  const count = (wanted: ReadonlySet<string>): number =>
    coach.words.filter(({ norm }) => wanted.has(norm)).length;
  const words = coach.words.length;
  const self = count(ofCoach);
  const you = count(ofClient);
  return [
    is(`len:${atMost(Math.floor(Math.log2(words + 1)), 9)}`),
    is(`ns:${atMost(coach.sentences.length, 6)}`),
    is(`b1:${coach.words[0]?.norm ?? ''}`),
    is(
      `b2:${coach.words
        .slice(0, 2)
        .map(({ norm }) => norm)
        .join(' ')}`,
    ),
    is(`I:${atMost(self, 4)}`),
    is(`U:${atMost(you, 4)}`),
    is('Ish', (5 * self) / Math.max(words, 1)),
    is('Ush', (5 * you) / Math.max(words, 1)),
    is(`IU:${self > you ? 'I' : self < you ? 'U' : '='}`),
  ];
}

function focusFeatures({ turn, coachStems, clientStems, focusStems }: Reading): Feature[] {
  return [
    is(`fo:${turn.focus === null ? 'none' : 'set'}`),
    is(`fov:${atMost(sharedStems(coachStems, focusStems), 2)}`),
    is(`fcl:${turn.focus === null ? 'n' : atMost(sharedStems(clientStems, focusStems), 2)}`),
    is(`ctx:${atMost(turn.context.length, 4)}`),
  ];
}

function clientFeatures({ turn, coach, client, coachStems, clientStems }: Reading): Feature[] {
  if (client === null) return [is('noclient')];
  const shared = sharedStems(coachStems, clientStems);
  const shareOfCoach = shared / Math.max(coachStems.size, 1);
  const shareOfClient = shared / Math.max(clientStems.size, 1);
  const echo = echoShare(coach.words, client.words);
  const text = client.text.trimEnd();
  const before = turn.context.findLast(({ speaker }) => speaker === 'coach');
  return [
    is(`ov:${atMost(shared, 5)}`),
    is('cov', shareOfCoach),
    is('ccov', shareOfClient),
    is(`covb:${Math.round(shareOfCoach * 4)}`),
    is(`ccovb:${Math.round(shareOfClient * 4)}`),
    is('echo', echo),
    is(`echob:${Math.round(echo * 5)}`),
    is(`lcr:${longestRun(coach.words, client.words)}`),
    is(`clen:${atMost(Math.floor(Math.log2(client.words.length + 1)), 8)}`),
    is(`cq:${client.sentences.some(({ asks }) => asks)}`),
    is(`cend:${/[.?!)"”’*]$/.test(text) ? text.slice(-1) : 'none'}`),
    is(`cyou:${client.words.some(({ norm }) => norm === 'you')}`),
    ...(before === undefined ? [] : [is(`pq:${before.text.includes('?')}`)]),
  ];
}

// What the client says of "me" a coach gives back as "you".
const turned: Readonly<Record<string, string>> = {
  you: 'i',
  your: 'my',
  are: 'am',
  yourself: 'myself',
  yours: 'mine',
  i: 'you',
  my: 'your',
};
const turn = (norm: string): string => turned[norm] ?? norm;

/** The share of the coach's words that the client has just used, 0–1. */
function echoShare(coach: readonly Word[], client: readonly Word[]): number {
  const said = new Set<string>();
  for (const { norm } of client) said.add(norm).add(turn(norm));
  let same = 0;
  for (const { norm } of coach) if (said.has(norm) || said.has(turn(norm))) same += 1;
  return same / Math.max(coach.length, 1);
}

/** The longest run of the client's words that the coach gives back, 3–6 words, else 0. */
function longestRun(coach: readonly Word[], client: readonly Word[]): number {
  const said = client.map(({ norm }) => norm);
  const own = coach.map(({ norm }) => norm);
  const back = own.map(turn);
  const words = new Set(said);
  // Most turns give back no three words in a row: for these no run is built.
  if (![own, back].some((all) => threeInARow(all, words))) return 0;
  let longest = 0;
  // A run of six holds one of three: most turns are done with after the first size.
  for (let size = 3; size <= 6; size += 1) {
    const heard = new Set(runsOf(said, size));
    if (![own, back].some((words) => runsOf(words, size).some((run) => heard.has(run)))) break;
    longest = size;
  }
  return longest;
}

function threeInARow(words: readonly string[], wanted: ReadonlySet<string>): boolean {
  let row = 0;
  for (const word of words) {
    row = wanted.has(word) ? row + 1 : 0;
    if (row === 3) return true;
  }
  return false;
}

function runsOf(words: readonly string[], size: number): string[] {
  const runs: string[] = [];
  for (let at = 0; at + size <= words.length; at += 1)
    runs.push(words.slice(at, at + size).join(' '));
  return runs;
}
