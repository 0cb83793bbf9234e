import { answer, openClient } from '../scenario/client.ts';
import type { ScenarioFile } from '../scenario/scenario-file.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { atLeast } from '../scenario/voice.ts';
import { hear } from './hear.ts';

/** A session that a scenario holds as its own proof. */
export type Transcript = ScenarioFile['transcripts'][number];

/**
 * Plays one of a scenario's transcripts again.
 *
 * @returns what went otherwise than it is written, one sentence each; none where it holds
 */
export function replayTranscript(scenario: Scenario, transcript: Transcript): string[] {
  const { seed = 1, remembers, turns, expect } = transcript;
  const memory =
    remembers === undefined ? null : { ...scenario.file.trust.start, marks: remembers, said: [] };
  let { state } = openClient(scenario, seed, memory);
  const differs: string[] = [];
  for (const [at, { coach = null, hears = [], topic, reply }] of turns.entries()) {
    const turn = `Turn ${at + 1}`;
    if (state.ending !== null) {
      differs.push(`${turn} comes too late: the session has ended (${state.ending}).`);
      break;
    }
    const next = answer(scenario, state, hear(scenario, state, coach, hears), seed);
    state = next.state;
    if (topic !== undefined && state.topic !== topic)
      differs.push(`${turn} is about ${state.topic ?? 'no topic'}, not about ${topic}.`);
    if (reply !== undefined && !next.reply.includes(reply))
      differs.push(`${turn} is answered “${next.reply}”, not “${reply}”.`);
  }
  const ending = state.ending ?? 'none';
  if (ending !== expect.ending)
    differs.push(`It ends ${told(ending)}, and ${told(expect.ending)} is expected.`);
  for (const [topic, depth] of Object.entries(expect.told ?? {}))
    if (!atLeast(state.told[topic], depth)) differs.push(`“${topic}” is not told at ${depth}.`);
  for (const [topic, depth] of Object.entries(expect['not-told'] ?? {}))
    if (atLeast(state.told[topic], depth)) differs.push(`“${topic}” is told at ${depth}.`);
  return differs;
}

function told(ending: string): string {
  return ending === 'none' ? 'open (none)' : ending;
}
