import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Candidate } from '../server/api/contract/transcript.ts';
import { Unreadable, type Workshop } from '../server/api/workshop.ts';
import { listBehaviours } from '../server/scenario/known-behaviours.ts';
import { loadAsks } from '../server/scenario/load-scenario.ts';
import { findCandidates } from '../server/transcript/find-candidates.ts';
import { TranscriptError } from '../server/transcript/transcript-error.ts';
import { readFile } from '../server/workshop/read-file.ts';
import { readShipped } from '../server/workshop/open-workshop.ts';
import { writeDocument } from '../server/report/evidence/write-document.ts';
import { openDesk, type Desk } from '../server/workshop/desk.ts';
import { wordsOf } from '../server/workshop/words.ts';
import { loadRubric } from '../server/rubric/load-rubric.ts';

const root = join(import.meta.dirname, '..');
let desk: Desk | null = null;

// Opened by the first test that needs it: a rubric takes a second to read.
const open = (): Desk => (desk ??= openDesk(root));

/** The small client of the guide, that new drafts begin as. */
export const exampleText =
  /^```yaml\n# yaml-language-server:[^\n]*\n(.*?)^```$/msu.exec(
    readFileSync(join(root, 'docs/first-client.md'), 'utf8'),
  )?.[1] ?? '';

/** All that a published scenario may name, as the server knows it. */
export const vocabulary = {
  asks: loadAsks(join(root, 'scenarios')),
  behaviours: listBehaviours(join(root, 'rubrics/partnership')),
};

/** The workshop on the test's own thread: the sources cannot be run by another one. Threads are proved over the built server. */
export const deskWorkshop: Workshop = {
  get words() {
    return wordsOf(loadRubric(join(root, 'rubrics/partnership'), root), vocabulary.asks);
  },
  example: exampleText,
  wake: () => undefined,
  shipped: (scenario) => readShipped(root, scenario),
  writeOut: (format, file) => writeDocument(format, file),
  async readTalk(bytes, onShare, signal) {
    try {
      return await readFile(bytes, onShare);
    } catch (error) {
      throw error instanceof TranscriptError ? new Unreadable(error.message) : error;
    } finally {
      signal.throwIfAborted();
    }
  },
  async findNames({ texts, names }, onShare, signal) {
    const lines = texts.map((text) => ({ speaker: null, text }));
    const found = await Promise.resolve(findCandidates(lines, names, onShare));
    signal.throwIfAborted();
    return structuredClone(found) as Candidate[];
  },
  check: async (text) => open().check(text),
  playtest: async (ask) => open().playtest(ask),
  record: async (ask) => open().record(ask),
  prove: async (text) => open().prove(text),
  async bench(plan, onSession, signal) {
    const report = open().bench(plan, onSession);
    await new Promise(setImmediate);
    signal.throwIfAborted();
    return report;
  },
};
