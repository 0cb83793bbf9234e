import type { DocumentPiece, EvidenceDocument } from '../practice/evidence/evidence-document.ts';
import type { EvidenceSession, EvidenceView, PieceView } from './contract/evidence.ts';
import { talkTime } from '../report/talk-time.ts';

/**
 * An evidence file as its owner sees it, made ready to be written out. Sessions and pieces are called by numbers.
 *
 * @param now in milliseconds since 1970, UTC
 * @param timeZone IANA name of the zone that its reader lives in
 */
export function composeEvidence(
  view: EvidenceView,
  now: number,
  timeZone: string,
): EvidenceDocument {
  const day = new Intl.DateTimeFormat('en-GB', {
    ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone },
  });
  const clock = new Intl.DateTimeFormat('en-GB', {
    ...{ hour: '2-digit', minute: '2-digit', timeZone },
  });
  const session = ({ title, client, real, take, heldAt }: EvidenceSession) => ({
    ...{ title, client, real, take },
    held: day.format(new Date(heldAt)),
  });
  const numbers = new Map(view.sessions.map(({ id }, at) => [id, at + 1]));
  const places = new Map(view.pieces.map(({ id }, at) => [id, at + 1]));
  const standing = view.comments.filter(({ takenBack }) => !takenBack);
  const remarksOn = (piece: string | null) =>
    standing
      .filter((one) => one.piece === piece)
      .map(({ name, words, at }) => ({ name, words, on: day.format(new Date(at)) }));
  const { title, owner, framework, strengths, development, nextStep } = view;
  return {
    ...{ title, owner, strengths, development, nextStep },
    framework: { title: framework.title, notice: framework.notice },
    date: `${day.format(now)} at ${clock.format(now)} (${timeZone.replaceAll('_', ' ')})`,
    sessions: view.sessions.map((one, at) => ({ number: at + 1, ...session(one) })),
    pieces: view.pieces.map((piece, at): DocumentPiece => ({
      number: at + 1,
      session: numbers.get(piece.session) ?? 0,
      line: piece.line,
      time: piece.at === null ? null : talkTime(piece.at),
      speaker: piece.speaker,
      quote: piece.quote,
      behaviour: piece.title,
      bears: piece.bears,
      for: piece.for,
      against: piece.against,
      words: piece.words,
      remarks: [...chosenComment(piece), ...remarksOn(piece.id)],
    })),
    remarks: remarksOn(null),
    left: {
      sessions: view.others.map(session),
      findings: view.left.map((one) => ({ ...one, session: numbers.get(one.session) ?? 0 })),
      gone: {
        sessions: view.gone.length,
        pieces: view.gone.reduce((sum, { pieces }) => sum + pieces, 0),
      },
    },
    crosswalk: view.crosswalk
      ? view.walk.map((row) => ({
          ...row,
          for: row.for.flatMap((id) => places.get(id) ?? []),
          against: row.against.flatMap((id) => places.get(id) ?? []),
        }))
      : null,
  };
}

function chosenComment({ comment }: PieceView) {
  if (comment === null || comment.words === null) return [];
  return [{ name: comment.name, words: comment.words }];
}
