import type { RatedTranscript } from '../practice/rate-transcript.ts';
import type { Finding, TurnReport } from '../rubric/finding.ts';
import type { Rubric } from '../rubric/rubric.ts';

/**
 * A rated transcript as one line of JSON: the shape that scripts rely on. Numbers of scores have one decimal. A turn that was not
 * rated says why in `notRated`, which is absent elsewhere.
 */
export function transcriptJson(file: string, rubric: Rubric, rated: RatedTranscript): string {
  return JSON.stringify({
    file,
    rubric: { id: rubric.id, version: rubric.version },
    turns: rated.turns.map(
      ({ index, speaker, text, moves, findings, opportunities, notRated }) => ({
        index,
        speaker,
        text,
        moves,
        findings: findings.map(findingJson),
        opportunities,
        notRated,
      }),
    ),
    markers: rated.markers.map(({ id, score, low, high, evidence, opportunities }) => ({
      id,
      score: rounded(score, 1),
      low: rounded(low, 1),
      high: rounded(high, 1),
      evidence,
      opportunities,
    })),
    score: rounded(rated.score, 1),
    balance: { stand: rounded(rated.balance.stand, 2), edge: rounded(rated.balance.edge, 2) },
    repairs: rated.repairs,
    stances: rated.stances.map(({ id, turns }) => ({ id, turns })),
    sessionFindings: rated.sessionFindings.map(({ id, title }) => ({ id, title })),
  });
}

/** What was heard in one item as one line of JSON. */
export function itemJson(
  id: string | number,
  { moves, findings, opportunities, notRated }: TurnReport,
): string {
  return JSON.stringify({
    id,
    moves,
    findings: findings.map(findingJson),
    opportunities,
    notRated,
  });
}

function findingJson({ behaviour, kind, marker, start, end, quote, message, instead }: Finding) {
  return { behaviour, kind, marker, start, end, quote, message, instead };
}

function rounded(value: number | null, decimals: number): number | null {
  return value === null ? null : Number(value.toFixed(decimals));
}
