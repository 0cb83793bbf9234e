import type {
  ExerciseChoices,
  ExerciseView,
  RatedSession,
  StepView,
} from '../api/contract/calibration.ts';
import type { Behaviour } from '../rubric/behaviour.ts';
import { draw } from '../scenario/random.ts';
import type { Happening } from './agenda.ts';
import type { SaidLine } from './coach-turn.ts';
import type { FoundedCohort } from './found-school.ts';
import type { Visitor } from './visitor.ts';

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;
const SESSIONS = 3;
const steps: readonly StepView[] = ['not-shown', 'some', 'clear', 'strong'];

/** What raters go by. */
export interface Calibrating {
  readonly behaviours: readonly Pick<Behaviour, 'id' | 'kind' | 'marker'>[];
  /** What the coach of a session that was played meant to do in each turn. */
  readonly meantIn: (session: string) => readonly SaidLine[];
  readonly seed: number;
}

/**
 * In the first, the fourth and the seventh week the instructors of a cohort rate the same sessions blind. Each goes by what the
 * coach meant to do, and each leans to one side, the later the less.
 *
 * @param begins the first Monday at midnight, in milliseconds since 1970, UTC
 */
export function planCalibrations(
  calibrating: Calibrating,
  { id, instructors }: FoundedCohort,
  begins: number,
): Happening[] {
  const titles = ['First sessions', 'Half-way', 'Before the exam'];
  return titles.map((title, nth) => ({
    at: begins + nth * 3 * WEEK + 4 * 24 * HOUR + 15 * HOUR,
    async happens() {
      const at = `/api/cohorts/${id}`;
      const [maker] = instructors;
      if (maker === undefined) return;
      const { sessions, raters } = await maker.ask<ExerciseChoices>(
        'GET',
        `${at}/calibration-choices`,
      );
      const chosen = sessions.slice(0, SESSIONS).map((session) => session.id);
      if (chosen.length === 0) return;
      const exercise = await maker.ask<{ id: string }>('POST', `${at}/calibrations`, {
        title,
        instructions: 'Rate by the words that are there. Mark one place for each thing you hear.',
        sessions: chosen,
        raters: raters.map((rater) => rater.id),
      });
      for (const [place, rater] of instructors.entries())
        await rate(rater, `${at}/calibrations/${exercise.id}`, place, nth);
      await maker.ask('POST', `${at}/calibrations/${exercise.id}/close`);

      async function rate(by: Visitor, url: string, leaning: number, which: number): Promise<void> {
        const { rating, markers } = await by.ask<ExerciseView>('GET', url);
        for (const [revision, session] of (rating?.sessions ?? []).entries()) {
          const meant = calibrating.meantIn(chosen[session.place] ?? '');
          const chance = (what: string, of: number): number =>
            draw(calibrating.seed, `${which}:${leaning}:${session.place}:${what}`, of);
          await by.ask('PATCH', `${url}/ratings`, {
            ...{ place: session.place, revision },
            markers: Object.fromEntries(
              markers.map((marker) => {
                const level = levelOf(calibrating, meant, marker.id);
                // One sees more in it, the other less.
                const leans = chance(marker.id, 4 + which) < 2 ? (leaning === 0 ? 1 : -1) : 0;
                return [marker.id, steps[Math.max(0, Math.min(3, level + leans))]];
              }),
            ),
            heard: heardIn(session, meant, (what) => chance(what, 5 + which) > 1),
          });
        }
        await by.ask('POST', `${url}/hand-in`);
      }
    },
  }));
}

/** How far a marker was shown by what was meant: 0 for not at all, to 3. */
function levelOf({ behaviours }: Calibrating, meant: readonly SaidLine[], marker: string): number {
  const own = behaviours.filter((behaviour) => behaviour.marker === marker);
  const count = (kind: Behaviour['kind']): number =>
    meant.flatMap(({ hears }) =>
      hears.filter((id) => own.some((behaviour) => behaviour.id === id && behaviour.kind === kind)),
    ).length;
  return Math.max(0, Math.min(3, count('strength') - count('flag')));
}

/** What a rater marks: the whole of each turn in which they notice what was meant. */
function heardIn(
  { lines }: RatedSession,
  meant: readonly SaidLine[],
  notices: (what: string) => boolean,
) {
  return meant.flatMap(({ hears }, at) => {
    const turn = 2 * at + 1;
    const end = lines.find(({ index }) => index === turn)?.text.length ?? 0;
    if (end === 0) return [];
    return hears
      .filter((behaviour) => notices(`${turn}:${behaviour}`))
      .map((behaviour) => ({ turn, behaviour, start: 0, end }));
  });
}
