import type { Word } from './utterance.ts';

/**
 * What a question leaves room for.
 * `open`: the client's own words. `fact`: one fact. `polar`: yes or no. `either`: one of the things named.
 * `suggests`: an idea in the shape of a question ("why not …", "how about …"). `check`: a statement said as a question.
 */
export type QuestionForm = 'open' | 'fact' | 'polar' | 'either' | 'suggests' | 'check';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const wh = set('what how why where who whom whose which when whatever');
const auxiliary = set(
  'do does did is are am was were have has had can could will would shall should may might must',
);
const pronoun = set('you he she it they we i there this that these those');
const determiner = set(
  'your his her their its our my the a an any some both either all one anyone anybody someone something anything nothing everyone everything',
);
const factNoun = set(
  'time day date year month age name number colour color size side school street town city country',
);
const factHow = set('many much old tall big high long soon often');
const personFact =
  /^whose (idea|turn|house|car|job)\b|^who (does|do|did) (she|he|they|it) (report|work|live|answer)\b|^who [a-z]+ed\b|^who (told|said|got|made|did|taught|gave|left|went)\b|^who used\b/;
const placeFact =
  /^where (do|did|does|is|was|are|were) (you|he|she|they|it|that|your) (live|lives|work|from|based|going|born)\b/;

/** How a clause must look to be a question: `marked` ends in a question mark, `unmarked` stands where no marks are written. */
export type Marking = 'marked' | 'unmarked';

/** The form of a clause that begins as a question does, or null when it begins otherwise. */
export function formOfStart(words: readonly Word[], marking: Marking): QuestionForm | null {
  const norms = words.map(({ norm }) => norm);
  if (suggests(norms)) return 'suggests';
  if (/^what if\b/.test(norms.join(' '))) return 'open';
  const lead = words[0]?.tags.has('Preposition') === true && wh.has(norms[1] ?? '') ? 1 : 0;
  if (wh.has(norms[lead] ?? '')) return formOfWh(norms.slice(lead), words[lead + 1], marking);
  if (!turned(norms, words, marking)) return null;
  const behind = norms.slice(norms[1] === 'not' ? 3 : 2);
  if (norms[1] !== 'not' && /^(can|could|would|will|do)$/.test(norms[0] ?? '') && invites(behind))
    return 'open';
  return norms.includes('or') ? 'either' : 'polar';
}

/** Where a question begins in the middle of a clause ("with all that what do you want"), as a position, or −1. */
export function innerStart(words: readonly Word[]): number {
  return words.findIndex(({ norm }, at) => {
    const next = words.slice(at + 1, at + 3).map((word) => word.norm);
    if (at === 0) return false;
    if (wh.has(norm) && norm !== 'when' && norm !== 'which')
      return auxiliary.has(next[0] ?? '') && (pronoun.has(next[1] ?? '') || next[1] === 'your');
    return false;
  });
}

/** "Tell me more", "say a bit about it", "walk me through that", "help me understand", "I'm curious what …". */
export function invites(norms: readonly string[]): boolean {
  const text = norms.slice(0, 9).join(' ');
  return (
    /^(just )?(tell|talk|walk|show) (me|us)( (a (little )?bit|some|something|a little))?( (more|about|what|how|where|who|through|the|round))/.test(
      text,
    ) ||
    /^say (a (little )?bit|some|something)?( ?more| about)/.test(text) ||
    /^(describe|paint|explain) (it|that|me|how|what|your|the)\b/.test(text) ||
    /^(help me (to )?(understand|see)|give me (an?|one|some) (example|idea|sense|picture|flavour)|take me (back|to|through|into))/.test(
      text,
    ) ||
    /^i (am|would be|was) (just |very |really )?(curious|interested) (about|what|how|who|where|to (know|hear))/.test(
      text,
    ) ||
    /^i (would love|would like|want) to (hear|know) (about|more|what|how|where|who)/.test(text) ||
    /^i wonder (about )?(what|how|where|who)\b/.test(text)
  );
}

