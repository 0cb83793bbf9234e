import { newId } from '../accounts/random-names.ts';
import {
  LONGEST_QUOTE,
  type EvidenceFile,
  type Piece,
} from '../practice/evidence/evidence-file.ts';
import { numberTurns } from '../practice/number-turns.ts';
import type { Session } from '../practice/session.ts';
import type { AddPieces } from './contract/evidence.ts';
import type { House } from './house.ts';
import type { HeardDebrief } from './practice.ts';
import { noSuch, Refusal } from './refusal.ts';
import { tellResults } from './waiting.ts';

type Wish = AddPieces['pieces'][number];
type Place = Omit<Piece, 'id' | 'words'>;
type Line = HeardDebrief['turns'][number];

/**
 * The pieces that somebody wishes for, held against their sessions. What stands in the file already is left out.
 *
 * @throws Refusal for a session whose results wait for a self-rating, for a session, a line, a finding or a comment that is not
 * there, and for more words than a piece quotes
 */
export async function readPieces(
  house: House,
  file: EvidenceFile,
  { pieces }: AddPieces,
): Promise<Piece[]> {
  const own = await house.store.finishedSessions(file.account);
  const lines = new Map<string, readonly Line[]>();
  const added: Piece[] = [];
  for (const wish of pieces) {
    const session = own.find(({ id }) => id === wish.session);
    if (session === undefined) throw noSuch('session');
    if (!lines.has(session.id)) await tellResults(house, session);
    const known = lines.get(session.id) ?? linesOf(house, session);
    lines.set(session.id, known);
    const place = await locate(house, file, session, known, wish);
    if ([...file.pieces, ...added].some((one) => isSame(one, place))) continue;
    added.push({ id: newId(house.random), ...place, words: '' });
  }
  return added;
}

function linesOf({ practice }: House, session: Session): readonly Line[] {
  const { exchanges, ...head } = session;
  return practice.debrief(session, [{ ...head, turns: exchanges.length }]).turns;
}

async function locate(
  house: House,
  file: EvidenceFile,
  { id: session }: Session,
  lines: readonly Line[],
  wish: Wish,
): Promise<Place> {
  const nothing = { behaviour: null, number: null, comment: null, quoted: null };
  switch (wish.kind) {
    case 'finding': {
      const { turn, behaviour } = wish;
      const finding = lineAt(lines, turn).findings.find((one) => one.behaviour === behaviour);
      if (finding === undefined) throw noSuch('finding');
      const { start, end } = finding;
      requireShort(lines, wish, end - start);
      return { ...nothing, session, kind: wish.kind, turn, start, end, behaviour };
    }
    case 'words': {
      const { turn, start, end, behaviour, number } = wish;
      if (start >= end || end > lineAt(lines, turn).text.length)
        throw new Refusal(400, 'no-words', 'No words are marked. Mark at least one.');
      requireShort(lines, wish, end - start);
      requireKnown(house, file, behaviour, number);
      return { ...nothing, session, kind: wish.kind, turn, start, end, behaviour, number };
    }
    case 'comment': {
      const review = await house.store.findReview(session);
      const comment = review?.comments.find(({ id }) => id === wish.comment);
      const readable = review !== null && review.releasedAt !== null;
      if (!readable || comment === undefined) throw noSuch('comment');
      if (comment.takenBackAt !== null || comment.by === file.account) throw noSuch('comment');
      const { turn } = comment;
      const end = beginningOf(lineAt(lines, turn).text);
      return { ...nothing, session, kind: wish.kind, turn, start: 0, end, comment: comment.id };
    }
  }
}

function requireKnown(
  { practice }: House,
  { framework }: EvidenceFile,
  behaviour: string | null,
  number: string | null,
): void {
  if (behaviour !== null && !practice.rubric.behaviours.some(({ id }) => id === behaviour))
    throw noSuch('behaviour');
  if (number === null) return;
  const groups = practice.frameworks.find(({ id }) => id === framework)?.groups ?? [];
  const known = groups.some(({ markers }) => markers.some((one) => one.number === number));
  if (!known || behaviour !== null)
    throw new Refusal(
      400,
      'no-marker',
      'Name one thing that the words show: a behaviour, or a marker.',
    );
}

function requireShort(lines: readonly Line[], { turn }: { turn: number }, length: number): void {
  if (length <= LONGEST_QUOTE) return;
  const most = LONGEST_QUOTE.toLocaleString('en-GB');
  throw new Refusal(
    400,
    'quote-too-long',
    `The words in line ${numberTurns(lines).get(turn)} are longer than the ${most} characters that a piece quotes. Mark those of them that show it best.`,
  );
}

/** Where the part of a line ends that stands beside a comment on it: all of it, or as many whole words as a piece quotes. */
function beginningOf(text: string): number {
  if (text.length <= LONGEST_QUOTE) return text.length;
  const gap = text.lastIndexOf(' ', LONGEST_QUOTE);
  return gap > 0 ? gap : LONGEST_QUOTE;
}

function lineAt(lines: readonly Line[], turn: number): Line {
  const line = lines.find(({ index }) => index === turn);
  if (line === undefined) throw noSuch('turn');
  return line;
}

function isSame(one: Place, other: Place): boolean {
  return (
    one.kind === other.kind &&
    one.session === other.session &&
    one.turn === other.turn &&
    one.behaviour === other.behaviour &&
    one.number === other.number &&
    one.comment === other.comment &&
    // How much of its line stands beside a comment is no choice of its owner's.
    (one.comment !== null || (one.start === other.start && one.end === other.end))
  );
}
