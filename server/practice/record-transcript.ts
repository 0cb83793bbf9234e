import type { PlayedThrough } from './play-through.ts';
import type { Transcript } from './replay-transcript.ts';

/**
 * A session that was played, as a transcript that holds: what was heard and answered in each turn, and how it ended.
 *
 * @param title what it shows
 */
export function recordTranscript(
  title: string,
  seed: number,
  turns: readonly PlayedThrough[],
): Transcript {
  const last = turns.at(-1)?.state;
  const told = last?.told ?? {};
  const ending = last?.ending ?? null;
  return {
    title,
    ...(seed === 1 ? {} : { seed }),
    turns: turns.map(({ coach, report, reply }) => {
      const hears = [...new Set(report.findings.map(({ behaviour }) => behaviour))];
      return {
        ...(coach === null ? { quiet: true as const } : { coach }),
        ...(hears.length === 0 ? {} : { hears }),
        reply,
      };
    }),
    expect: {
      // The bench and transcripts know no coach who ends the session.
      ending: ending === null || ending === 'finished' ? 'none' : ending,
      ...(Object.keys(told).length === 0 ? {} : { told }),
    },
  };
}
