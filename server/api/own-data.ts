import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { deriveId, newId } from '../accounts/random-names.ts';
import { makeGuest } from '../accounts/visitor.ts';
import { pack } from '../report/pack.ts';
import { NotUnpacked } from '../report/unpack.ts';
import {
  ArchiveRefused,
  type ArchiveRows,
  type NoLeaving,
  type TakenIn,
} from '../store/own-data-store.ts';
import { ArchiveTakenIn, DeleteAccount, LARGEST_ARCHIVE } from './contract/own-data.ts';
import { answerError } from './answer-error.ts';
import { Problem } from './contract/problem.ts';
import type { House } from './house.ts';
import { hearArchive } from './hear-archive.ts';
import { ARCHIVES, payerOf, SIGN_INS } from './limits.ts';
import { filesOf } from './own-archive.ts';
import { readArchive } from './read-archive.ts';
import { Refusal } from './refusal.ts';
import { requireSure } from './require-sure.ts';
import { browserOf, giveToken, takeToken } from './visitor.ts';
import { whileThere } from './while-there.ts';

const CHOOSE = 'Choose the ZIP file of an archive.';

/** Everything that is kept of somebody: taken along, brought from elsewhere, deleted. */
export const ownDataRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { store, clock, random } = house;

  app.addContentTypeParser(
    'application/zip',
    { parseAs: 'buffer', bodyLimit: LARGEST_ARCHIVE },
    (_request, body, parsed) => {
      parsed(null, body);
    },
  );

  app.get(
    '/api/me/archive',
    { config: { may: 'export-own-data', rateLimit: ARCHIVES }, exposeHeadRoute: false },
    (request, reply) => {
      if (request.account === null) throw nothingKept();
      const day = new Date(clock()).toISOString().slice(0, 10);
      return reply
        .type('application/zip')
        .header('content-disposition', `attachment; filename="coequal-${day}.zip"`)
        .send(streamOf(pack(filesOf(house, request.account))));
    },
  );

  app.post(
    '/api/me/archive',
    {
      config: { may: 'import-own-data', rateLimit: ARCHIVES },
      bodyLimit: LARGEST_ARCHIVE,
      errorHandler: answerUnread,
      schema: { response: { 200: ArchiveTakenIn, '4xx': Problem } },
    },
    async (request, reply) => {
      const { body } = request;
      if (!(body instanceof Uint8Array)) throw refused(CHOOSE);
      const there = whileThere(reply);
      // Unpacked it is many times as large, and all of it is heard: who waits holds what they sent, no more.
      const take = async () => {
        const { rows, owner } = await readArchive(body);
        return { owner, came: await takeIn(request, reply, await hearArchive(house, rows, there)) };
      };
      try {
        const { owner, came } = await house.queues.hearings.run(payerOf(request), there, take);
        const { visitor } = request;
        // A guest without a name may well be the one.
        const other = visitor?.name != null && visitor.name !== owner;
        return countCame(came, other ? owner : null);
      } catch (error) {
        if (error instanceof NotUnpacked) throw refused(error.message);
        if (error instanceof ArchiveRefused)
          throw refused(
            `This archive was changed since a Coequal wrote it. ${error.message} Nothing of it was taken in.`,
          );
        throw error;
      }
    },
  );

  /** A stranger becomes a guest with it, and stays a stranger where nothing could be taken in. */
  async function takeIn(
    request: FastifyRequest,
    reply: FastifyReply,
    rows: ArchiveRows,
  ): Promise<TakenIn> {
    const keep = (account: string) =>
      store.takeIn(
        account,
        rows,
        (old) => deriveId(account, old),
        (scenario) => house.practice.isBuiltIn(scenario),
      );
    if (request.account !== null) return keep(request.account);
    const guest = await makeGuest(store, random, browserOf(request), clock());
    try {
      const came = await keep(guest.account.id);
      giveToken(house, request, reply, guest.token.secret);
      return came;
    } catch (error) {
      await store.deleteAccount(guest.account.id, newId(random), clock());
      throw error;
    }
  }

  app.post(
    '/api/me/deletion',
    {
      config: { may: 'delete-own-data', rateLimit: SIGN_INS },
      schema: { body: DeleteAccount, response: { 204: Type.Null(), '4xx': Problem } },
    },
    async (request, reply) => {
      const { account } = request;
      if (account === null) throw nothingKept();
      await requireSure(house, request, account, request.body);
      const stays = await store.deleteAccount(account, newId(random), clock());
      if (stays !== null) throw new Refusal(409, stays.because, whyNot(stays));
      takeToken(house, request, reply);
      return reply.code(204).send(null);
    },
  );
  done();
};

/** What came, as the page tells it. What only belongs to something else is not counted. */
function countCame({ added, known, leftOut }: TakenIn, owner: string | null): ArchiveTakenIn {
  const { session = 0, alliance = 0, case_note = 0, draft = 0 } = added;
  const other = others.reduce((sum, table) => sum + (added[table] ?? 0), 0);
  return {
    ...{ sessions: session, alliances: alliance, notes: case_note, drafts: draft },
    ...{ other, known, leftOut, owner },
  };
}

/** Tables whose rows people would count one by one. */
const others = ['self_rating', 'moment_try', 'drill_round', 'evidence_file'];

/** What comes piece by piece, as fast as the reader takes it. */
function streamOf(pieces: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = pieces[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await reader.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await reader.return?.();
    },
  });
}

function whyNot(stays: NoLeaving): string {
  if (stays.because === 'last-administrator')
    return 'You are the only administrator. Make somebody else one first, under People; then you can delete your account.';
  return `You are the only instructor of ${stays.cohorts.join(', ')}. Add another instructor there, or archive it; then you can delete your account.`;
}

function nothingKept(): Refusal {
  return new Refusal(404, 'nothing-kept', 'Nothing is kept of you here.');
}

/** What is no ZIP file, or too large for one that is taken in, is told in words of archives. */
function answerUnread(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const { statusCode } = error;
  const told =
    statusCode === 413
      ? new Refusal(413, 'too-large', 'This file is larger than 32 MB, and is not taken in.')
      : statusCode === 415
        ? refused(CHOOSE)
        : error;
  void answerError(told, request, reply);
}

function refused(message: string): Refusal {
  return new Refusal(400, 'archive-refused', message);
}
