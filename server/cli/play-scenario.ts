import { join } from 'node:path';
import { didYouMean } from '../definition/check-shape.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { loadEngagements } from '../scenario/load-engagements.ts';
import { loadScenarios } from '../scenario/load-scenario.ts';
import type { Memory } from '../scenario/memory.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { playSession } from './play-session.ts';
import { projectRoot, projectRubric } from './project.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** A scenario, or an engagement with its sessions in their order. */
interface Story {
  readonly id: string;
  readonly title: string;
  readonly level: number;
  readonly client: string;
  readonly sessions: readonly Scenario[];
}

/** Prints every scenario and engagement with its name, level and what it is about. */
export async function listScenarios(terminal: Terminal): Promise<void> {
  const { colours } = terminal;
  const lines = projectStories(await projectRubric()).map(
    ({ id, title, level, client, sessions }) =>
      `${colours.cyan(id)}  ${title} (level ${level}, ${client}${sessions.length > 1 ? `, ${sessions.length} sessions` : ''})`,
  );
  await terminal.print(`${lines.join('\n')}\n`);
}

/**
 * Plays a scenario, or the sessions of an engagement one after the other with a client who remembers.
 *
 * @param said the coach's lines; an empty one stays quiet, `/finish` ends the session, the end of the lines ends all
 * @throws UsageError when there is no such scenario or engagement
 */
export async function playScenario(
  id: string,
  seed: number,
  said: AsyncIterable<string>,
  terminal: Terminal,
): Promise<void> {
  const rubric = await projectRubric();
  const stories = projectStories(rubric);
  const story = stories.find((one) => one.id === id);
  if (story === undefined) {
    const names = stories.map((one) => one.id);
    throw new UsageError(
      `There is no scenario "${id}".${didYouMean(id, names)} "play" lists them.`,
    );
  }
  const lines = said[Symbol.asyncIterator]();
  let memory: Memory | null = null;
  for (const [order, scenario] of story.sessions.entries()) {
    const played = await playSession(rubric, { scenario, seed, order, memory }, lines, terminal);
    if (!played.more) return;
    ({ memory } = played);
  }
}

function projectStories(rubric: Rubric): Story[] {
  const root = projectRoot();
  const folder = join(root, 'scenarios');
  const scenarios = loadScenarios(folder, rubric.behaviours, root).map((scenario) => ({
    id: scenario.id,
    file: scenario.file,
    sessions: [scenario],
  }));
  return [...scenarios, ...loadEngagements(folder, rubric.behaviours, root)].map(
    ({ id, file, sessions }) => ({
      ...{ id, sessions },
      ...{ title: file.title, level: file.level, client: file.client.name },
    }),
  );
}
