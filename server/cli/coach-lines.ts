import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rateTranscript } from '../practice/rate-transcript.ts';
import type { CoachLine } from '../scenario/bench/policy.ts';
import { readTranscript } from '../transcript/read-transcript.ts';
import { TranscriptError } from '../transcript/transcript-error.ts';
import { inputName, readWhole } from './input.ts';
import { projectRoot, projectRubric } from './project.ts';
import { readJudgedTurn } from './read-judged-turn.ts';
import { UsageError } from './usage-error.ts';

/** Coach lines of the whole sessions in the rubric's corpus, with what people heard in them. */
export function corpusLines(): CoachLine[] {
  const folder = join(projectRoot(), 'rubrics', 'partnership', 'corpus');
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.toSorted().flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .flatMap((line, at) => {
        if (!line.includes('"session"')) return [];
        const { turn, labels } = readJudgedTurn(line, `${name}:${at + 1}`);
        return [{ coach: turn.coach, hears: labels }];
      }),
  );
}

/**
 * Coach lines of a transcript, with what the rubric hears in them where they were said.
 *
 * @throws UsageError when the file is no transcript, or nobody coaches in it
 */
export async function transcriptLines(path: string): Promise<CoachLine[]> {
  const { turns } = await readTranscript(await readWhole(path)).catch((error: unknown) => {
    if (!(error instanceof TranscriptError)) throw error;
    throw new UsageError(`${inputName(path)}: ${error.message}`);
  });
  const lines = rateTranscript(await projectRubric(), turns, null)
    .turns.filter(({ speaker }) => speaker === 'coach')
    .map(({ text, findings }) => ({
      coach: text,
      hears: [...new Set(findings.map(({ behaviour }) => behaviour))],
    }));
  if (lines.length === 0) throw new UsageError(`${inputName(path)}: No coach speaks in it.`);
  return lines;
}
