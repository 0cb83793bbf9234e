import type { EvidenceDocument } from '../../practice/evidence/evidence-document.ts';
import {
  kindOf,
  leftLines,
  leftSession,
  markersOf,
  placeOf,
  quoteOf,
  remarksOn,
  walkCells,
  words,
} from './document-words.ts';

/** A cell: texts that follow each other, each perhaps in several lines. */
export type Cell = readonly string[];

/** A row of a table, or the title of the rows below it. */
export type TableRow = readonly Cell[] | { readonly group: string };

/** A table whose heads stand on every page. */
export interface TablePart {
  readonly kind: 'table';
  readonly heads: readonly string[];
  /** How wide each column is, in hundredths of the page. */
  readonly shares: readonly number[];
  readonly rows: readonly TableRow[];
}

/** What follows what in a written-out evidence file, whatever it is written as. */
export type DocumentPart =
  | {
      /** `name` stands over what somebody said; `note` is said by the way. */
      readonly kind: 'title' | 'heading' | 'lesser' | 'name' | 'paragraph' | 'note';
      readonly text: string;
      /** True where the next part is to stand on the same page. */
      readonly leads?: boolean;
    }
  | { readonly kind: 'list'; readonly lines: readonly string[] }
  | TablePart;

/** An evidence file from its first part to its last. */
export function partsOf(file: EvidenceDocument): DocumentPart[] {
  const { title, owner, date } = file;
  return [
    { kind: 'title', text: title },
    ...(owner === null ? [] : [paragraph(words.by(owner))]),
    note(words.asOf(date)),
    note(words.verdict),
    ...written(words.strengths, file.strengths),
    ...written(words.development, file.development),
    ...written(words.nextStep, file.nextStep),
    ...sessionParts(file),
    ...evidenceParts(file),
    ...remarkParts(file),
    ...crosswalkParts(file),
    ...selectionParts(file),
  ];
}

function sessionParts({ sessions }: EvidenceDocument): DocumentPart[] {
  if (sessions.length === 0) return [heading(words.sessions), note(words.noSessions)];
  const rows = sessions.map((one) =>
    [String(one.number), one.title, one.client, kindOf(one), one.held].map((text) => [text]),
  );
  return [
    heading(words.sessions),
    { kind: 'table', heads: words.sessionHeads, shares: [6, 42, 18, 16, 18], rows },
    ...(sessions.some(({ real }) => !real) ? [note(words.practised)] : []),
  ];
}

function evidenceParts({ framework, pieces }: EvidenceDocument): DocumentPart[] {
  if (pieces.length === 0) return [heading(words.evidence), note(words.noPieces)];
  const rows = pieces.map((piece): Cell[] => [
    ...[String(piece.number), String(piece.session), placeOf(piece), quoteOf(piece)].map(only),
    ...[piece.behaviour ?? '', markersOf(piece)].map(only),
    [...(piece.words === '' ? [] : [piece.words]), ...remarksOn(piece)],
  ]);
  return [
    heading(words.evidence),
    { kind: 'paragraph', text: words.numbers(framework.title), leads: true },
    { kind: 'note', text: framework.notice, leads: true },
    { kind: 'table', heads: words.evidenceHeads, shares: [5, 8, 12, 32, 12, 10, 21], rows },
  ];
}

function remarkParts({ remarks }: EvidenceDocument): DocumentPart[] {
  if (remarks.length === 0) return [heading(words.remarks), note(words.noRemarks)];
  return [
    heading(words.remarks),
    ...remarks.flatMap((one): DocumentPart[] => [
      { kind: 'name', text: words.remarkBy(one.name, one.on), leads: true },
      ...lines(one.words),
    ]),
  ];
}

function crosswalkParts({ crosswalk, framework, pieces }: EvidenceDocument): DocumentPart[] {
  if (crosswalk === null) return [];
  if (pieces.length === 0) return [heading(words.crosswalk), note(words.crosswalkEmpty)];
  const groups = [...new Set(crosswalk.map(({ group }) => group))];
  const rows = groups.flatMap((group): TableRow[] => [
    { group },
    ...crosswalk.filter((row) => row.group === group).map((row) => walkCells(row).map(only)),
  ]);
  return [
    heading(words.crosswalk),
    { kind: 'paragraph', text: words.numbers(framework.title), leads: true },
    { kind: 'note', text: words.crosswalkLead, leads: true },
    { kind: 'table', heads: words.crosswalkHeads, shares: [8, 47, 18, 27], rows },
  ];
}

function selectionParts(file: EvidenceDocument): DocumentPart[] {
  const { left, pieces, sessions } = file;
  const { gone } = left;
  return [
    heading(words.selection),
    paragraph(words.chosen(pieces.length, sessions.length)),
    ...(gone.sessions === 0 ? [] : [paragraph(words.gone(gone.sessions, gone.pieces))]),
    { kind: 'lesser', text: words.leftSessions, leads: true },
    ...listed(left.sessions.map(leftSession)),
    { kind: 'lesser', text: words.leftFindings, leads: true },
    ...listed(leftLines(file)),
  ];
}

function written(title: string, said: string): DocumentPart[] {
  return [heading(title), ...(said === '' ? [note(words.nothingWritten)] : lines(said))];
}

/** Words of somebody’s own: a paragraph a line. */
function lines(said: string): DocumentPart[] {
  return said
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(paragraph);
}

function listed(entries: readonly string[]): DocumentPart[] {
  return entries.length === 0 ? [note(words.nothingLeft)] : [{ kind: 'list', lines: entries }];
}

const heading = (text: string): DocumentPart => ({ kind: 'heading', text, leads: true });
const paragraph = (text: string): DocumentPart => ({ kind: 'paragraph', text });
const note = (text: string): DocumentPart => ({ kind: 'note', text });
const only = (text: string): Cell => (text === '' ? [] : [text]);
