import nlp from 'compromise/two';

// People type as they speak: the library splits "don't" and "dont", and learns these from us.
const unmarked: Readonly<Record<string, string>> = {
  whats: 'what is',
  thats: 'that is',
  hows: 'how is',
  wheres: 'where is',
  whos: 'who is',
  theres: 'there is',
  heres: 'here is',
  youre: 'you are',
  youve: 'you have',
  youd: 'you would',
  youll: 'you will',
  theyre: 'they are',
  weve: 'we have',
  im: 'i am',
  id: 'i would',
  couldnt: 'could not',
  wouldnt: 'would not',
  shouldnt: 'should not',
  wasnt: 'was not',
  werent: 'were not',
  hasnt: 'has not',
  havent: 'have not',
  hadnt: 'had not',
  aint: 'is not',
};

const model = nlp.model() as unknown as {
  one: {
    contractions: { word: string; out: string[] }[];
    tagSet: Record<string, unknown>;
    lexicon: Record<string, unknown>;
  };
};
const listed = new Set(model.one.contractions.map(({ word }) => word));
for (const [word, out] of Object.entries(unmarked)) {
  if (!listed.has(word)) model.one.contractions.push({ word, out: out.split(' ') });
}

/** The library's names of word classes, such as `Verb`: a pattern may use these as `#Verb` and no others. */
export const knownTags: ReadonlySet<string> = new Set(Object.keys(model.one.tagSet));

/** Whether a word, in lower case, stands in the library's dictionary of English. */
export function knowsWord(word: string): boolean {
  return Object.hasOwn(model.one.lexicon, word);
}

/** The NLP library with what this project taught it. Only this room imports it. */
export { nlp };
