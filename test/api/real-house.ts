import { join, resolve } from 'node:path';
import { assembleDrills } from '../../server/assemble-drills.ts';
import { assemblePractice } from '../../server/assemble-practice.ts';
import { openLibrary } from '../../server/open-library.ts';
import { loadDrills } from '../../server/rubric/load-drills.ts';
import { loadRubric } from '../../server/rubric/load-rubric.ts';
import { loadEngagements } from '../../server/scenario/load-engagements.ts';
import { loadScenarios } from '../../server/scenario/load-scenario.ts';
import { vocabulary } from '../desk-workshop.ts';
import { openHouse, type OpenHouse } from './open-house.ts';

const root = resolve(import.meta.dirname, '../..');
const rubric = loadRubric(join(root, 'rubrics', 'partnership'), root);
const scenarios = loadScenarios(join(root, 'scenarios'), rubric.behaviours, root);
const engagements = loadEngagements(join(root, 'scenarios'), rubric.behaviours, root);
const ids = rubric.behaviours.map(({ id }) => id);
const drills = loadDrills(join(root, 'rubrics', 'partnership'), root, ids);

/** A house with the rubric, the clients and the drills that ship. */
export function openRealHouse(): Promise<OpenHouse> {
  return openHouse({
    practiceOver: (store) =>
      assemblePractice(rubric, scenarios, engagements, openLibrary(store, vocabulary)),
    drills: assembleDrills(rubric, drills),
  });
}
