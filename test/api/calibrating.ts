import type { ExerciseChoices, ExerciseView } from '../../server/api/contract/calibration.ts';
import type { CalibrationResults } from '../../server/api/contract/calibration-results.ts';
import type { Problem } from '../../server/api/contract/problem.ts';
import type { RubricView } from '../../server/api/contract/rubric.ts';
import { fakePractice } from './fake-practice.ts';
import { openHouse, type OpenHouse } from './open-house.ts';
import { signUp, type SignedUp } from './people.ts';
import { beginReviewing, type Reviewing } from './reviewing.ts';

const told = { marker: 'evoking', why: '', instead: [], icf: [] };
const behaviours = ['open-question', 'deepens'].map((id): RubricView['behaviours'][number] => ({
  ...{ id, title: `Title of ${id}`, kind: 'strength', ...told },
}));
const markers = ['evoking', 'presence'].map((id) => ({
  ...{ id, title: `Title of ${id}`, asks: '', weight: 1 },
}));

/** A house with two markers and two behaviours, whose engine hears `open-question` in every turn and finds every marker clear. */
export function openCalibratingHouse(): Promise<OpenHouse> {
  const rubric = { ...fakePractice.rubric, behaviours, markers };
  return openHouse({ practice: { ...fakePractice, rubric } });
}

/** What somebody says of one session. */
export interface Word {
  readonly place: number;
  readonly revision: number;
  readonly markers?: object;
  readonly heard?: readonly object[];
}

/** A cohort whose instructors Maya and Ana rate two sessions of Tom's; Ola instructs it, too. */
export interface Calibrating extends Reviewing {
  readonly ana: SignedUp;
  readonly ola: SignedUp;
  readonly sessions: readonly string[];
  /** Id of the exercise, and its address. */
  readonly exercise: string;
  readonly way: string;
  make(facts?: object, by?: SignedUp): Promise<{ status: number; body: { id: string } & Problem }>;
  read(by?: SignedUp): Promise<ExerciseView>;
  save(by: SignedUp, word: Word): ReturnType<Reviewing['review']>;
  /** Puts every marker of both sessions on a step, hears `deepens` in the first turn, and hands in. */
  rate(by: SignedUp, step: string): Promise<void>;
  results(by?: SignedUp): Promise<{ status: number; body: CalibrationResults & Problem }>;
}

/** Makes one. */
export async function beginCalibrating(house: OpenHouse): Promise<Calibrating> {
  const r = await beginReviewing(house);
  const [ana, ola] = [await signUp(house, 'Ana', 'instructor'), await signUp(house, 'Ola')];
  for (const { id } of [ana, ola])
    await house.store.putMember(r.cohort, id, 'instructor', house.clock.now);
  const sessions = [r.session, await r.attempt()];
  const wish = { title: 'Autumn', instructions: '', sessions, raters: [r.maya.id, ana.id] };
  const make: Calibrating['make'] = (facts = {}, by = r.maya) =>
    by.ask('POST', `${r.at}/calibrations`, { ...wish, ...facts });
  const { id } = (await make()).body;
  const way = `${r.at}/calibrations/${id}`;
  const save: Calibrating['save'] = (by, { place, revision, markers: given = {}, heard = [] }) =>
    by.ask('PATCH', `${way}/ratings`, { place, revision, markers: given, heard });
  return {
    ...{ ...r, ana, ola, sessions, exercise: id, way, make, save },
    read: async (by = r.maya) => (await by.ask<ExerciseView>('GET', way)).body,
    async rate(by, step) {
      for (const place of [0, 1])
        await save(by, {
          ...{ place, revision: place, markers: { evoking: step, presence: step } },
          heard: [{ turn: 1, behaviour: 'deepens', start: 5, end: 10 }],
        });
      await by.ask('POST', `${way}/hand-in`, {});
    },
    results: (by = r.maya) => by.ask('GET', `${way}/results`),
  };
}

/** What an exercise can be made of, as somebody sees it. */
export async function choicesOf(r: Calibrating, by: SignedUp): Promise<ExerciseChoices> {
  return (await by.ask<ExerciseChoices>('GET', `${r.at}/calibration-choices`)).body;
}
