import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import {
  AskPlaytest,
  Playtest,
  RecordedTranscript,
  RecordTranscript,
} from './contract/playtest.ts';
import { Problem } from './contract/problem.ts';
import type { House } from './house.ts';
import { TEXT_BODY, TEXTS } from './limits.ts';
import { notTooHeavy } from './not-too-heavy.ts';
import { plainText } from './plain-text.ts';

const params = Type.Object({ draft: Type.String() });

/** A draft's client, played beside its text. Nothing of it is kept, and it counts for nobody's growth. */
export const playtestRoutes: FastifyPluginCallbackTypebox<House> = (app, { workshop }, done) => {
  app.post(
    '/api/drafts/:draft/playtest',
    {
      config: { may: 'try-draft', rateLimit: TEXTS },
      bodyLimit: TEXT_BODY,
      schema: { params, body: AskPlaytest, response: { 200: Playtest, '4xx': Problem } },
    },
    ({ body }) => notTooHeavy(workshop.playtest({ ...body, turns: spoken(body) })),
  );

  app.post(
    '/api/drafts/:draft/transcript',
    {
      config: { may: 'try-draft', rateLimit: TEXTS },
      bodyLimit: TEXT_BODY,
      schema: {
        params,
        body: RecordTranscript,
        response: { 200: RecordedTranscript, '4xx': Problem },
      },
    },
    ({ body }) => notTooHeavy(workshop.record({ ...body, turns: spoken(body) })),
  );
  done();
};

/** What is said as it would be kept in a session; what holds no word stays quiet. */
function spoken({ turns }: Pick<AskPlaytest, 'turns'>): (string | null)[] {
  return turns.map((turn) => {
    const plain = turn === null ? '' : plainText(turn);
    return plain.trim() === '' ? null : plain;
  });
}
