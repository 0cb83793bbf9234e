import type { TurnForm } from '../scenario/heard.ts';
import type { QuestionForm } from '../text/question-form.ts';
import { questionsOf } from '../text/questions.ts';
import type { Utterance } from '../text/utterance.ts';

/** A question of a turn, or a sentence with the questions taken out. A `check` is a statement said as a question. */
export interface Part {
  readonly form: Exclude<TurnForm, 'none'> | 'check';
  /** The words in lower case, each with one space in front. */
  readonly words: string;
  /** The same with the words in front that belong to the question: "If it could talk, what would it say?" */
  readonly whole: string;
  /** Place among the turn's questions or among its statements, 0 for the first. */
  readonly order: number;
}

/**
 * A turn in its parts: what is asked, and what is said beside it.
 *
 * @param name the client's name: a coach who uses it says it to them, and not of them, so it stands in no part
 */
export function partsOf(utterance: Utterance, name = ''): Part[] {
  const called = new Set(name.toLowerCase().split(/[^\p{L}'’-]+/u));
  const plain = (from: number, to: number): string =>
    utterance.words
      .slice(from, to)
      .filter(({ norm }) => !called.has(norm))
      .map(({ norm }) => ` ${norm.replaceAll('’', "'").replace(/(?<=..)'s$/, '')}`)
      .join('');
  const questions = questionsOf(utterance);
  const parts: Part[] = questions.map(({ form, from, to }, order) => {
    const all = straight(plain(from, to));
    // "When his back went, who did his work?"
    const behind = form === 'check' ? afterLead.exec(all)?.index : undefined;
    const words = behind === undefined ? all : all.slice(behind);
    const begin = beginOf(utterance, from, questions[order - 1]?.to ?? 0);
    const lead = plain(begin, from) + all.slice(0, behind ?? 0);
    const whole = leadsIn.test(lead) || isShort(lead) ? lead + words : words;
    const tail = form === 'check' ? fragment.exec(words)?.[0] : undefined;
    if (tail !== undefined) return { form: 'open', words: tail, whole: tail, order };
    const asked =
      form === 'check' && (asks.test(words) || supposes.test(words) || bidding.test(words))
        ? 'open'
        : turnForm[form];
    return { form: asked, words, whole, order };
  });
  const unmarked =
    parts.length === 0
      ? (unmarkedQuestion(utterance) ?? wonder(utterance) ?? bid(utterance))
      : null;
  if (unmarked !== null) return [{ ...unmarked, whole: unmarked.words, order: 0 }];
  const said: string[] = [];
  let base = 0;
  for (const { words } of utterance.sentences) {
    const end = base + words.length;
    let from = base;
    for (const question of questions) {
      if (question.to <= base || question.from >= end) continue;
      if (question.from > from) said.push(plain(from, question.from));
      from = Math.max(from, Math.min(question.to, end));
    }
    if (from < end) said.push(plain(from, end));
    base = end;
  }
  const telling = said.filter((words) => saysSomething(words, questions.length > 0));
  const kept = telling.length === 0 && questions.length === 0 ? said.slice(-1) : telling;
  return [
    ...parts,
    ...kept.map((words, order) => ({ form: 'statement' as const, words, whole: words, order })),
  ];
}

// What follows a clause that says under which circumstances something is asked, where it asks for somebody or something.
const afterLead =
  /(?<=^( (and|so|but|now|then|well))* (if|when|before|after|since|while|once)( \S+){2,}?)(?<! (and|or|but|of|to|for|with|from|about|by|in|at|on|than|knew|know|see|said)) (who|whom|whose|what|which|where|why|how) (?!(you|i|we|he|she|they|it|your|his|her|their|the|a) )/;

/** "What is it you see" asks what you see. */
function straight(words: string): string {
  return words
    .replace(
      / (what|who|whom|where|why|how|when) (is|was) it( that)? (you|we|they) (are|were|have|had|can|could|will|would|do|did)(?= )/,
      ' $1 $5 $4',
    )
    .replace(
      / (what|who|whom|where|why|how|when) is it( that)? (you|we|they) (?=\S)/,
      ' $1 do $3 ',
    );
}

/** "And your wife, what does she say?": so few words in front only name what is asked about. */
function isShort(words: string): boolean {
  return words.split(' ').length <= 5;
}

/** Where the sentence of the word at `from` begins, or the question before it ends. */
function beginOf({ sentences }: Utterance, from: number, before: number): number {
  let base = 0;
  for (const { words } of sentences) {
    if (base + words.length > from) break;
    base += words.length;
  }
  return Math.max(base, before);
}

// Words in front that say under which circumstances something is asked.
const leadsIn =
  /^( (and|so|but|now|then|well|okay|ok))* (if|when|imagine|suppose|say|deep|looking|before|after|on|from|in|with|without|at|by|given|as|let)(?= )/;

/** Whether it is more than what leads up to the rest of a turn, such as "And", "Okay" or "Hm, I see". */
function saysSomething(words: string, asked: boolean): boolean {
  return words !== '' && !leadsUp.test(words) && (!asked || words.split(' ').length > 2);
}

const leadsUp =
  /^( (ok|okay|k|hm+|mm+|mhm|right|yes|yeah|yep|sure|well|so|and|wow|oh|ah|aha|ooh|aww?|great|good|nice|lovely|interesting|fine|fair|enough|lol|haha|ha|cool|then|anyway|alright|i (see|understand)|got it))+$/;

const asks =
  /^( and| but| so| or)*( (to|of|for|with|from|about|by|in|at|on))?( (how|why|who|whom|whose|which|where|when)| what(?! (you|i) )| if(?! i ))(?= |$)/;
// "And the rest, if you did add it up?"
const supposes = /(?<=\S+) if (you|it|he|she|they|that|there) /;
const unmarkedAsk =
  /^( and| but| so| or| ok| k| lol)*( (how|why|who|whose|which|where|when) |( what(?! a )))/;

// "were you angry", "does he know"
const unmarkedPolar =
  /^( and| but| so| or| ok| lol)* (is|are|was|were|do|does|did|have|has|had|can|could|would|will)( (you|he|she|they|it|that|this|there|your|his|her|their|anyone|somebody|someone))(?= )/;

// "Eleven of what?", "Of use to whom?"
const fragment = / (of|to|for|with|from|about|by|in|at|on) (whom|who|what|which|where)$/;

/** Where the last sentence of a turn is a short question without its mark, as people type it, its form and words, or null. */
function unmarkedQuestion({ sentences }: Utterance): Pick<Part, 'form' | 'words'> | null {
  const words = sentences.at(-1)?.words ?? [];
  const plain = words.map(({ norm }) => ` ${norm}`).join('');
  const closed = /[.!]/.test(words.at(-1)?.after ?? '');
  if (closed || words.length < 2 || words.length > unmarkedWords) return null;
  const tail = fragment.exec(plain)?.[0];
  if (tail !== undefined) return { form: 'open', words: tail };
  if (unmarkedAsk.test(plain)) return { form: 'open', words: plain };
  return unmarkedPolar.test(plain) ? { form: 'polar', words: plain } : null;
}

const unmarkedWords = 9;

// "I'm wondering what it takes to be easy to work with."
const wondering =
  /^( and| so| but)*( i)( am)?( just| also| still| really)*( wonder| wondering| curious| asking myself| interested to know)( about)?(?=( what| how| who| whose| why| where| when| which) )/;

/** Where the last sentence of a turn wonders aloud what the client might say, its question and form, or null. */
function wonder({ sentences }: Utterance): Pick<Part, 'form' | 'words'> | null {
  const plain = (sentences.at(-1)?.words ?? []).map(({ norm }) => ` ${norm}`).join('');
  const begin = wondering.exec(plain)?.[0];
  return begin === undefined ? null : { form: 'open', words: plain.slice(begin.length) };
}

// "Read me the title?", "Pick the one you'd keep", and not "you can tell me" or "tell me about it".
const bidding =
  /^(?!.* (you|to|not|never|can|could|will|would|i|they|he|she|who) (tell|give|read|show|name|pick|choose) )(.* )?((tell|give|read|show) (me|us) (?!(about|more|how|what|a chance|time|a moment) )\S|(name|pick|choose) (me )?(one|the|a|an|your|any|some|something|somebody|whichever) )/;

/** Where the last sentence of a turn bids the client tell or choose something, its words as an open question, or null. */
function bid({ sentences }: Utterance): Pick<Part, 'form' | 'words'> | null {
  const words = (sentences.at(-1)?.words ?? []).map(({ norm }) => ` ${norm}`).join('');
  return bidding.test(words) ? { form: 'open', words } : null;
}

// An idea in the shape of a question asks nothing of the client that a statement would not.
const turnForm: Readonly<Record<QuestionForm, Part['form']>> = {
  open: 'open',
  fact: 'fact',
  polar: 'polar',
  either: 'either',
  suggests: 'polar',
  check: 'check',
};

// What follows says under which circumstances something is asked, and not what is asked about.
const circumstance =
  / (when|if|whenever|because|while|although|since|before|after|so that|that (?=(you|he|she|they|it|we|i|your|there) )|(?<=(know|knows|knew|see|sees|notice|notices|understand|understands) )that )/;

/** The part of a question that says what it asks about: "How do you feel" of "How do you feel when your boss says so?" */
export function headOf({ words, whole, form }: Part): string {
  if (form === 'statement' || form === 'check') return words;
  const from = words.indexOf(' ', words.indexOf(' ', 1) + 1);
  const at = from === -1 ? -1 : words.slice(from).search(circumstance);
  const head = at === -1 ? words : words.slice(0, from + at);
  const lead = whole.slice(0, whole.length - words.length);
  return leadsIn.test(lead) ? head : lead + head;
}
