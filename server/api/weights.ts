import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { newId } from '../accounts/random-names.ts';
import type { WeightSetting } from '../practice/weight-setting.ts';
import { Problem } from './contract/problem.ts';
import { CohortWeights, SetWeights } from './contract/weights.ts';
import { ownPlace } from './guard.ts';
import type { House } from './house.ts';
import { Refusal } from './refusal.ts';

const params = Type.Object({ cohort: Type.String() });
const response = { 200: CohortWeights, '4xx': Problem };

/** What markers weigh in the overall figures of a cohort: read by all who are in it, set by its instructors. */
export const weightRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { store, practice, clock, random } = house;

  app.get(
    '/api/cohorts/:cohort/weights',
    { config: { may: 'read-weights' }, schema: { params, response } },
    (request) => show(ownPlace(request).cohort.id),
  );

  app.patch(
    '/api/cohorts/:cohort/weights',
    { config: { may: 'set-weights' }, schema: { params, body: SetWeights, response } },
    async (request) => {
      const { id } = ownPlace(request).cohort;
      const { weights } = request.body;
      const last = (await store.weightsOf(id)).at(-1)?.setAt ?? 0;
      const setting: WeightSetting = {
        // Of two in one moment the second holds.
        setAt: Math.max(clock(), last + 1),
        weights: weights === null ? null : complete(weights),
      };
      await store.setWeights(newId(random), id, setting);
      return show(id);
    },
  );

  async function show(cohort: string): Promise<CohortWeights> {
    const now = (await store.weightsOf(cohort)).at(-1);
    const weights = now?.weights ?? null;
    return {
      markers: practice.rubric.markers.map(({ id, title, weight: own }) => ({
        ...{ id, title, own },
        weight: weights?.[id] ?? own,
      })),
      since: now === undefined || weights === null ? null : new Date(now.setAt).toISOString(),
    };
  }

  /** Every marker with its weight: what the rubric says later does not change what was set. */
  function complete(wish: Record<string, number>): Record<string, number> {
    const { markers } = practice.rubric;
    const stranger = Object.keys(wish).find((id) => !markers.some((marker) => marker.id === id));
    if (stranger !== undefined)
      throw new Refusal(
        400,
        'no-such-marker',
        `"${stranger}" is no marker of the rubric. Reload the page to see those there are.`,
      );
    const weights = markers.map(({ id, weight }) => [id, wish[id] ?? weight] as const);
    if (weights.every(([, weight]) => weight === 0))
      throw new Refusal(
        400,
        'nothing-counts',
        'No marker would count. Give at least one of them a weight above 0.',
      );
    return Object.fromEntries(weights);
  }
  done();
};
