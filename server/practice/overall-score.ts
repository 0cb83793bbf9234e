import type { Rubric } from '../rubric/rubric.ts';
import { scoreOverall, type Figure } from '../rubric/score.ts';
import { weighBy, type MarkerWeights } from '../rubric/weigh-by.ts';
import type { Session } from './session.ts';

/** What all markers of a session come to, by other weights than the rubric's own. */
export function overallScore(rubric: Rubric, session: Session, weights: MarkerWeights): Figure {
  const reports = session.exchanges
    .filter(({ coach }) => coach !== null)
    .map(({ report }) => report);
  return scoreOverall(weighBy(rubric, weights), reports);
}
