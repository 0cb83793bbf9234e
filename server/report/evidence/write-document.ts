import type { EvidenceDocument } from '../../practice/evidence/evidence-document.ts';

/** Writes an evidence file out. The libraries are large, and loaded when somebody first wants them. */
export async function writeDocument(
  format: 'docx' | 'pdf',
  file: EvidenceDocument,
): Promise<Uint8Array> {
  if (format === 'docx') return (await import('./to-docx.ts')).toDocx(file);
  return (await import('./to-pdf.ts')).toPdf(file);
}
