import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Definition } from '../../server/definition/definition.ts';
import { readAsks } from '../../server/scenario/asks.ts';
import type { Engagement } from '../../server/scenario/engagement.ts';
import { readEngagement } from '../../server/scenario/load-engagements.ts';
import { asksText, behaviours, scenarioText } from './small-scenario.ts';

export const vocabulary = { asks: readAsks(Definition.parse('asks.yml', asksText)), behaviours };

/** A session's own file. */
export const own = scenarioText
  .replace(/client: .*\n/, '')
  .replace(/level: .*\n/, '')
  .replace(/answers:\n {2}today[\s\S]*?(?=beats:)/, '');

/** What the sessions share. */
export const about = `
title: The garden
summary: Ada comes three times.
level: 2
client: {name: Ada, about: a gardener}
story: [You met at the nursery.]
shared:
  answers:
    today: ['(agrees pace) Slowly, please. The gate.']
    next-step: ['(promises the hinge) I will oil the hinge.']
    goodbye: [So soon?]
    more: [That's all.]
    insult: [Please don't.]
    other-statement: [Hm., Maybe.]
    spent: [I've said it.]
`;

const second = own
  .replace(
    "- It's about a gate.",
    "- It's still about a gate.\n  - (after promised the hinge) I oiled it.\n  - (after hurt) Good day.",
  )
  .replace('beats:', 'answers: {today: [(agrees pace) Quicker now.]}\nbeats:');

/** Writes the three sessions of the small engagement to a folder. */
export function writeEngagement(folder: string): void {
  writeFileSync(join(folder, 'engagement.yml'), about);
  writeFileSync(join(folder, 'first.yml'), own);
  writeFileSync(join(folder, 'second.yml'), second);
  writeFileSync(join(folder, 'third.yml'), own);
}

/** The small engagement, read. */
export function smallEngagement(): Engagement {
  const folder = mkdtempSync(join(tmpdir(), 'coequal-engagement-'));
  try {
    writeEngagement(folder);
    return readEngagement(folder, vocabulary, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
