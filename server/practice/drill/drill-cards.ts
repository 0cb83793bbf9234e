import { fsrs, Rating, type FSRSState, type Grade } from 'ts-fsrs';
import { compareNames, isWhole } from './compare-names.ts';
import type { DrillAnswer } from './drill-round.ts';

/** The card of turns in which there is nothing to hear; no behaviour has this id. */
export const NOTHING = 'nothing';

/** When something is to be heard again. */
export interface DrillCard {
  /** Id of a behaviour, or `NOTHING`. */
  readonly id: string;
  /** When it comes again: the beginning of that day. Milliseconds since 1970, UTC. */
  readonly due: number;
  /** How often it was asked, and how often it was missed or named where it is not. */
  readonly asked: number;
  readonly missed: number;
}

const DAY = 86_400_000;

/**
 * FSRS (Ye, Su & Cao 2022, "A stochastic shortest path algorithm for optimizing spaced repetition scheduling", KDD '22:4381–4390) as
 * `ts-fsrs` has it, with its published weights, a wish to remember nine in ten, and a year at most. It works in whole days, so nothing
 * comes again within the hour, and adds no chance of its own: the same answers give the same days.
 */
const scheduler = fsrs({
  ...{ enable_fuzz: false, enable_short_term: false },
  ...{ request_retention: 0.9, maximum_interval: 365 },
});

/** How well something is remembered, since which day. */
interface Memory extends Pick<DrillCard, 'asked' | 'missed'> {
  readonly state: FSRSState | null;
  /** Days since 1970, UTC. */
  readonly day: number;
}

/**
 * What somebody is to hear again, and when. A card is a behaviour and not an item: what was missed comes again in other words, and
 * nobody learns an item by heart. The cards follow from the answers alone.
 *
 * @param answers in the order in which they were given
 * @returns a card for all that was asked or named so far, by its id
 */
export function cardsOf(answers: readonly DrillAnswer[]): Map<string, DrillCard> {
  const memories = new Map<string, Memory>();
  for (const answer of answers) {
    const today = Math.floor(answer.at / DAY);
    for (const [id, grade] of gradesOf(answer)) {
      const { state, day, asked, missed } = memories.get(id) ?? {
        ...{ state: null, day: today, asked: 0, missed: 0 },
      };
      memories.set(id, {
        // A clock that was set back takes nobody into the past.
        state: scheduler.next_state(state, Math.max(0, today - day), grade),
        day: Math.max(today, day),
        asked: asked + 1,
        missed: missed + (grade === Rating.Again ? 1 : 0),
      });
    }
  }
  return new Map(
    [...memories].map(([id, { state, day, asked, missed }]) => {
      const rests = scheduler.next_interval(state?.stability ?? 0, 0);
      return [id, { id, due: (day + rests) * DAY, asked, missed }];
    }),
  );
}

/**
 * What an answer says of each behaviour in it. Heard in a turn that was heard all right: *good*. Heard where something else was
 * missed or named too much: *hard*. Missed, or named where it is not: *again*.
 */
export function gradesOf({ named, gold }: Pick<DrillAnswer, 'named' | 'gold'>): [string, Grade][] {
  const compared = compareNames(named, gold);
  const heard = isWhole(compared) ? Rating.Good : Rating.Hard;
  const grades: [string, Grade][] = [
    ...compared.alike.map((id): [string, Grade] => [id, heard]),
    ...[...compared.missed, ...compared.tooMuch].map((id): [string, Grade] => [id, Rating.Again]),
  ];
  if (gold.length === 0) grades.push([NOTHING, named.length === 0 ? Rating.Good : Rating.Again]);
  return grades;
}
