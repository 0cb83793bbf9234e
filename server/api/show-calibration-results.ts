import type { OverallAgreement } from '../practice/agreement/compare-raters.ts';
import type { Coefficient } from '../practice/agreement/coefficient.ts';
import { blindTranscript, type BlindLine } from '../practice/calibration/blind-transcript.ts';
import { compareRatings, engine, type Agreement } from '../practice/calibration/compare-ratings.ts';
import { disagreements, type TurnDisagreement } from '../practice/calibration/disagreements.ts';
import { readAgreement } from '../practice/calibration/read-agreement.ts';
import type {
  AgreementPair,
  AgreementView,
  CalibrationResults,
  DisputedTurn,
  FigureOrNull,
} from './contract/calibration-results.ts';
import type { House } from './house.ts';
import type { Practice } from './practice.ts';
import type { ReachedExercise } from './reach-exercise.ts';
import { metIn } from './show-exercise.ts';

/** What came of an exercise so far, for whoever may read it. */
export async function showResults(
  { store, practice }: House,
  { exercise, sessions, ratings, visitor }: ReachedExercise,
): Promise<CalibrationResults> {
  const compared = compareRatings(exercise, ratings);
  const differing = disagreements(exercise, ratings);
  const names = await store.namesOf([
    ...compared.raters,
    ...[...sessions.values()].map(({ account }) => account),
  ]);
  const titleOf = (id: string): string =>
    practice.rubric.markers.find((marker) => marker.id === id)?.title ?? id;
  // By name, and the engine last, wherever raters stand side by side.
  const order = compared.raters.toSorted((a, b) =>
    (names.get(a) ?? '').localeCompare(names.get(b) ?? '', 'en'),
  );
  order.push(engine);
  const inOrder = (one: string, other: string): number => order.indexOf(one) - order.indexOf(other);
  return {
    raters: order.map((id) => ({
      ...{ id, name: names.get(id) ?? '', engine: id === engine, own: id === visitor },
    })),
    whole: viewPair(compared.whole),
    markers: compared.markers.map(({ marker, ...agreement }) => ({
      ...{ id: marker, title: titleOf(marker), ...viewPair(agreement) },
    })),
    pairs: compared.pairs.map(({ raters, percent, kappa }) => ({
      ...{ raters: raters.toSorted(inOrder), items: kappa.items, percent, kappa: figure(kappa) },
    })),
    behaviours: compared.behaviours.map(({ behaviour, ...agreement }) => ({
      ...{ id: behaviour, ...tellBehaviour(practice, behaviour), ...viewPair(agreement) },
    })),
    sessions: exercise.sessions.map(({ place, scenario }) => {
      const session = sessions.get(place);
      const lines = session && blindTranscript(session, names.get(session.account) ?? '');
      return {
        ...{ place, scenario: metIn(practice, scenario).title, gone: session === undefined },
        markers: differing.markers
          .filter((one) => one.place === place)
          .map(({ marker, apart, ratings: given }) => ({
            ...{ id: marker, title: titleOf(marker), apart },
            ratings: given.toSorted((a, b) => inOrder(a.rater, b.rater)),
          })),
        turns: viewTurns(
          practice,
          differing.turns.filter((one) => one.place === place),
          lines ?? [],
          inOrder,
        ),
      };
    }),
  };
}

/** How far people agree, and all with the engine, as a page shows it. */
export function viewPair({ people, all }: Agreement): AgreementPair {
  return { people: viewAgreement(people), all: viewAgreement(all) };
}

/** A behaviour by its title and kind; by its id where the rubric has lost it since. */
export function tellBehaviour(
  { rubric }: Practice,
  id: string,
): Pick<CalibrationResults['behaviours'][number], 'title' | 'kind'> {
  const { title = id, kind = 'flag' } = rubric.behaviours.find((one) => one.id === id) ?? {};
  return { title, kind };
}

function viewAgreement({ percent, ac1, fleiss }: OverallAgreement): AgreementView {
  const [read, kappa] = [readAgreement(ac1), figure(fleiss)];
  return { items: ac1.items, percent, ac1: figure(ac1), kappa, words: read };
}

function figure(coefficient: Coefficient): FigureOrNull {
  if (coefficient.value === null) return null;
  const { value, low, high } = coefficient;
  return { value, low, high };
}

function viewTurns(
  practice: Practice,
  differing: readonly TurnDisagreement[],
  lines: readonly BlindLine[],
  inOrder: (one: string, other: string) => number,
): DisputedTurn[] {
  const indexes = [...new Set(differing.map(({ turn }) => turn))];
  return indexes.map((index) => {
    const coach = lines[index]?.text ?? null;
    return {
      ...{ index, coach, before: lines[index - 1]?.text ?? null },
      behaviours: differing
        .filter(({ turn }) => turn === index)
        .map(({ behaviour, ratings }) => ({
          ...{ behaviour, ...tellBehaviour(practice, behaviour) },
          ratings: ratings
            .toSorted((a, b) => inOrder(a.rater, b.rater))
            .map(({ rater, heard }) => ({
              ...{ rater, heard: heard !== null },
              quote: heard === null ? null : (coach?.slice(heard.start, heard.end) ?? null),
            })),
        })),
    };
  });
}
