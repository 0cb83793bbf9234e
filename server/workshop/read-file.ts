import type { ReadTalk } from '../api/contract/transcript.ts';
import { findCandidates } from '../transcript/find-candidates.ts';
import { readTalk } from '../transcript/read-talk.ts';

/** Reading the lines is done this soon; finding names takes the rest. */
const LINES = 0.3;

/**
 * Reads the transcript of a real talk, and finds what may tell who is meant.
 *
 * @param onShare told how much is read, from 0 to 1
 * @throws TranscriptError with one sentence when there is no talk to be read
 */
export async function readFile(
  bytes: Uint8Array,
  onShare: (share: number) => void,
): Promise<ReadTalk> {
  const talk = await readTalk(bytes, (share) => onShare(share * LINES));
  onShare(LINES);
  const candidates = findCandidates(
    talk.lines,
    talk.speakers.map(({ name }) => name),
    (share) => onShare(LINES + share * (1 - LINES)),
  );
  // The contract’s lists can be written to.
  return structuredClone({ ...talk, candidates }) as ReadTalk;
}
