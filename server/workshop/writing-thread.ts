import { parentPort, workerData } from 'node:worker_threads';
import { writeDocument } from '../report/evidence/write-document.ts';
import type { WritingJob } from './open-writings.ts';

// The program of a thread that writes one evidence file out.
const { format, file } = workerData as WritingJob;
parentPort?.postMessage(await writeDocument(format, file));
