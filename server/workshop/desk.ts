import { join } from 'node:path';
import type {
  AskPlaytest,
  Playtest,
  RecordedTranscript,
  RecordTranscript,
} from '../api/contract/playtest.ts';
import type { BenchReportView, StartBench } from '../api/contract/bench.ts';
import type { FaultView, ScenarioCheck } from '../api/contract/scenario-check.ts';
import { Unreadable, type Proof } from '../api/workshop.ts';
import { appendEntry } from '../definition/append-entry.ts';
import { playThrough } from '../practice/play-through.ts';
import { recordTranscript } from '../practice/record-transcript.ts';
import { headOf } from '../practice/scenario-head.ts';
import { loadRubric } from '../rubric/load-rubric.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { checkStory } from '../scenario/bench/check-story.ts';
import { countParts } from '../scenario/count-parts.ts';
import { listBehaviours } from '../scenario/known-behaviours.ts';
import { loadAsks } from '../scenario/load-scenario.ts';
import { pictureOf } from '../scenario/picture.ts';
import { remember } from '../text/remember.ts';
import { benchText } from './bench-text.ts';
import { inOrder, readText, viewFault, type ReadText } from './read-text.ts';
import { replayAll } from './replay-all.ts';
import { viewPlay } from './view-play.ts';

/** Reads and tries texts, one after the other, on the thread that it is opened on. */
export interface Desk {
  /** Fetches what playing takes and reading does not: the rubric, a second or more. */
  warm(): void;
  check(text: string): ScenarioCheck;
  playtest(ask: AskPlaytest): Playtest;
  record(ask: RecordTranscript): RecordedTranscript;
  prove(text: string): Proof;
  bench(plan: StartBench, onSession: (done: number, of: number) => void): BenchReportView;
}

/**
 * Opens a desk with the project's rubric and asks.
 *
 * @param root the project's folder
 * @throws DefinitionError when one of their files is faulty
 */
export function openDesk(root: string): Desk {
  const folder = join(root, 'rubrics', 'partnership');
  let fetched: Rubric | null = null;
  const rubric = (): Rubric => (fetched ??= loadRubric(folder, root));
  const vocabulary = {
    asks: loadAsks(join(root, 'scenarios'), root),
    behaviours: listBehaviours(folder),
  };
  // Who plays a client sends the same text again and again.
  const read = remember((text) => readText(text, vocabulary), 4);

  return {
    warm: () => void rubric(),
    check(text) {
      const found = read(text);
      if ('faults' in found) return { faults: found.faults, picture: null, counts: null };
      const { definition, scenario } = found;
      return {
        faults: inOrder(storyFaults(found)),
        picture: pictureOf(definition, scenario),
        counts: countParts(scenario),
      };
    },
    playtest({ text, seed, turns }) {
      const found = read(text);
      if ('faults' in found) return { faults: found.faults, play: null };
      const played = playThrough(rubric(), found.scenario, seed, turns);
      return { faults: [], play: viewPlay(found, played) };
    },
    record({ text, seed, turns, title }) {
      const found = read(text);
      if ('faults' in found) return { faults: found.faults, entry: null, text: null };
      const played = playThrough(rubric(), found.scenario, seed, turns);
      const transcript = recordTranscript(title, seed, played.turns);
      return { faults: [], ...appendEntry(text, 'transcripts', transcript) };
    },
    prove(text) {
      const found = read(text);
      if ('faults' in found) return { faults: found.faults, proven: null };
      const faults = inOrder([...storyFaults(found), ...replayAll(found).faults]);
      const { scenario } = found;
      const holds = faults.every(({ severity }) => severity === 'warning');
      return {
        faults,
        proven: holds ? { head: headOf(scenario), version: scenario.version } : null,
      };
    },
    bench(plan, onSession) {
      const found = read(plan.text);
      if ('faults' in found) {
        const [first] = found.faults;
        throw new Unreadable(`Line ${first?.line ?? 1}: ${first?.message ?? 'no scenario'}`);
      }
      return benchText(found, storyFaults(found), plan, onSession);
    },
  };
}

function storyFaults({ definition, scenario }: ReadText): FaultView[] {
  const { faults, warnings } = checkStory(definition, scenario);
  return inOrder([
    ...faults.map((fault) => viewFault(fault, 'error')),
    ...warnings.map((fault) => viewFault(fault, 'warning')),
  ]);
}
