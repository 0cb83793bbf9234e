import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { newId } from '../accounts/random-names.ts';
import type { BenchRun as KeptRun } from '../store/draft-store.ts';
import { BenchRun, StartBench } from './contract/bench.ts';
import { Problem } from './contract/problem.ts';
import { ownDraft } from './guard.ts';
import type { House } from './house.ts';
import { BENCHES, TEXT_BODY } from './limits.ts';
import { playBench } from './play-bench.ts';
import { Refusal } from './refusal.ts';
import { ALIVE, showRun } from './show-run.ts';

const route = {
  config: { may: 'try-draft' },
  schema: {
    params: Type.Object({ draft: Type.String() }),
    response: { 200: BenchRun, '4xx': Problem },
  },
} as const;

/** A draft on the test bench: begun, looked at while it goes on and afterwards, and cancelled. */
export const benchRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { store, clock, random } = house;
  const at = '/api/drafts/:draft/bench';
  const show = async (draft: string): Promise<BenchRun> =>
    showRun(await store.findRun(draft), clock());

  app.post(
    at,
    {
      config: { may: 'try-draft', rateLimit: BENCHES },
      bodyLimit: TEXT_BODY,
      schema: {
        params: route.schema.params,
        body: StartBench,
        response: { 202: BenchRun, '4xx': Problem },
      },
    },
    async (request, reply) => {
      const { id: draft, author } = ownDraft(request);
      const now = clock();
      const run: KeptRun = {
        ...{ id: newId(random), draft, account: author, state: 'running', done: 0, of: 0 },
        ...{ startedAt: now, heardAt: now, message: null, report: null },
      };
      if (!(await store.beginRun(run, now - ALIVE)))
        throw new Refusal(
          409,
          'bench-taken',
          'One of your clients is on the test bench already. Wait for it, or cancel it.',
        );
      // It goes on when this request is answered, and tells the store how far it is.
      void playBench(house, run, request.body).catch((err: unknown) =>
        app.log.error({ err }, 'a run on the test bench was lost'),
      );
      return reply.code(202).send(showRun(run, now));
    },
  );

  app.get(at, route, (request) => show(ownDraft(request).id));

  app.delete(at, route, async (request) => {
    const { id } = ownDraft(request);
    const run = await store.findRun(id);
    // Whichever server plays it stops when it next tells how far it is.
    if (run !== null) await store.changeRun(run.id, { state: 'cancelled' });
    return show(id);
  });
  done();
};
