import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { newId, newSeed } from '../accounts/random-names.ts';
import type { DrillRound } from '../practice/drill/drill-round.ts';
import { DrillItemView, DrillOverview, DrillRoundView, NameBehaviours } from './contract/drill.ts';
import { Problem } from './contract/problem.ts';
import { ownRound } from './guard.ts';
import type { House } from './house.ts';
import { STARTS } from './limits.ts';
import { noSuch, Refusal } from './refusal.ts';
import { accountOrGuest } from './visitor.ts';

const round = Type.String();

/** Drills: where somebody stands, rounds begun and gone on with, turns answered. What there is to hear is never sent before. */
export const drillRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { drills, store, clock, random } = house;

  app.get(
    '/api/drills',
    { config: { may: 'read-drills' }, schema: { response: { 200: DrillOverview } } },
    async ({ account }) =>
      drills.overview(account === null ? [] : await store.roundsOf(account), clock()),
  );

  app.post(
    '/api/drills/rounds',
    {
      config: { may: 'begin-drill-round', rateLimit: STARTS },
      schema: { response: { 200: DrillRoundView, 201: DrillRoundView, '4xx': Problem } },
    },
    async (request, reply) => {
      const rounds = request.account === null ? [] : await store.roundsOf(request.account);
      const running = rounds.find((one) => drills.isRunning(one));
      // A round that is half done goes on.
      if (running !== undefined) return reply.code(200).send(drills.view(running));
      const items = drills.choose(rounds, clock(), newSeed(random));
      if (items.length === 0)
        throw new Refusal(409, 'no-drills', 'There are no drills in this installation.');
      const account = await accountOrGuest(house, request, reply);
      const begun = { id: newId(random), account, begunAt: clock(), items, answers: [] };
      await store.addRound(begun);
      return reply.code(201).send(drills.view(begun));
    },
  );

  app.get(
    '/api/drills/rounds/:round',
    {
      config: { may: 'read-drill-round' },
      schema: { params: Type.Object({ round }), response: { 200: DrillRoundView, '4xx': Problem } },
    },
    (request) => drills.view(ownRound(request)),
  );

  app.put(
    '/api/drills/rounds/:round/answers/:place',
    {
      config: { may: 'answer-drill' },
      schema: {
        params: Type.Object({ round, place: Type.String({ pattern: '^[0-9]{1,3}$' }) }),
        body: NameBehaviours,
        response: { 200: DrillItemView, '4xx': Problem },
      },
    },
    async (request) => {
      const before = ownRound(request);
      const { named } = request.body;
      const place = Number(request.params.place);
      const item = before.items[place];
      const there = item === undefined ? null : drills.hear(item);
      if (item === undefined || there === null) throw noSuch('turn');
      if (!named.every((id) => drills.isBehaviour(id))) throw noSuch('behaviour');
      await store.addAnswer(before.id, { place, item, at: clock(), named, ...there });
      const after = await store.findRound(before.id, before.account);
      if (after === null) throw noSuch('round');
      requireSame(after, place, named);
      const shown = drills.view(after).items.find((one) => one.place === place);
      if (shown === undefined) throw noSuch('turn');
      return shown;
    },
  );
  done();
};

/** The same answer sent again is no fault; another one comes too late, as what there is to hear was seen. */
function requireSame({ answers }: DrillRound, place: number, named: readonly string[]): void {
  const kept = answers.find((one) => one.place === place)?.named ?? [];
  if (kept.length === named.length && kept.every((id) => named.includes(id))) return;
  throw new Refusal(
    409,
    'answered',
    'This turn was answered before, perhaps in another window. The first answer counts: load the page again to see it.',
  );
}
