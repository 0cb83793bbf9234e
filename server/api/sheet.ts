import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { newId } from '../accounts/random-names.ts';
import { firstTakes } from '../practice/alliance.ts';
import { AllianceView, ChangeEntry, WriteEntry } from './contract/alliance.ts';
import { Problem } from './contract/problem.ts';
import { ownAlliance } from './guard.ts';
import type { House } from './house.ts';
import { TURNS } from './limits.ts';
import { plainText } from './plain-text.ts';
import { noSuch, Refusal } from './refusal.ts';
import { showAlliance } from './show-alliance.ts';

/** The alliance sheet: what the coach writes on it, and changes. What stood there before is kept. */
export const sheetRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { store, clock, random } = house;

  app.post(
    '/api/alliances/:id/entries',
    {
      config: { may: 'write-on-sheet', rateLimit: TURNS },
      schema: {
        params: Type.Object({ id: Type.String() }),
        body: WriteEntry,
        response: { 201: AllianceView, '4xx': Problem },
      },
    },
    async (request, reply) => {
      const { id, account } = ownAlliance(request);
      const sessions = firstTakes(await store.sessionsOfAlliance(id));
      const entry = {
        id: newId(random),
        words: requireWords(request.body.words),
        formerly: [],
        holds: true,
        order: sessions.at(-1)?.alliance?.order ?? 0,
        at: clock(),
      };
      if (!(await store.addEntry(id, entry))) throw noSuch('alliance');
      return reply.code(201).send(await showAgain(house, id, account));
    },
  );

  app.patch(
    '/api/alliances/:id/entries/:entry',
    {
      config: { may: 'write-on-sheet', rateLimit: TURNS },
      schema: {
        params: Type.Object({ id: Type.String(), entry: Type.String() }),
        body: ChangeEntry,
        response: { 200: AllianceView, '4xx': Problem },
      },
    },
    async (request) => {
      const { id, account, entries } = ownAlliance(request);
      const before = entries.find((entry) => entry.id === request.params.entry);
      if (before === undefined) throw noSuchEntry();
      const { holds = before.holds } = request.body;
      const words =
        request.body.words === undefined ? before.words : requireWords(request.body.words);
      const formerly =
        words === before.words ? before.formerly : [...before.formerly, before.words];
      if (!(await store.changeEntry(id, { id: before.id, words, formerly, holds })))
        throw noSuchEntry();
      return showAgain(house, id, account);
    },
  );
  done();
};

async function showAgain(house: House, id: string, account: string): Promise<AllianceView> {
  const alliance = await house.store.findAlliance(id, account);
  if (alliance === null) throw noSuch('alliance');
  return showAlliance(house, alliance);
}

function requireWords(words: string): string {
  const said = plainText(words).trim();
  if (said === '') throw new Refusal(400, 'nothing-written', 'The entry has no words. Write some.');
  return said;
}

function noSuchEntry(): Refusal {
  return new Refusal(
    404,
    'not-found',
    'There is no such entry of yours on the sheet. What the client agreed to is theirs to change.',
  );
}
