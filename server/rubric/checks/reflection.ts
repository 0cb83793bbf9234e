import { contentStems, sharedStems } from '../../text/content-words.ts';
import type { Sentence } from '../../text/utterance.ts';
import type { Span } from '../../text/span.ts';
import type { Behaviour } from '../behaviour.ts';
import type { Reading } from '../reading.ts';
import { inOneSentence } from './wording.ts';

/**
 * The first statement that gives the client's meaning back: it is led in as a reflection is, is about the client, and takes up
 * something of what they just said, but not so much that it only echoes.
 */
export function reflection(behaviour: Behaviour<'reflection'>, reading: Reading): Span | null {
  if (reading.client === null) return null;
  const leads = reading.found.get(`${behaviour.id}.find`) ?? [];
  const barred = reading.found.get(`${behaviour.id}.unless`) ?? [];
  const sentence = reading.coach.sentences.find(
    (candidate) =>
      leads.some((lead) => candidate.start <= lead.start && lead.start < candidate.end) &&
      !asks(candidate, reading) &&
      !barred.some((bar) => inOneSentence(candidate, bar, reading)) &&
      takesUp(candidate, reading),
  );
  return sentence === undefined ? null : { start: sentence.start, end: sentence.end };
}

/** Whether something is asked in it; a statement that only sounds like a question asks nothing. */
function asks({ start, end }: Sentence, { questions }: Reading): boolean {
  return questions.some(
    (question) => question.form !== 'check' && start <= question.start && question.start < end,
  );
}

function takesUp({ words }: Sentence, { client, clientStems }: Reading): boolean {
  if (words.length < 4) return false;
  const stems = contentStems(words);
  const shared = sharedStems(stems, clientStems);
  if (shared === 0 && stems.size > 0) return false;
  return !isEcho(words, client?.words ?? []);
}

/** Nine in ten words in the client's own order and words add nothing. */
function isEcho(words: readonly { norm: string }[], client: readonly { norm: string }[]): boolean {
  const swap: Record<string, string> = {
    you: 'i',
    your: 'my',
    are: 'am',
    yourself: 'myself',
    yours: 'mine',
  };
  const said = new Set(client.flatMap(({ norm }) => [norm, swap[norm] ?? norm]));
  const same = words.filter(({ norm }) => said.has(norm) || said.has(swap[norm] ?? norm)).length;
  return same / words.length >= 0.9;
}
