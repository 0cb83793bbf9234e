import { opportunities } from './client-state.ts';
import type { Scenario } from './scenario.ts';

/** How much there is in a scenario: lines of speech, what they stand in, and how many offer each kind of opportunity. */
export function countParts({ file, pools }: Scenario) {
  const lines = [...pools.values()].flat();
  return {
    lines: lines.length,
    topics: Object.keys(file.topics).length,
    beats: file.beats.length,
    tangents: Object.keys(file.tangents).length,
    questions: lines.filter(({ asked }) => asked.length > 0).length,
    transcripts: file.transcripts.length,
    opportunities: Object.fromEntries(
      opportunities.map((kind) => [
        kind,
        lines.filter(({ offers }) => offers.includes(kind)).length,
      ]),
    ),
  };
}
