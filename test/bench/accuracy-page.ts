import type { Agreement, Hearing } from '../../server/rubric/agreement.ts';
import type { Rubric } from '../../server/rubric/rubric.ts';
import type { Bin } from './measure-calibration.ts';
import { accuracyOfDrills } from './accuracy-of-drills.ts';
import { accuracyOfNotes } from './accuracy-of-notes.ts';
import type { DrillsMeasured } from './measure-drills.ts';
import type { NotesMeasured } from './measure-case-notes.ts';
import type { MovesMeasured } from './measure-moves.ts';
import type { SessionsMeasured } from './measure-sessions.ts';
import { row, share, two } from './table-cells.ts';
import type { Trials } from './read-trials.ts';

/** Everything that `docs/accuracy.md` tells. */
export interface Measured {
  readonly rubric: Rubric;
  readonly gold: Agreement;
  readonly heldOut: Agreement;
  readonly coders: Agreement;
  readonly calibration: readonly Bin[];
  readonly moves: { readonly written: MovesMeasured; readonly stripped: MovesMeasured };
  readonly sessions: SessionsMeasured;
  /** The sentences that the rules were mended by, and those that nobody looked at. */
  readonly notes: Readonly<Record<'own' | 'learned' | 'unseen' | 'others', NotesMeasured>>;
  readonly drills: DrillsMeasured;
  readonly trials: Trials;
}

/** `docs/accuracy.md`. */
export function accuracyPage(measured: Measured): string {
  const parts = [intro(measured), behaviours(measured), goals(measured), calibration(measured)];
  parts.push(
    coders(measured),
    moves(measured),
    sessions(measured),
    accuracyOfDrills(measured.drills),
    accuracyOfNotes(measured.notes),
  );
  parts.push(trials(measured));
  return `${parts.join('\n\n')}\n`;
}

function intro({ rubric, gold }: Measured): string {
  return `# How well the engine hears

Every figure on this page is measured; \`npm run accuracy\` writes it, together with what the product shows beside each finding. It is measured with
${rubric.title}, version ${rubric.version}.

- **Labelled turns**: ${gold.turns} coach turns by two authors, each coded blind by two people; what only one of them gave is left out. No weight was learned from them.
- **Held-out authors**: the turns of the corpus, each told by weights that had not seen its author. The rules were written with a part of these turns in view.
- **Counselling talk**: the development half of AnnoMI (Wu et al. 2022), real speech that nobody here wrote or labelled. No weight was learned from it.
- **Settings chosen with an eye on these two**: that twice-coded turns of the corpus count three times, and how far precision counts above recall in the thresholds of two moves, *input* and
  *reflection*. To that extent the figures flatter.
- **n** is how often people heard a behaviour. Intervals are Wilson’s at 95 %. With few turns they are wide: read them.`;
}

function behaviours({ gold, heldOut, rubric }: Measured): string {
  const held = new Map(heldOut.behaviours.map((one) => [one.id, one]));
  const rows = gold.behaviours
    .toSorted((a, b) => (b.f1?.value ?? 0) - (a.f1?.value ?? 0) || a.id.localeCompare(b.id))
    .map((one) => {
      const other = held.get(one.id);
      return row(
        one.id,
        one.n,
        share(one.precision),
        share(one.recall),
        share(one.f1),
        other?.n ?? '–',
        two(other?.precision?.value),
        two(other?.recall?.value),
      );
    });
  return [
    '## Behaviours',
    '',
    `Below precision ${two(rubric.bar.precision)} or recall ${two(rubric.bar.recall)} on the labelled turns a finding says *ask your mentor*.`,
    '',
    row('behaviour', 'n', 'precision', 'recall', 'F1', 'held-out n', 'precision', 'recall'),
    row('---', '---:', '---', '---', '---:', '---:', '---:', '---:'),
    ...rows,
    row(
      '**micro average**',
      gold.micro.n,
      share(gold.micro.precision),
      share(gold.micro.recall),
      share(gold.micro.f1),
      heldOut.micro.n,
      two(heldOut.micro.precision?.value),
      two(heldOut.micro.recall?.value),
    ),
    row(
      '**macro average**',
      '',
      two(gold.macro.precision),
      two(gold.macro.recall),
      two(gold.macro.f1),
      '',
      two(heldOut.macro.precision),
      two(heldOut.macro.recall),
    ),
  ].join('\n');
}

