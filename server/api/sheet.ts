import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { newId } from '../accounts/random-names.ts';
import { firstTakes, type Alliance } from '../practice/alliance.ts';
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
      const alliance = ownAlliance(request);
      const sessions = firstTakes(await store.sessionsOfAlliance(alliance.id));
      const entry = {
        id: newId(random),
        words: requireWords(request.body.words),
        formerly: [],
        holds: true,
        order: sessions.at(-1)?.alliance?.order ?? 0,
        at: clock(),
      };
      if (!(await store.addEntry(alliance.id, entry))) throw noSuch('alliance');
      return reply.code(201).send(await showAlliance(house, await findAgain(house, alliance)));
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
      const alliance = ownAlliance(request);
      const { words, ...rest } = request.body;
      const wish = words === undefined ? rest : { ...rest, words: requireWords(words) };
      await change(house, alliance, request.params.entry, wish);
      return showAlliance(house, await findAgain(house, alliance));
    },
  );
  done();
};

/** Changes an entry; its words before, whoever changed them, are kept beside the new ones. */
async function change(
  house: House,
  alliance: Alliance,
  entry: string,
  wish: ChangeEntry,
): Promise<void> {
  const before = alliance.entries.find((one) => one.id === entry);
  if (before === undefined) throw noSuchEntry();
  const { words = before.words, holds = before.holds } = wish;
  const formerly = words === before.words ? before.formerly : [...before.formerly, before.words];
  if (await house.store.changeEntry(alliance.id, before, { words, formerly, holds })) return;
  // Another request was faster. Looked at again, the entry reads otherwise, or the alliance is gone.
  await change(house, await findAgain(house, alliance), entry, wish);
}

async function findAgain({ store }: House, { id, account }: Alliance): Promise<Alliance> {
  const now = await store.findAlliance(id, account);
  if (now === null) throw noSuch('alliance');
  return now;
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
