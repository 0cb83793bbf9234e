import type { Issuer } from '../accounts/issuer.ts';
import type { Random } from '../accounts/random-names.ts';
import type { Store } from '../store/store.ts';
import type { DrillPractice } from './drill-practice.ts';
import type { Practice } from './practice.ts';
import type { Queues } from './queues.ts';
import type { Workshop } from './workshop.ts';

/** A letter by e-mail. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** What every route may use. Time and chance are handed in, so that tests can hold them still. */
export interface House {
  readonly practice: Practice;
  readonly drills: DrillPractice;
  /** Where texts that somebody is writing are tried. */
  readonly workshop: Workshop;
  /** Where heavy work waits its turn. */
  readonly queues: Queues;
  readonly store: Store;
  /** Now, in milliseconds since 1970, UTC. */
  readonly clock: () => number;
  readonly random: Random;
  /** Where people reach the server, or null for the host that each request names. */
  readonly origin: string | null;
  /** Sends a letter, or null where no mail server is set. */
  readonly mail: ((letter: Letter) => Promise<void>) | null;
  /** Who says elsewhere that people are who they are, or null where only passwords do. */
  readonly signOn: Issuer | null;
}