function turned(
  [first = '', second = '', third = '']: readonly string[],
  words: readonly Word[],
  marking: Marking,
): boolean {
  if (!auxiliary.has(first)) return false;
  const heir = second === 'not' ? third : second;
  if (pronoun.has(heir))
    return (
      marking === 'marked' ||
      (heir !== 'i' && !/^(had|should|were|might)$/.test(first)) ||
      /^(can|could|may|shall)$/.test(first)
    );
  if (marking === 'unmarked')
    // "do the form" and "don't either" are orders, "do your parents know" is none.
    return (
      determiner.has(heir) &&
      (/^(is|are|was|were|does|did)$/.test(first) || (first === 'do' && second === 'your'))
    );
  const word = words[second === 'not' ? 2 : 1];
  return (
    determiner.has(heir) || word?.tags.has('Noun') === true || word?.tags.has('Gerund') === true
  );
}

function suggests([first = '', second = '', third = '', fourth = '']: readonly string[]): boolean {
  if (first === 'why')
    return second === 'not' || (second === 'do' && third === 'not' && fourth === 'you');
  if ((first === 'how' || first === 'what') && second === 'about')
    return third.endsWith('ing') || (third === 'you' && fourth.endsWith('ing'));
  return first === 'what' && second === 'if' && (third === 'you' || third === 'we');
}

function formOfWh(
  norms: readonly string[],
  next: Word | undefined,
  marking: Marking,
): QuestionForm | null {
  const [first = '', second = ''] = norms;
  // "when you see that bag, …" leads up to a question and is none.
  const subordinate = /^(when|where|which|who|whom|whatever|what)$/.test(first);
  if ((marking === 'unmarked' || subordinate) && !inverted(norms, next)) return null;
  const text = norms.join(' ');
  // "How much of it …" weighs, where "how much was it" counts.
  if (/^how much of\b|^which (part|side|half) of you\b/.test(text)) return 'open';
  if (first === 'how' && factHow.has(second)) return 'fact';
  if ((first === 'what' || first === 'which') && factNoun.has(second)) return 'fact';
  if (first === 'when' && auxiliary.has(second) && !/^(would|might|could)$/.test(second))
    return 'fact';
  if (personFact.test(text) || placeFact.test(text)) return 'fact';
  if (first === 'which') return norms.includes('or') ? 'either' : 'fact';
  return 'open';
}

/** Turned round as a question is ("what do you"), and not as a clause inside a statement ("what you said"). */
function inverted(norms: readonly string[], next: Word | undefined): boolean {
  const [first = '', second = '', third = ''] = norms;
  if (pronoun.has(second) && second !== 'that' && second !== 'there') return false;
  if (auxiliary.has(second)) {
    // "what is going on is that …" is a statement about what is going on.
    if (
      first === 'what' &&
      /\b(is|was) (that|you|he|she|they|it|we|the)\b/.test(norms.slice(3).join(' '))
    )
      return false;
    if (/^(who|which|when|where)$/.test(first))
      return (
        pronoun.has(third) || determiner.has(third) || (first === 'who' && auxiliary.has(second))
      );
    return true;
  }
  if (first === 'what' && (second === 'about' || second === 'else')) return true;
  if (first === 'which' && second === 'means') return false;
  if (first === 'which' || first === 'whose')
    return (
      norms.slice(1, 6).some((norm) => auxiliary.has(norm)) || second === 'of' || second === 'one'
    );
  if (first === 'whom') return auxiliary.has(second);
  if (first === 'how' || (first === 'what' && next?.tags.has('Noun') === true)) {
    return norms.slice(2, 7).some((norm) => auxiliary.has(norm));
  }
  return (
    /^(what|who)$/.test(first) &&
    next?.tags.has('Verb') === true &&
    /^(makes|happens|matters|helps|stops|keeps|brings|gets|comes|goes|gives|lies|feels|stands|pays|knows|made|happened|helped|stopped|kept|brought|got|told|said|taught)$/.test(
      second,
    ) &&
    !/\b(is|was)\b/.test(norms.slice(2).join(' '))
  );
}