function goals({ gold, moves: { written, stripped }, sessions: s }: Measured): string {
  const namesakes = ['charging-ahead', 'follows-tangent', 'attached-observation']
    .map((id) => `${id} ${two(gold.behaviours.find((one) => one.id === id)?.f1?.value)}`)
    .join(', ');
  return [
    '## Goals',
    '',
    row('what', 'measured', 'at least', 'aim'),
    row('---', '---', '---', '---'),
    row(
      'labelled turns: macro-F1 / precision',
      `${two(gold.macro.f1)} / ${two(gold.macro.precision)}`,
      '.76 / .82',
      '.90 / .95',
    ),
    row('false alarms per 100 turns of good counselling talk', s.falseAlarms.toFixed(1), '8', '3'),
    row('namesakes, F1 each', namesakes, '.78', '.92'),
    row(
      'question F1, written / stripped of marks',
      `${two(written.question.f1?.value)} / ${two(stripped.question.f1?.value)}`,
      '.90 / .75',
      '.92 / .85',
    ),
    row(
      'reflection · input · advice, F1',
      `${two(written.reflection.f1?.value)} · ${two(written.input.f1?.value)} · ${two(written.advice.f1?.value)}`,
      '.70 · .62 · .40',
      '.77 · .76 · .56',
    ),
    row('main kind of turn, macro-F1', two(written.mainF1), '.70', '.82'),
    row(
      'a good session scores above a poor one of about equal length',
      two(s.ranked),
      '.80',
      '.92',
    ),
    '',
    'Speed is measured by `npm run bench`; see [speed.md](speed.md). What was tried where a goal is not reached stands below.',
  ].join('\n');
}

function calibration({ calibration: bins }: Measured): string {
  return [
    '## Probabilities',
    '',
    'Of what the second hearer told with about this probability, so much proved true on the labelled turns, all behaviours together.',
    '',
    row('told', 'proved true', 'n'),
    row('---:', '---:', '---:'),
    ...bins.map((bin) => row(two(bin.told), two(bin.true), bin.n)),
  ].join('\n');
}

function coders({ coders: agreed }: Measured): string {
  const weakest = agreed.behaviours
    .filter(({ n }) => n >= 4)
    .toSorted((a, b) => (a.f1?.value ?? 0) - (b.f1?.value ?? 0))
    .slice(0, 8)
    .map(({ id, f1 }) => `${id} ${two(f1?.value)}`);
  return `## How far two people agree

A second person coded ${agreed.turns} turns of the corpus blind, by the coding manual alone; every behaviour is among them at least four times. Against the first coder’s labels: macro-F1
${two(agreed.macro.f1)}, micro precision ${two(agreed.micro.precision?.value)}, micro recall ${two(agreed.micro.recall?.value)}. Least agreed: ${weakest.join(', ')}.
An engine that learns from one person cannot agree with another better than that.`;
}

function moves({ moves: { written, stripped } }: Measured): string {
  const line = (name: string, a: Hearing, b: Hearing): string =>
    row(
      name,
      two(a.precision?.value),
      two(a.recall?.value),
      two(a.f1?.value),
      two(b.precision?.value),
      two(b.recall?.value),
      two(b.f1?.value),
    );
  return [
    '## Moves in counselling talk',
    '',
    `${written.utterances} counsellor utterances, as written and once more in lower case without a mark, as speech recognition gives them.`,
    '',
    row('move', 'precision', 'recall', 'F1', 'stripped: precision', 'recall', 'F1'),
    row('---', '---:', '---:', '---:', '---:', '---:', '---:'),
    line('question', written.question, stripped.question),
    line('reflection', written.reflection, stripped.reflection),
    line('input', written.input, stripped.input),
    line('advice', written.advice, stripped.advice),
    '',
    `Open or closed, kappa: ${two(written.openKappa)} written, ${two(stripped.openKappa)} stripped (two experts: .63). Main kind of utterance, macro-F1: ${two(written.mainF1)} and ${two(stripped.mainF1)} (two experts: .82).`,
  ].join('\n');
}

function sessions({ sessions: s }: Measured): string {
  const worst = s.alarms.slice(0, 6).map(({ id, per100 }) => `${id} ${per100.toFixed(2)}`);
  return `## Whole sessions of counselling talk

Flags per 100 counsellor utterances of high-quality sessions, closed questions left out: **${s.falseAlarms.toFixed(1)}** (${worst.join(', ')}). Not every one of them is false; nobody labelled flags there.
Of ${s.pairs} pairs of a high-quality and a low-quality session of about equal length the session score puts ${two(s.ranked)} in the right order.`;
}

function trials({ trials: { behaviours: tried, moves: moved, speed } }: Measured): string {
  return [
    '## What was tried',
    '',
    'On the labelled turns, each with the turns of the corpus that there were at the time:',
    '',
    row('what', 'macro-F1', 'precision', 'with'),
    row('---', '---:', '---:', '---'),
    ...tried.map((one) => row(one.what, two(one.macroF1), two(one.precision), one.how)),
    '',
    'Moves, on counselling talk as written, F1:',
    '',
    row('what', 'question', 'reflection', 'input', 'advice'),
    row('---', '---:', '---:', '---:', '---:'),
    ...moved.map((one) =>
      row(one.what, two(one.question), two(one.reflection), two(one.input), two(one.advice)),
    ),
    '',
    'Speed, the median time of the whole rubric over that of a bare parse of the turn (goal 1.6; [speed.md](speed.md) tells more):',
    '',
    row('what', 'ratio'),
    row('---', '---:'),
    ...speed.map((one) => row(one.what, one.ratio.toFixed(1))),
    '',
    'In counselling talk the experts’ own labels set the ceiling: the same list of side effects is *input* with one annotator and *other* with the next, and a reflection spoken with a question mark is now a question, now not.',
  ].join('\n');
}
