import { cohenKappa } from '../agreement/cohen-kappa.ts';
import type { Coefficient } from '../agreement/coefficient.ts';
import { drift, type Drift } from '../agreement/drift.ts';
import { inOrder, type DrillAnswer, type DrillRound } from './drill-round.ts';

/** How far a person, and the engine on the same turns, agree with what the items say is there. */
export interface AgreementWithItems {
  /** How many turns it is told from. */
  readonly turns: number;
  /** Cohen's kappa; an item of the coefficient is a decision: one behaviour in one turn. */
  readonly own: Coefficient;
  readonly engine: Coefficient;
}

/** How often one behaviour was heard, missed, and named where it is not. */
export interface HeardSoFar {
  readonly behaviour: string;
  readonly alike: number;
  readonly missed: number;
  readonly tooMuch: number;
}

/** How well somebody hears, as far as their rounds tell. */
export interface HearingAgreement {
  readonly whole: AgreementWithItems;
  readonly markers: readonly (AgreementWithItems & { readonly marker: string })[];
  /** Every round that met an item for the first time, oldest first. */
  readonly rounds: readonly (AgreementWithItems & {
    readonly round: string;
    readonly at: number;
  })[];
  /** How one's own kappa moved from the first round that tells it to the last. */
  readonly change: Drift['change'];
  /** Every behaviour that was there or was named, in the order of the rubric. */
  readonly behaviours: readonly HeardSoFar[];
}

/** A behaviour and the marker that it belongs to. */
type Listed = { readonly id: string; readonly marker: string };

/**
 * Agreement with the items, told from first answers alone: whoever meets an item again may remember it.
 *
 * Every behaviour of the rubric is a decision in every turn, named or not, also those that nobody thought of. Kappa takes out what two
 * would agree on by chance, which is much, as most behaviours are absent from most turns. The interval takes each decision for itself;
 * decisions in one turn hang together a little, so in truth it is a little wider.
 *
 * @param rounds of one person, in any order
 * @param behaviours of the rubric; what else was named, as before a change of the rubric, is left out
 */
export function hearingAgreement(
  rounds: readonly DrillRound[],
  behaviours: readonly Listed[],
): HearingAgreement {
  const first = firstAnswers(rounds);
  const all = behaviours.map(({ id }) => id);
  const markers = [...new Set(behaviours.map(({ marker }) => marker))];
  const byRound = rounds
    .map(({ id, begunAt, answers }) => ({
      round: id,
      at: begunAt,
      met: answers.filter((answer) => first.has(answer)),
    }))
    .filter(({ met }) => met.length > 0)
    .toSorted((a, b) => a.at - b.at)
    .map(({ round, at, met }) => ({ round, at, ...agreementOn(met, all) }));
  return {
    whole: agreementOn([...first], all),
    markers: markers.map((marker) => ({
      marker,
      ...agreementOn(
        [...first],
        behaviours.filter((one) => one.marker === marker).map(({ id }) => id),
      ),
    })),
    rounds: byRound,
    change: drift(byRound.map(({ at, own }) => ({ at, agreement: own }))).change,
    behaviours: all.flatMap((id) => soFar(id, [...first])),
  };
}

/** For each item the answer that was given when it was met first. */
function firstAnswers(rounds: readonly DrillRound[]): Set<DrillAnswer> {
  const met = new Map<string, DrillAnswer>();
  for (const answer of inOrder(rounds)) if (!met.has(answer.item)) met.set(answer.item, answer);
  return new Set(met.values());
}

function agreementOn(
  answers: readonly DrillAnswer[],
  behaviours: readonly string[],
): AgreementWithItems {
  return {
    turns: answers.length,
    own: kappaOf(answers, behaviours, ({ named }) => named),
    engine: kappaOf(answers, behaviours, ({ engine }) => engine),
  };
}

function kappaOf(
  answers: readonly DrillAnswer[],
  behaviours: readonly string[],
  of: (answer: DrillAnswer) => readonly string[],
): Coefficient {
  const table = [
    [0, 0],
    [0, 0],
  ];
  for (const answer of answers) {
    const given = new Set(of(answer));
    const gold = new Set(answer.gold);
    for (const id of behaviours) {
      const row = table[given.has(id) ? 1 : 0] ?? [];
      const column = gold.has(id) ? 1 : 0;
      row[column] = (row[column] ?? 0) + 1;
    }
  }
  return cohenKappa(table);
}

function soFar(behaviour: string, answers: readonly DrillAnswer[]): HeardSoFar[] {
  const count = (named: boolean, there: boolean): number =>
    answers.filter(
      (answer) =>
        answer.named.includes(behaviour) === named && answer.gold.includes(behaviour) === there,
    ).length;
  const [alike, missed, tooMuch] = [count(true, true), count(false, true), count(true, false)];
  return alike + missed + tooMuch === 0 ? [] : [{ behaviour, alike, missed, tooMuch }];
}
