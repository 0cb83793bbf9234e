import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import {
  MOST_PIECES,
  MOST_QUOTED,
  quotedIn,
  type EvidenceFile,
  type Piece,
} from '../practice/evidence/evidence-file.ts';
import { AddPieces, EvidenceView, OrderPieces, WritePiece } from './contract/evidence.ts';
import { Problem } from './contract/problem.ts';
import { ownEvidence } from './guard.ts';
import type { House } from './house.ts';
import { plainText } from './plain-text.ts';
import { readPieces } from './read-pieces.ts';
import { noSuch, Refusal } from './refusal.ts';
import { showEvidence } from './show-evidence.ts';

const params = Type.Object({ file: Type.String() });
const ofPiece = Type.Object({ file: Type.String(), piece: Type.String() });
const response = { 200: EvidenceView, '4xx': Problem };
const config = { may: 'write-evidence' } as const;

/** The pieces of an evidence file: chosen, put in order, spoken about, and taken out. */
export const pieceRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { store, clock } = house;

  app.post(
    '/api/evidence/:file/pieces',
    { config, schema: { params, body: AddPieces, response } },
    async (request) => {
      const file = ownEvidence(request);
      const pieces = await readPieces(house, file, request.body);
      requireRoom([...file.pieces, ...pieces], pieces);
      if (pieces.length > 0 && !(await store.addPieces(file.id, pieces, clock())))
        throw noSuch('session');
      return showAgain(file);
    },
  );

  app.put(
    '/api/evidence/:file/pieces',
    { config, schema: { params, body: OrderPieces, response } },
    async (request) => {
      const file = ownEvidence(request);
      if (!(await store.orderPieces(file.id, request.body.pieces, clock())))
        throw new Refusal(
          409,
          'changed-meanwhile',
          'The file has other pieces by now, changed in another window. Read it again first.',
        );
      return showAgain(file);
    },
  );

  app.patch(
    '/api/evidence/:file/pieces/:piece',
    { config, schema: { params: ofPiece, body: WritePiece, response } },
    async (request) => {
      const file = ownEvidence(request);
      const words = plainText(request.body.words).trim();
      if (!(await store.writePiece(file.id, request.params.piece, words, clock())))
        throw noSuch('piece');
      return showAgain(file);
    },
  );

  app.delete(
    '/api/evidence/:file/pieces/:piece',
    { config, schema: { params: ofPiece, response } },
    async (request) => {
      const file = ownEvidence(request);
      if (!(await store.removePiece(file.id, request.params.piece, clock()))) throw noSuch('piece');
      return showAgain(file);
    },
  );

  async function showAgain({ id, account }: EvidenceFile) {
    const now = await store.findEvidence(id, account);
    if (now === null) throw noSuch('evidence file');
    return showEvidence(house, now, account);
  }
  done();
};

/** Refuses what is added where the file would hold too much with it. */
function requireRoom(all: readonly Piece[], added: readonly Piece[]): void {
  if (added.length === 0) return;
  if (all.length > MOST_PIECES) throw full(`${MOST_PIECES} pieces`);
  if (quotedIn(all) > MOST_QUOTED)
    throw full(`${MOST_QUOTED.toLocaleString('en-GB')} characters of quotes`);
}

function full(most: string): Refusal {
  return new Refusal(
    409,
    'file-full',
    `A file holds ${most} at most. Take some pieces out first, or begin another file.`,
  );
}
