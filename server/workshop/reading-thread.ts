import { parentPort, workerData } from 'node:worker_threads';
import type { Candidate } from '../api/contract/transcript.ts';
import { findCandidates } from '../transcript/find-candidates.ts';
import { TranscriptError } from '../transcript/transcript-error.ts';
import type { ReadingJob, ThreadNews } from './open-readings.ts';
import { readFile } from './read-file.ts';

// The program of a thread that reads one file, or looks for names in turns.
const tell = (news: ThreadNews): void => parentPort?.postMessage(news);
const onShare = (share: number): void => tell({ kind: 'reading', share });
const job = workerData as ReadingJob;

try {
  if (job instanceof Uint8Array) tell({ kind: 'read', talk: await readFile(job, onShare) });
  else {
    const lines = job.texts.map((text) => ({ speaker: null, text }));
    const candidates = structuredClone(findCandidates(lines, job.names, onShare)) as Candidate[];
    tell({ kind: 'found', candidates });
  }
} catch (error) {
  if (error instanceof TranscriptError) tell({ kind: 'unreadable', message: error.message });
  else throw error;
}
