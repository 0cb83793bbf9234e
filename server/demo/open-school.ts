import { createHash, randomBytes } from 'node:crypto';
import { buildApp } from '../app.ts';
import { assembleDrills } from '../assemble-drills.ts';
import { assemblePractice } from '../assemble-practice.ts';
import type { Workshop } from '../api/workshop.ts';
import { openLibrary } from '../open-library.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Engagement } from '../scenario/engagement.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Store } from '../store/store.ts';
import { liveThrough } from './agenda.ts';
import { planCalibrations } from './calibrate.ts';
import type { SaidLine } from './coach-turn.ts';
import { foundSchool } from './found-school.ts';
import { planOwnPractice } from './own-practice.ts';
import { administrator, instructors, trainees } from './people.ts';
import { planTerm, type Term } from './plan-term.ts';
import { syllabi } from './syllabus.ts';
import type { Door } from './visitor.ts';
import { planWriting } from './write-clients.ts';

const DAY = 86_400_000;

/** What the school is opened with. */
export interface Opening {
  readonly rubric: Rubric;
  readonly scenarios: readonly Scenario[];
  readonly engagements: readonly Engagement[];
  /** Without anybody in it. */
  readonly store: Store;
  /** Where the clients that its instructors write are tried. */
  readonly workshop: Workshop;
  /** The day on which the weeks are over: milliseconds since 1970, UTC. */
  readonly until: number;
  /** How many weeks there have been, this one included: 1 to 8. */
  readonly weeks: number;
  /** The same seed plays the same sessions. */
  readonly seed: number;
  /** What everybody of the school signs in with. */
  readonly password: string;
  /** Told how many sessions have been played, after each. */
  readonly progress: (played: number) => void;
}

/** What stands in the school. */
export interface School {
  readonly people: number;
  readonly cohorts: number;
  readonly sessions: number;
}

/**
 * Fills an empty store with a school of two cohorts: weeks in which twelve trainees practise and two instructors review, all of
 * it through the program itself, as people would do it from its page. Coaches are those of the test bench; nothing is made up
 * beside what instructors and trainees write to each other.
 */
export async function openSchool(opening: Opening): Promise<School> {
  const { rubric, scenarios, engagements, store, workshop, until, weeks, seed, password } = opening;
  let now = mondayBefore(until) - (weeks - 1) * 7 * DAY;
  let founded = false;
  const meant = new Map<string, readonly SaidLine[]>();
  const asks = scenarios[0]?.asks ?? [];
  const library = openLibrary(store, { asks, behaviours: rubric.behaviours });
  const practice = assemblePractice(rubric, scenarios, engagements, library);
  const drawn = seededBytes(seed);
  const app = await buildApp({
    config: { logLevel: 'silent', origin: null, trustProxy: false },
    practice,
    // Nobody of this school drills.
    drills: assembleDrills(rubric, []),
    workshop,
    store,
    clock: () => now,
    // What lets people in is never foreseen; what they play is the same for the same seed.
    random: (bytes) => (founded ? drawn(bytes) : randomBytes(bytes)),
    mail: null,
    signOn: null,
    web: null,
  });
  const door: Door = { app, clock: () => now, password };
  const term: Term = {
    ...{ practice, store, seed, begins: now },
    scenarios: new Map(
      [...scenarios, ...engagements.flatMap((story) => story.sessions)].map((scenario) => [
        scenario.id,
        scenario,
      ]),
    ),
    played({ id, turns }) {
      meant.set(id, turns);
      opening.progress(meant.size);
    },
  };
  now -= 2 * DAY;
  const cohorts = await foundSchool(door, store, randomBytes);
  founded = true;
  const happenings = cohorts.flatMap((cohort, at) =>
    planTerm(
      term,
      cohort,
      syllabi[at]?.tasks.filter(({ week }) => week < weeks) ?? [],
      trainees[at] ?? [],
    ),
  );
  const { behaviours } = rubric;
  const meantIn = (session: string): readonly SaidLine[] => meant.get(session) ?? [];
  for (const cohort of cohorts.slice(0, 1))
    happenings.push(
      ...planCalibrations({ behaviours, meantIn, seed }, cohort, term.begins),
      ...planWriting(cohort, term.begins),
      ...planOwnPractice(term, cohort, trainees[0]),
    );
  await liveThrough(happenings, until, (at) => {
    now = at;
  });
  const people = [administrator, ...instructors, ...trainees.flat()];
  await signAllOut(store);
  await app.close();
  return { people: people.length, cohorts: cohorts.length, sessions: meant.size };
}

/** Midnight of the Monday of a moment's week, UTC. */
function mondayBefore(moment: number): number {
  const midnight = Math.floor(moment / DAY) * DAY;
  // 1 January 1970 was a Thursday.
  return midnight - ((midnight / DAY + 3) % 7) * DAY;
}

/** Bytes that look random and are the same for the same seed: SHA-256 of the seed and a count. */
function seededBytes(seed: number): (bytes: number) => Uint8Array {
  let count = 0;
  return (bytes) => {
    const block = createHash('sha256')
      .update(`${seed}:${(count += 1)}`)
      .digest();
    return block.subarray(0, bytes);
  };
}

/** Nobody is left signed in at a browser that was none. */
async function signAllOut(store: Store): Promise<void> {
  for (const { id } of await store.listPeople())
    for (const token of await store.listTokens(id, 0)) await store.revokeToken(token.id, id);
}
