import { blindTranscript } from '../practice/calibration/blind-transcript.ts';
import { engine, saidOf } from '../practice/calibration/compare-ratings.ts';
import type { Row } from '../report/to-csv.ts';
import type { House } from './house.ts';
import type { ReachedExercise } from './reach-exercise.ts';
import { tellBehaviour } from './show-calibration-results.ts';
import { metIn } from './show-exercise.ts';

/** The titles of the columns of `ratingRows`. */
export const ratingColumns = [
  ...['exercise', 'session', 'scenario', 'rater', 'kind', 'id', 'title', 'turn', 'rating', 'words'],
];

/**
 * Every rating of an exercise that counts as a row, the engine's among them: a marker with its step, or a behaviour that was heard in
 * a turn. Of a session that is gone the words are empty.
 */
export async function ratingRows(
  { store, practice }: House,
  { exercise, sessions, ratings }: ReachedExercise,
): Promise<Row[]> {
  const said = saidOf(exercise, ratings);
  const names = await store.namesOf([
    ...new Set([...said.map(({ by }) => by), ...[...sessions.values()].map((one) => one.account)]),
  ]);
  return said.flatMap(({ place, by, markers, heard }) => {
    const session = sessions.get(place);
    const lines = session && blindTranscript(session, names.get(session.account) ?? '');
    const scenario = exercise.sessions.find((one) => one.place === place)?.scenario ?? '';
    const facts = {
      ...{ exercise: exercise.title, session: place + 1 },
      scenario: metIn(practice, scenario).title,
      rater: by === engine ? engine : (names.get(by) ?? ''),
    };
    return [
      ...exercise.markers.flatMap((id): Row[] => {
        const rating = markers[id];
        const title = practice.rubric.markers.find((one) => one.id === id)?.title ?? id;
        const none = { turn: null, words: null };
        return rating === undefined
          ? []
          : [{ ...facts, kind: 'marker', id, title, rating, ...none }];
      }),
      ...heard.map(({ turn, behaviour: id, start, end }): Row => {
        const { kind, title } = tellBehaviour(practice, id);
        const words = lines?.[turn]?.text.slice(start, end) ?? null;
        return { ...facts, kind, id, title, turn: turn + 1, rating: 'heard', words };
      }),
    ];
  });
}
