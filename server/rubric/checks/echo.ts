import type { Span } from '../../text/span.ts';
import type { Sentence, Word } from '../../text/utterance.ts';
import type { Behaviour } from '../behaviour.ts';
import type { Reading } from '../reading.ts';
import { inOneSentence } from './wording.ts';

/**
 * What the turn only says back: the client's last words in their own order, with no more than the person turned round. Words
 * that lead an echo in, such as "what I hear is", do not count, and neither do fillers ("so", "mm").
 * Null where the rest of the turn adds something, or where too little is said back to be more than a nudge to go on.
 */
export function echo(behaviour: Behaviour<'echo'>, reading: Reading): Span | null {
  if (reading.client === null) return null;
  const leads = reading.found.get(`${behaviour.id}.find`) ?? [];
  const barred = reading.found.get(`${behaviour.id}.unless`) ?? [];
  const said = reading.client.words.map(plain);
  let echoed: Sentence[] = [];
  let words = 0;
  let asks = false;
  for (const sentence of reading.coach.sentences) {
    if (barred.some((bar) => inOneSentence(sentence, bar, reading))) return null;
    const own = sentence.words.filter(
      (word) =>
        !fillers.has(word.norm) &&
        !leads.some(({ start, end }) => start <= word.start && word.end <= end),
    );
    if (own.length === 0) continue;
    const same = inOrder(own.map(plain), said);
    if (!sentence.asks && own.length > 1 && same / own.length >= behaviour.share) {
      echoed = [...echoed, sentence];
      words += own.length;
    } else if (reading.questions.some((question) => overlap(question, sentence))) asks = true;
    else return null;
  }
  const [first, last] = [echoed[0], echoed.at(-1)];
  if (first === undefined || last === undefined) return null;
  return words < behaviour.words * (asks ? 2 : 1) ? null : { start: first.start, end: last.end };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

const fillers = new Set(
  'so and but mm hm mhm um uh er ah oh okay ok yes yeah right well'.split(' '),
);

// The same word, whoever speaks: "you" and "I" come to one, and so do the forms of "to be".
const turned: Readonly<Record<string, string>> = {
  you: 'i',
  me: 'i',
  your: 'my',
  yours: 'mine',
  yourself: 'myself',
  are: 'am',
  were: 'was',
  youre: 'im',
};

function plain({ norm }: Word): string {
  const word = norm.replace(/['’]/g, '');
  return turned[word] ?? word;
}

/** How many words of the one stand in the other in the same order (longest common subsequence). */
function inOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    b.forEach((other, at) => {
      next.push(word === other ? (row[at] ?? 0) + 1 : Math.max(next[at] ?? 0, row[at + 1] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}
