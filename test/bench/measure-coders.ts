import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { summarise, type Agreement, type Counts } from '../../server/rubric/agreement.ts';

interface Coded {
  readonly id: string;
  readonly labels: readonly string[];
}

/** How far a second person, coding blind, gave the labels of the corpus: the first coder is `people`, the second `engine`. */
export function measureCoders(rubricFolder: string): Agreement {
  const corpus = join(rubricFolder, 'corpus');
  const first = new Map(
    readdirSync(corpus)
      .flatMap((name) => readCoded(join(corpus, name)))
      .map(({ id, labels }) => [id, labels]),
  );
  const second = readCoded(join(rubricFolder, 'second-coding.jsonl'));
  const counts = new Map<string, Counts>();
  for (const { id, labels } of second) {
    const own = first.get(id);
    if (own === undefined) throw new Error(`The corpus has no turn ${id}.`);
    for (const label of new Set([...labels, ...own])) {
      const { both, engine, people } = counts.get(label) ?? { both: 0, engine: 0, people: 0 };
      const [a, b] = [own.includes(label), labels.includes(label)];
      counts.set(label, {
        both: both + (a && b ? 1 : 0),
        engine: engine + (!a ? 1 : 0),
        people: people + (!b ? 1 : 0),
      });
    }
  }
  return summarise(second.length, new Map([...counts].toSorted(([a], [b]) => a.localeCompare(b))));
}

function readCoded(path: string): Coded[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Coded]));
}
