import { DefinitionError } from './definition/definition-error.ts';
import { Definition } from './definition/definition.ts';
import { nameVersion } from './practice/published-version.ts';
import type { Vocabulary } from './scenario/check-scenario.ts';
import { readScenario } from './scenario/load-scenario.ts';
import type { Scenario } from './scenario/scenario.ts';
import type { Publication, PublicationStore } from './store/publication-store.ts';

/** The scenarios that were written and published here, beside those that ship. */
export interface Library {
  /** All that was ever published, as it stood at the last `refresh`. */
  readonly publications: ReadonlyMap<string, Publication>;
  /** Looks whether anything was published, shared or withdrawn, on this server or another. */
  refresh(): Promise<void>;
  /** A version ready to be played, or null where there is none or this server cannot read it any more. */
  find(scenario: string, number: number): Promise<Scenario | null>;
}

// A class plays a handful at a time; each takes a few megabytes.
const MOST_KEPT = 32;

/** Opens the library over what is kept. Nothing is read before the first `refresh`. */
export function openLibrary(store: PublicationStore, vocabulary: Vocabulary): Library {
  let publications: ReadonlyMap<string, Publication> = new Map();
  let revision = 0;
  // A version never changes: what was read once is right for good. The one that was asked for longest ago goes first.
  const kept = new Map<string, Promise<Scenario | null>>();

  async function read(scenario: string, number: number): Promise<Scenario | null> {
    const text = await store.publishedText(scenario, number);
    return text === null ? null : readPublished(text, scenario, number, vocabulary);
  }

  return {
    get publications() {
      return publications;
    },
    async refresh() {
      const now = await store.catalogueRevision();
      if (now === revision) return;
      const all = await store.listPublications();
      publications = new Map(all.map((one) => [one.scenario, one]));
      revision = now;
    },
    find(scenario, number) {
      const key = `${scenario} ${number}`;
      const found = kept.get(key) ?? read(scenario, number);
      kept.delete(key);
      kept.set(key, found);
      // A fault of the database is no answer to keep.
      found.catch(() => kept.delete(key));
      for (const old of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(old);
      return found;
    },
  };
}

function readPublished(
  text: string,
  id: string,
  number: number,
  vocabulary: Vocabulary,
): Scenario | null {
  try {
    const scenario = readScenario(Definition.parse(id, text), vocabulary, { id });
    return { ...scenario, version: nameVersion(number, scenario.version) };
  } catch (error) {
    // It was sound when it was published: a newer server asks for more.
    if (error instanceof DefinitionError) return null;
    throw error;
  }
}
