import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { EvidenceFile } from '../practice/evidence/evidence-file.ts';
import { Problem } from './contract/problem.ts';
import { ShareWith, Sharing } from './contract/sharing.ts';
import { ownEvidence } from './guard.ts';
import type { House } from './house.ts';
import { archived, noSuch } from './refusal.ts';
import { showSharing } from './show-sharing.ts';

const params = Type.Object({ file: Type.String() });
const response = { 200: Sharing, '4xx': Problem };

/** Evidence files of one's own, shown to the instructors of a cohort for as long as one likes. */
export const evidenceSharingRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { store, clock } = house;
  const at = '/api/evidence/:file/sharing';
  const config = { may: 'share-evidence' } as const;

  app.get(at, { config, schema: { params, response } }, (request) => show(ownEvidence(request)));

  app.post(at, { config, schema: { params, body: ShareWith, response } }, async (request) => {
    const file = ownEvidence(request);
    const { cohort: id } = request.body;
    const role = await store.roleIn(id, file.account);
    const cohort = role === 'trainee' ? await store.findCohort(id) : null;
    if (cohort === null) throw noSuch('cohort');
    if (cohort.archivedAt !== null) throw archived();
    if (!(await store.shareEvidence(file.id, { cohort: id, sharedAt: clock() })))
      throw noSuch('evidence file');
    return show(file);
  });

  app.delete(at, { config, schema: { params, response } }, async (request) => {
    const file = ownEvidence(request);
    await store.endEvidenceShare(file.id);
    return show(file);
  });

  async function show({ id, account }: EvidenceFile): Promise<Sharing> {
    return showSharing(store, account, await store.evidenceShareOf(id));
  }
  done();
};
