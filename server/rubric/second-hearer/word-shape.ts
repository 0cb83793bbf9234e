import type { Word } from '../../text/utterance.ts';

// Words that carry the form of what is said stay themselves; all others are told by their class alone.
const formal = new Set(
  (
    'i you he she it we they me him her us them my your his our their its this that these those there here what how why where who ' +
    'whom whose which when a an the and but or so if because than then as at by for from in into of off on out over to up with about ' +
    'not no yes do does did is are was were am be been being have has had can could will would shall should may might must just only ' +
    'really maybe perhaps also even still already again never always ever more most less all any some one two three first last next ' +
    'now today well right okay ok oh sorry thanks please let go get say said tell told ask asked know think feel want need like make ' +
    'take give see hear notice sounds seem seems wonder mean'
  ).split(' '),
);

const classes = [
  'Pronoun',
  'Modal',
  'Negative',
  'Gerund',
  'PastTense',
  'Infinitive',
  'PresentTense',
  'Verb',
  'Adjective',
  'Adverb',
  'Value',
  'ProperNoun',
  'Noun',
  'Preposition',
  'Conjunction',
  'Determiner',
].map((name) => ({ name, shape: `#${name}` }));

/** A word as the form of a sentence knows it: itself, or its class such as `#Noun`. */
export function shapeOf({ norm, tags }: Word): string {
  if (formal.has(norm)) return norm;
  return classes.find(({ name }) => tags.has(name))?.shape ?? '#Other';
}
