import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rateTranscript, type RatedTranscript } from '../../server/practice/rate-transcript.ts';
import type { Move } from '../../server/rubric/finding.ts';
import { loadRubric } from '../../server/rubric/load-rubric.ts';
import { readTranscript } from '../../server/transcript/read-transcript.ts';
import {
  annomiPath,
  asText,
  readAnnomi,
  type AnnomiTurn,
  type ExpertLabel,
} from './read-annomi.ts';

const transcripts = readAnnomi();
if (transcripts === null)
  console.log(`Real counselling talk is not there to be rated: ${annomiPath}`);

describe.skipIf(transcripts === null)('real counselling talk', { timeout: 240_000 }, () => {
  const root = join(import.meta.dirname, '../..');
  const rubric = loadRubric(join(root, 'rubrics/partnership'), root);
  const rated: { turns: readonly AnnomiTurn[]; heard: RatedTranscript }[] = [];

  it('is read turn by turn as it was spoken', async () => {
    for (const [id, turns] of transcripts ?? []) {
      const read = await readTranscript(Buffer.from(asText(turns)));
      const spoken = turns.map(({ speaker, text }) => ({ speaker, text }));
      expect(read.turns, `transcript ${id}`).toEqual(spoken);
    }
  });

  it('is rated to the end, with evidence that is exactly in the turn', () => {
    for (const turns of transcripts?.values() ?? []) {
      const heard = rateTranscript(rubric, turns, null);
      rated.push({ turns, heard });
      expect(heard.turns).toHaveLength(turns.length);
      for (const { text, findings } of heard.turns) {
        for (const { start, end, quote, message } of findings) {
          expect(text.slice(start, end)).toBe(quote);
          expect(quote).not.toBe('');
          expect(message.length).toBeLessThanOrEqual(90);
        }
      }
    }
    expect(rated.length).toBe(transcripts?.size);
  });

  it('has its questions heard as experts heard them', () => {
    const lines = (Object.keys(movesOf) as ExpertLabel[]).map((label) => {
      const { precision, recall, f1 } = agreement(rated, label);
      return `${label.padEnd(11)} precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  F1 ${f1.toFixed(2)}`;
    });
    console.log(['Moves against experts, per turn:', ...lines].join('\n'));
    // Two experts agree at .92; below .8 something broke.
    expect(agreement(rated, 'question').f1).toBeGreaterThan(0.8);
  });
});

const movesOf: Readonly<Record<ExpertLabel, readonly Move[]>> = {
  question: ['question-open', 'question-closed'],
  reflection: ['reflection'],
  input: ['input-information', 'input-advice'],
};

function agreement(
  rated: readonly { turns: readonly AnnomiTurn[]; heard: RatedTranscript }[],
  label: ExpertLabel,
): { precision: number; recall: number; f1: number } {
  const pairs = rated.flatMap(({ turns, heard }) =>
    turns.flatMap(({ speaker, labels }, at) => {
      const moves = heard.turns[at]?.moves ?? [];
      return speaker === 'coach'
        ? [
            {
              expert: labels.has(label),
              engine: movesOf[label].some((move) => moves.includes(move)),
            },
          ]
        : [];
    }),
  );
  const both = pairs.filter(({ expert, engine }) => expert && engine).length;
  const precision = both / pairs.filter(({ engine }) => engine).length;
  const recall = both / pairs.filter(({ expert }) => expert).length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
