import { once } from 'node:events';
import { setImmediate as breathe } from 'node:timers/promises';
import PDFDocument from 'pdfkit';
import type { EvidenceDocument } from '../../practice/evidence/evidence-document.ts';
import { loadFaces } from '../pdf/faces.ts';
import { PageWriter } from '../pdf/page-writer.ts';
import { partsOf, type DocumentPart } from './document-parts.ts';
import { words } from './document-words.ts';

/** An evidence file as a tagged PDF in landscape, with its faces in it and a bookmark for each heading. */
export async function toPdf(file: EvidenceDocument): Promise<Buffer> {
  const { title, owner } = file;
  const parts = partsOf(file);
  const all = parts.map(textOf).join('');
  const faces = await loadFaces(all, parts.map(boldTextOf).join(''));
  const pdf = new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    margin: 0,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    info: { Title: title, Subject: words.kind, ...(owner === null ? {} : { Author: owner }) },
  });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const page = new PageWriter(pdf, faces);
  const firstHeading = parts.findIndex(({ kind }) => kind === 'heading');
  if (!page.canShow(all)) parts.splice(firstHeading, 0, { kind: 'note', text: words.notShown });
  for (const [at, part] of parts.entries()) {
    if (part.kind === 'list') page.list(part.lines);
    else if (part.kind === 'table') page.table(part.heads, part.shares, part.rows);
    else page.write(part.kind, part.text, roomBelow(parts, at));
    await breathe();
  }
  page.foot(title, words.page);
  const ended = once(pdf, 'end');
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

/** Points that what follows a part needs to begin on the same page. */
function roomBelow(parts: readonly DocumentPart[], at: number): number {
  const [part, next] = [parts[at], parts[at + 1]];
  if (part === undefined || !('leads' in part) || part.leads !== true) return 0;
  if (next?.kind === 'table') return 110;
  return (next?.kind === 'list' ? 60 : 30) + roomBelow(parts, at + 1);
}

/** Everything that is set plainly in a part, and the title, which stands at the foot of each page. */
function textOf(part: DocumentPart): string {
  if (part.kind === 'list') return part.lines.join('');
  if (part.kind !== 'table') return part.text;
  return part.rows.map((row) => ('group' in row ? '' : row.flat().join(''))).join('');
}

/** Everything that is set in bold in a part. */
function boldTextOf(part: DocumentPart): string {
  if (part.kind === 'list' || part.kind === 'paragraph' || part.kind === 'note') return '';
  if (part.kind !== 'table') return part.text;
  return part.rows.map((row) => ('group' in row ? row.group : '')).join('');
}
