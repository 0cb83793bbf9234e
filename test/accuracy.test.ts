import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { readJudgedTurn } from '../server/cli/read-judged-turn.ts';
import {
  agreementWith,
  summarise,
  type Agreement,
  type JudgedTurn,
} from '../server/rubric/agreement.ts';
import { loadRubric } from '../server/rubric/load-rubric.ts';
import { accuracyPage } from './bench/accuracy-page.ts';
import { readConversations } from './bench/annomi-utterances.ts';
import { measureCalibration } from './bench/measure-calibration.ts';
import { measureCaseNotes } from './bench/measure-case-notes.ts';
import { measureCoders } from './bench/measure-coders.ts';
import { measureDrills } from './bench/measure-drills.ts';
import { measureMoves } from './bench/measure-moves.ts';
import { measureSessions } from './bench/measure-sessions.ts';
import { annomiPath } from './bench/read-annomi.ts';
import { readTrials } from './bench/read-trials.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'rubrics/partnership');
const goldPath = join(root, '../shared/gold/dev.jsonl');
const there = existsSync(goldPath) && existsSync(annomiPath);
if (!there) console.log(`Labelled talk is not there to be measured on: ${goldPath}, ${annomiPath}`);

// `npm run accuracy` measures anew and writes what these two compare.
describe.skipIf(!there)(
  'what is said of accuracy is what is measured',
  { timeout: 300_000 },
  () => {
    const rubric = loadRubric(folder, root);
    const judged = readJudged();
    let gold: Agreement;

    test('in the product', async () => {
      gold = agreementWith(rubric, judged);
      const file = {
        set: `${gold.turns} labelled turns by authors from whom nothing was learned`,
        turns: gold.turns,
        behaviours: Object.fromEntries(
          gold.behaviours.map(({ id, n, precision, recall }) => [id, { n, precision, recall }]),
        ),
      };
      const json = await format(JSON.stringify(file), { parser: 'json', printWidth: 100 });
      await expect(json).toMatchFileSnapshot(join(folder, 'accuracy.json'));
    });

    test('on the page', async () => {
      const learned = rubric.secondHearer?.file.behaviours;
      if (learned === undefined) throw new Error('The rubric has learned nothing.');
      const { caseNotes } = rubric;
      if (caseNotes === null) throw new Error('The rubric reads no case notes.');
      const conversations = readConversations();
      const page = accuracyPage({
        rubric,
        gold,
        heldOut: summarise(
          learned.trainedOn,
          new Map(learned.labels.map((id, at) => [id, learned.heldOut[at] ?? nobody])),
        ),
        coders: measureCoders(folder),
        calibration: measureCalibration(rubric, judged),
        moves: {
          written: measureMoves(rubric, conversations, 'written'),
          stripped: measureMoves(rubric, conversations, 'stripped'),
        },
        sessions: measureSessions(rubric, conversations),
        drills: measureDrills(rubric, folder),
        notes: {
          own: measureCaseNotes(caseNotes, ['first.jsonl', 'second.jsonl', 'fourth.jsonl']),
          learned: measureCaseNotes(caseNotes, ['third.jsonl']),
          unseen: measureCaseNotes(caseNotes, ['unseen.jsonl']),
          others: measureCaseNotes(caseNotes, ['held.jsonl']),
        },
        trials: readTrials(),
      });
      const pretty = await format(page, { parser: 'markdown' });
      await expect(pretty).toMatchFileSnapshot(join(root, 'docs/accuracy.md'));
    });
  },
);

function readJudged(): JudgedTurn[] {
  if (!there) return [];
  const lines = readFileSync(goldPath, 'utf8').trim().split('\n');
  return lines.map((line, at) => readJudgedTurn(line, `dev.jsonl:${at + 1}`));
}

const nobody = { both: 0, engine: 0, people: 0 };
