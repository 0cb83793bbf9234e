import type { Finding } from '../../rubric/finding.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { scoreSession } from '../../rubric/score.ts';
import { coachLine } from '../review/side-by-side.ts';
import type { Session } from '../session.ts';
import type { EngineRating } from './exercise.ts';
import type { Step } from './steps.ts';

/** From this score on, 0–100, more speaks for the marker than against it. */
const clear = 50;
/** From this score on next to nothing speaks against it. */
const strong = 75;

/**
 * The engine as one more rater: what it heard when the turns were taken, and its marker figures on the scale that people use.
 *
 * The four steps are told from a marker's findings and its score, 0–100, which is null below three findings:
 * - `not-shown`: no strength of the marker was heard
 * - `some`: a strength was heard, and the score is below 50, or there are fewer than three findings to tell one from
 * - `clear`: the score is 50 or more
 * - `strong`: the score is 75 or more
 *
 * That is an agreement on words, not a measurement: no exercise was held to set the borders. Where the engine rated no turn, as
 * in a session that is not in English, it rates no marker.
 */
export function engineRating(rubric: Rubric, { exchanges }: Session): EngineRating {
  const spoken = exchanges.filter(({ coach }) => coach !== null);
  const looked = spoken.filter(({ report }) => report.notRated === undefined);
  const findings = looked.flatMap(({ report }) => report.findings);
  const { markers } = scoreSession(
    rubric,
    spoken.map(({ report }) => report),
  );
  return {
    turns: spoken.map(({ index }) => coachLine(index)),
    rated: looked.map(({ index }) => coachLine(index)),
    markers:
      looked.length === 0
        ? {}
        : Object.fromEntries(markers.map(({ id, score }) => [id, stepOf(id, score, findings)])),
    heard: looked.flatMap(({ index, report }) =>
      report.findings.map(({ behaviour, start, end }) => ({
        ...{ turn: coachLine(index), behaviour, start, end },
      })),
    ),
  };
}

function stepOf(marker: string, score: number | null, findings: readonly Finding[]): Step {
  if (!findings.some((one) => one.marker === marker && one.kind === 'strength')) return 'not-shown';
  if (score === null || score < clear) return 'some';
  return score < strong ? 'clear' : 'strong';
}
