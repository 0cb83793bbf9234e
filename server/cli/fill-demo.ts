import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { openSchool } from '../demo/open-school.ts';
import { administrator, instructors, trainees, type Person } from '../demo/people.ts';
import { emailOf } from '../demo/visitor.ts';
import { loadEngagements } from '../scenario/load-engagements.ts';
import { loadScenarios } from '../scenario/load-scenario.ts';
import { openStore } from '../store/open-store.ts';
import { openWorkshop } from '../workshop/open-workshop.ts';
import { wordsOf } from '../workshop/words.ts';
import { projectRoot, projectRubric } from './project.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

// How often a long run says how far it is, in milliseconds.
const EVERY = 2000;

/**
 * Fills the database of the settings with the demonstration school, and says who signs in with what.
 *
 * @param until the day on which the eight weeks are over: milliseconds since 1970, UTC
 * @throws UsageError when the database holds somebody already
 */
export async function fillDemo(seed: number, until: number, terminal: Terminal): Promise<void> {
  const root = projectRoot();
  const config = readConfig(terminal.environment, root);
  const folder = join(root, 'scenarios');
  const store = await openStore(config.database, () => undefined);
  let workshop: ReturnType<typeof openWorkshop> | null = null;
  try {
    const known = (await store.listPeople()).length;
    if (known > 0)
      throw new UsageError(
        `The database holds ${known} ${known === 1 ? 'person' : 'people'} already. Fill an empty one: set COEQUAL_DATA to a new folder, or DATABASE_URL to a new database.`,
      );
    const rubric = await projectRubric();
    const scenarios = loadScenarios(folder, rubric.behaviours, root);
    workshop = openWorkshop(root, wordsOf(rubric, scenarios[0]?.asks ?? []));
    const password = drawPassword();
    let next = performance.now() + EVERY;
    const school = await openSchool({
      ...{ rubric, scenarios, store, workshop, seed, until, password, weeks: 8 },
      engagements: loadEngagements(folder, rubric.behaviours, root),
      progress(sessions) {
        if (performance.now() < next) return;
        next = performance.now() + EVERY;
        terminal.warn(`${sessions} sessions played`);
      },
    });
    await terminal.print(
      `The school stands: ${school.people} people, ${school.cohorts} cohorts, ${school.sessions} sessions.\n\n` +
        [
          line('Administrator', administrator),
          ...instructors.map((person) => line('Instructor', person)),
          ...trainees.map(([person]) => (person === undefined ? '' : line('Trainee', person))),
        ].join('') +
        `\nEverybody’s password is: ${password}\n`,
    );
  } finally {
    workshop?.close();
    await store.close();
  }
}

function line(role: string, person: Person): string {
  return `${role.padEnd(14)} ${person.name.padEnd(18)} ${emailOf(person)}\n`;
}

/** Four groups of letters and digits that nobody can take for one another. */
function drawPassword(): string {
  const signs = 'abcdefghjkmnpqrstuvwxyz23456789';
  const group = () => Array.from({ length: 5 }, () => signs[randomInt(signs.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}
