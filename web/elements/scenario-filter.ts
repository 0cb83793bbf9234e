import type { ScenarioSummary } from '../../server/api/contract/scenario.ts';

/** Which scenarios are shown: those of which all of this is so. */
export interface ScenarioFilter {
  /** As typed. Each word must stand somewhere on the card; case and accents do not matter. */
  readonly words: string;
  /** 1 gentle, 2 testing, 3 hard, or null for all of them. */
  readonly level: number | null;
  /** The title of a behaviour that is practised, or null for any. */
  readonly practises: string | null;
}

/** Shows every scenario. */
export const everything: ScenarioFilter = { words: '', level: null, practises: null };

/** Reads a filter from the query of an address, such as `?level=2&words=choir`. What it cannot read asks for nothing. */
export function readFilter(query: string): ScenarioFilter {
  const asked = new URLSearchParams(query);
  const level = Number(asked.get('level'));
  return {
    words: asked.get('words') ?? '',
    level: [1, 2, 3].includes(level) ? level : null,
    practises: asked.get('practises') || null,
  };
}

/** The query of an address that `readFilter` reads again; empty where everything is shown. */
export function writeFilter({ words, level, practises }: ScenarioFilter): string {
  const asked = new URLSearchParams();
  if (words.trim() !== '') asked.set('words', words.trim());
  if (level !== null) asked.set('level', String(level));
  if (practises !== null) asked.set('practises', practises);
  return asked.size === 0 ? '' : `?${asked.toString()}`;
}

/** Whether a scenario is shown. */
export function fits({ words, level, practises }: ScenarioFilter, one: ScenarioSummary): boolean {
  if (level !== null && one.level !== level) return false;
  if (practises !== null && !one.practises.includes(practises)) return false;
  const card = [one.title, one.summary, one.client.name, one.client.about, ...one.practises];
  const written = plain(card.join('\n'));
  return plain(words)
    .split(/\s+/)
    .every((word) => written.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
