import type { Part } from '../../report/archive/markup.ts';
import type { House } from '../house.ts';
import type { WhyUntold } from '../untold.ts';

/** Under which heading the contents name a page. */
export type PageGroup = 'Sessions' | 'Practice' | 'What you wrote' | 'With others' | 'Account';

/** A page of an archive, to be read. */
export interface ArchivePage {
  readonly path: string;
  readonly group: PageGroup;
  readonly title: string;
  /** A line about it for the contents. */
  readonly about: Part;
  /** What stands on it under its title. */
  readonly body: Part;
}

/** Where a session is told. */
export interface SessionLink {
  readonly path: string;
  readonly title: string;
}

/** Whose archive is written, and what its pages have in common. */
export interface OwnArchive {
  readonly house: House;
  readonly account: string;
  /** The sessions of whose results they are not told, by their ids. */
  readonly untold: ReadonlyMap<string, WhyUntold>;
  /** The sessions' pages by the sessions' ids. */
  readonly sessions: ReadonlyMap<string, SessionLink>;
}
