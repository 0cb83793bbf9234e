import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { toTable } from '../report/evidence/to-table.ts';
import { composeEvidence } from './compose-evidence.ts';
import { TimeZone } from './contract/cohort.ts';
import { Problem } from './contract/problem.ts';
import { ownEvidence } from './guard.ts';
import type { House } from './house.ts';
import { DOCUMENTS, payerOf } from './limits.ts';
import { notTooHeavy } from './not-too-heavy.ts';
import { readTimeZone } from './read-time-zone.ts';
import { showEvidence } from './show-evidence.ts';
import { whileThere } from './while-there.ts';
import type { DocumentFormat } from './workshop.ts';

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
} as const;

/** An evidence file as a document to keep and to hand on, made when it is asked for. */
export const evidenceDocumentRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  app.get(
    '/api/evidence/:file/document/:format',
    {
      config: { may: 'export-evidence', rateLimit: DOCUMENTS },
      schema: {
        params: Type.Object({
          file: Type.String(),
          format: Type.Enum(['docx', 'pdf', 'csv']),
        }),
        querystring: Type.Object({ zone: Type.Optional(TimeZone) }),
        response: { 200: Type.Unsafe<Buffer | string>({}), '4xx': Problem },
      },
    },
    async (request, reply) => {
      const file = ownEvidence(request);
      const { format } = request.params;
      const view = await showEvidence(house, file, file.account);
      const zone = readTimeZone(request.query.zone ?? 'UTC');
      const document = composeEvidence(view, house.clock(), zone);
      const { queues, workshop } = house;
      const write = (kind: DocumentFormat): Promise<Uint8Array> => {
        const there = whileThere(reply);
        return queues.writings.run(payerOf(request), there, () =>
          workshop.writeOut(kind, document, there),
        );
      };
      const body =
        format === 'csv' ? toTable(document) : Buffer.from(await notTooHeavy(write(format)));
      return reply
        .type(types[format])
        .header('content-disposition', `attachment; filename="${plainName(view.title)}.${format}"`)
        .send(body);
    },
  );
  done();
};

/** A name that every system takes for a file: letters and digits of ASCII, with hyphens. */
function plainName(title: string): string {
  const name = title
    .normalize('NFKD')
    .replaceAll(/[^\w\s-]/g, '')
    .trim()
    .replaceAll(/[\s_-]+/g, '-')
    .toLowerCase()
    .slice(0, 60);
  return name === '' ? 'evidence' : `evidence-${name}`;
}
