import type { EvidenceFile } from '../practice/evidence/evidence-file.ts';
import type { ReadPiece } from '../practice/evidence/read-evidence.ts';
import { waitingResults } from '../practice/self-rating/waiting-results.ts';
import type { Session } from '../practice/session.ts';
import type { EvidenceSession, EvidenceView, PieceView } from './contract/evidence.ts';
import type { SessionSummary } from './contract/session.ts';
import type { House } from './house.ts';
import { noteSeen } from './waiting.ts';

type ChosenComment = NonNullable<PieceView['comment']>;

/**
 * An evidence file as somebody sees it: its owner, or an instructor of the cohort that it is shared with.
 *
 * @param visitor id of the account that asks
 */
export async function showEvidence(
  house: House,
  file: EvidenceFile,
  visitor: string,
): Promise<EvidenceView> {
  const { store, practice, clock } = house;
  const finished = await store.finishedSessions(file.account);
  const own = await store.ownResults(file.account);
  const waits = waitingResults(own);
  const heads = finished.map(({ exchanges, ...head }) => ({ ...head, turns: exchanges.length }));
  const summaries = new Map(
    practice.summaries(heads).map((one) => [one.id, viewSession(one, waits.has(one.id))]),
  );
  const chosen = file.sessions.flatMap((id) => finished.find((one) => one.id === id) ?? []);
  // What was heard waits while its owner rates themselves.
  const told = chosen.filter(({ id }) => !waits.has(id));
  const { framework, read } = practice.readEvidence(file.framework, file.pieces, told);
  if (visitor === file.account)
    await noteSeen(
      store,
      own,
      told.map(({ id }) => id),
      clock(),
    );
  const comments = await chosenComments(house, file, told);
  const shown = new Set<string | null>([null, ...read.pieces.map(({ id }) => id)]);
  const names = await store.namesOf([...new Set(file.comments.map(({ by }) => by))]);
  const owner = await store.findAccount(file.account);
  const { title, revision, crosswalk, strengths, development, nextStep } = file;
  return {
    ...{ id: file.id, title, owner: owner?.name ?? null, revision, framework, crosswalk },
    ...{ strengths, development, nextStep },
    changedAt: new Date(file.changedAt).toISOString(),
    sessions: chosen.flatMap(({ id }) => summaries.get(id) ?? []),
    others: [...summaries.values()].filter(({ id }) => !file.sessions.includes(id)),
    left: read.left.map((one) => ({ ...one })),
    gone: file.gone.map((one) => ({ ...one })),
    pieces: read.pieces.map((piece) => viewPiece(piece, comments)),
    comments: file.comments
      .filter(({ piece }) => shown.has(piece))
      .filter(({ by, takenBackAt }) => takenBackAt === null || by === visitor)
      .map(({ id, piece, by, words, at, rewordedAt, takenBackAt }) => ({
        ...{ id, piece, words, name: names.get(by) ?? '', own: by === visitor },
        at: new Date(at).toISOString(),
        rewordedAt: rewordedAt === null ? null : new Date(rewordedAt).toISOString(),
        takenBack: takenBackAt !== null,
      })),
    walk: read.crosswalk.groups.flatMap(({ title: group, markers }) =>
      markers.map((marker) => ({
        group,
        number: marker.number,
        says: marker.says,
        state: marker.state,
        for: marker.for.map(({ id }) => id),
        against: marker.against.map(({ id }) => id),
      })),
    ),
  };
}

function viewSession(
  { id, scenario, real, startedAt, take }: SessionSummary,
  waits: boolean,
): EvidenceSession {
  return {
    id,
    title: real?.title ?? scenario?.title ?? '',
    client: real?.client ?? scenario?.client ?? '',
    real: real !== null,
    take: take?.number ?? 1,
    heldAt: real?.talkedAt ?? startedAt,
    waits,
  };
}

function viewPiece(piece: ReadPiece, comments: ReadonlyMap<string, ChosenComment>): PieceView {
  const { id, session, kind, turn, line, speaker, at, quote, behaviour, title, bears } = piece;
  return {
    ...{ id, session, kind, turn, line, speaker, at, quote, behaviour, title, bears },
    for: [...piece.for],
    against: [...piece.against],
    comment: commentOf(piece, comments),
    words: piece.words,
  };
}

/** The comment that a piece quotes, or null. Who wrote one that was brought from elsewhere is not known here. */
function commentOf(
  { comment, quoted }: ReadPiece,
  comments: ReadonlyMap<string, ChosenComment>,
): ChosenComment | null {
  if (quoted !== null) return { id: '', name: 'A mentor, on another Coequal', words: quoted };
  return comment === null ? null : (comments.get(comment) ?? null);
}

/** The instructors' comments that pieces point at, by their ids; without words where one was taken back since. */
async function chosenComments(
  { store }: House,
  { pieces }: EvidenceFile,
  sessions: readonly Session[],
): Promise<Map<string, ChosenComment>> {
  const wanted = new Set(pieces.flatMap(({ comment }) => comment ?? []));
  const from = new Set(pieces.filter(({ comment }) => comment !== null).map((one) => one.session));
  const found = new Map<string, ChosenComment>();
  for (const { id } of sessions.filter((one) => from.has(one.id))) {
    const review = await store.findReview(id);
    const comments = (review?.comments ?? []).filter((one) => wanted.has(one.id));
    const names = await store.namesOf(comments.map(({ by }) => by));
    for (const { id: comment, by, words, takenBackAt } of comments)
      found.set(comment, {
        id: comment,
        name: names.get(by) ?? '',
        words: takenBackAt === null ? words : null,
      });
  }
  return found;
}
