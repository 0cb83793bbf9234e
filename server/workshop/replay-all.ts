import type { ReplayedTranscript } from '../api/contract/bench.ts';
import type { FaultView } from '../api/contract/scenario-check.ts';
import { replayTranscript } from '../practice/replay-transcript.ts';
import { viewFault, type ReadText } from './read-text.ts';

/** Plays every transcript of a text again: how each went, and those that go otherwise than written as errors. */
export function replayAll({ definition, scenario }: ReadText): {
  transcripts: ReplayedTranscript[];
  faults: FaultView[];
} {
  const played = scenario.file.transcripts.map((transcript, at) => ({
    title: transcript.title,
    place: definition.fault(['transcripts', at, 'title'], ''),
    differs: replayTranscript(scenario, transcript),
  }));
  return {
    transcripts: played.map(({ title, place: { line, col }, differs }) => ({
      ...{ title, line, column: col },
      holds: differs.length === 0,
      differs,
    })),
    faults: played.flatMap(({ title, place, differs: [first] }) =>
      first === undefined
        ? []
        : [
            viewFault(
              {
                ...place,
                message: `The transcript “${title}” goes otherwise than it is written. ${first} Mend the client, or record it again.`,
              },
              'error',
            ),
          ],
    ),
  };
}
