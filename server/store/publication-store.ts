import type { ScenarioHead } from '../practice/scenario-head.ts';

/** One version of a scenario that was written here, without its text. */
export interface PublishedVersion {
  /** Id of the scenario, which is its draft's. */
  readonly scenario: string;
  /** 1 for the first. */
  readonly number: number;
  /** Changes with all that can change a reply. */
  readonly hash: string;
  readonly head: ScenarioHead;
  /** Milliseconds since 1970, UTC. */
  readonly publishedAt: number;
  /** Id of the account that published it. */
  readonly by: string;
}

/** Who can begin what an author has published, beside themselves. */
export interface Sharing {
  /** Everybody. */
  readonly school: boolean;
  /** Ids of cohorts: everybody in them. */
  readonly cohorts: readonly string[];
}

/** A scenario that was written here and published. */
export interface Publication extends Sharing {
  readonly scenario: string;
  readonly author: string;
  /** Nobody begins it from then on; milliseconds since 1970, UTC. */
  readonly withdrawnAt: number | null;
  /** Oldest first, one or more. */
  readonly versions: readonly PublishedVersion[];
}

/** What is kept of scenarios that are published. Nothing in it is written over or deleted. */
export interface PublicationStore {
  /** One more whenever something is published, shared or withdrawn, by whatever server. */
  catalogueRevision(): Promise<number>;
  /** All that was ever published, or what is of these scenarios. */
  listPublications(scenarios?: readonly string[]): Promise<Publication[]>;
  /** The text of a version, or null where there is none. */
  publishedText(scenario: string, number: number): Promise<string | null>;
  /**
   * Publishes a draft as it stands, and shares it anew. One that was withdrawn is so no more.
   *
   * @returns its number; null, with nothing changed, when the draft is gone or does not stand at `revision`; `not-theirs`, with
   * nothing changed, when somebody else has published under its id
   */
  publish(
    version: Omit<PublishedVersion, 'number'> & { readonly text: string },
    sharing: Sharing,
    revision: number,
  ): Promise<number | 'not-theirs' | null>;
  /** Changes what is given; the rest stays. */
  changePublication(
    scenario: string,
    change: { readonly sharing?: Sharing; readonly withdrawnAt?: number | null },
  ): Promise<void>;
}
