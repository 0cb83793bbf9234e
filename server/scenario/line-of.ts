import type { Line } from './line.ts';
import type { Scenario } from './scenario.ts';

/** The line of an id such as `topics.father.open.0`, or undefined where the file holds none. */
export function lineOf({ pools }: Scenario, id: string): Line | undefined {
  return pools.get(id.slice(0, id.lastIndexOf('.')))?.[Number(id.split('.').at(-1))];
}

/** Id of the topic that a line of the client belongs to or turns to, or null. */
export function topicOf(scenario: Scenario, id: string): string | null {
  const [group, topic] = id.split('.');
  return group === 'topics' ? (topic ?? null) : (lineOf(scenario, id)?.about ?? null);
}
