import { readTranscript, type Transcript } from '../transcript/read-transcript.ts';
import { TranscriptError } from '../transcript/transcript-error.ts';
import { rateTranscript } from '../practice/rate-transcript.ts';
import { inputName, readWhole } from './input.ts';
import { printTranscript } from './print-transcript.ts';
import { projectRubric } from './project.ts';
import type { RateOptions } from './rate.ts';
import { transcriptJson } from './rated-json.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/**
 * Rates transcripts one after the other. One that cannot be read is told on standard error and does not keep the others
 * from being rated; the program then ends with code 2.
 */
export async function rateFiles(
  files: readonly string[],
  options: RateOptions,
  terminal: Terminal,
): Promise<void> {
  const focus = options.focus?.trim() ? options.focus.trim() : null;
  let rubric: Awaited<ReturnType<typeof projectRubric>> | null = null;
  let printed = false;
  for (const file of files) {
    const transcript = await read(file, options.coach).catch((error: unknown) => {
      if (!(error instanceof UsageError)) throw error;
      terminal.warn(error.message);
      terminal.end(2);
      return null;
    });
    if (transcript === null) continue;
    rubric ??= await projectRubric();
    const { turns, guess } = transcript;
    const rated = rateTranscript(rubric, turns, focus);
    if (options.json) {
      if (guess !== null)
        terminal.warn(`${inputName(file)}: ${guess} If that is wrong, say --coach NAME.`);
      await terminal.print(`${transcriptJson(file, rubric, rated)}\n`);
    } else {
      const heading = { file: inputName(file), focus, guess };
      const report = printTranscript(heading, rubric, rated, terminal);
      await terminal.print(printed ? `\n\n${report}` : report);
    }
    printed = true;
  }
}

async function read(file: string, coach: string | undefined): Promise<Transcript> {
  const bytes = await readWhole(file);
  try {
    return await readTranscript(bytes, coach);
  } catch (error) {
    if (error instanceof TranscriptError) {
      throw new UsageError(`${inputName(file)}: ${error.message}`);
    }
    throw error;
  }
}
