import type { EvidenceDocument } from '../../practice/evidence/evidence-document.ts';
import { toCsv } from '../to-csv.ts';
import { kindOf, markersOf, placeOf, quoteOf, remarksOn, speakerOf } from './document-words.ts';

const columns = [
  ...['No.', 'Session', 'Session title', 'Client', 'Kind', 'Held on', 'Speaker', 'Turn'],
  ...['Turn or time', 'Quote', 'Behaviour', 'Markers', 'Own words', 'Comments'],
];

/**
 * The pieces of an evidence file as a table for spreadsheets. No cell reads as a number, a date or a time that it is not: spreadsheets
 * would make a quarter past midnight of `0:15`, and the seventh of January of `7.1`.
 */
export function toTable({ pieces, sessions }: EvidenceDocument): string {
  return toCsv(
    columns,
    pieces.map((piece) => {
      const session = sessions.find(({ number }) => number === piece.session);
      return {
        'No.': piece.number,
        Session: piece.session,
        'Session title': session?.title ?? null,
        Client: session?.client ?? null,
        Kind: session === undefined ? null : kindOf(session),
        'Held on': session?.held ?? null,
        Speaker: speakerOf(piece.speaker),
        Turn: piece.line,
        'Turn or time': placeOf(piece).replaceAll('\u00a0', ' '),
        Quote: quoteOf(piece),
        Behaviour: piece.behaviour,
        Markers: markersOf(piece),
        'Own words': piece.words,
        Comments: remarksOn(piece).join('\n'),
      };
    }),
  );
}
