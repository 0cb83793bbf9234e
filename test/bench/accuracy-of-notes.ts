import { hearingOf } from '../../server/rubric/agreement.ts';
import type { NotesMeasured } from './measure-case-notes.ts';
import { row, share } from './table-cells.ts';

/** What the page says of case notes: the sentences that were known when the rules were written, and those that were not. */
export function accuracyOfNotes({
  own,
  learned,
  unseen,
  others,
}: Record<'own' | 'learned' | 'unseen' | 'others', NotesMeasured>): string {
  const line = (name: string, { sentences, judging, found, falseAlarms }: NotesMeasured) => {
    const counts = { both: found, engine: falseAlarms, people: judging - found };
    const { precision, recall } = hearingOf(counts);
    const marked = `${falseAlarms} of ${sentences - judging}`;
    return row(name, sentences, judging, share(precision), share(recall), marked);
  };
  return [
    '## Judging language in case notes',
    '',
    'Sentences as coaches write them after a session, a third to a half of which judge the client. The first three sets (`first`, `second` and `fourth` in `test/bench/case-notes`) were written and labelled by who wrote the rules, while',
    'they were written. The next (`third`) is by another hand, as four coaches of different schools would write, and the rules were learnt from it. So the first two lines say what the rules were made to do, and no more. `unseen` is by who wrote',
    'the first rules, and `held` by another hand, as four coaches whom no rule was learnt from; only their figures are looked at. Read the last line, and read it so: judgement has words without end, and a good part of what is worded in a way of its own goes by unmarked, so a note without marks is no clean note.',
    '',
    row('sentences', 'n', 'judging', 'precision', 'recall', 'others marked'),
    row('---', '---:', '---:', '---', '---', '---:'),
    line('written beside the rules', own),
    line('by another hand, learnt from', learned),
    line('unseen', unseen),
    line('unseen, by another hand', others),
  ].join('\n');
}
