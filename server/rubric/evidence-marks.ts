import type { Span } from '../text/span.ts';

/** An example line without its marks, and where they stood. */
export interface MarkedText {
  readonly text: string;
  /** The marked evidence in `text`, or null when nothing is marked. */
  readonly span: Span | null;
}

/** Reads `<…>` out of an example line. Returns null when the marks do not pair or stand more than once. */
export function readMarks(line: string): MarkedText | null {
  const parts = line.split(/[<>]/);
  if (parts.length === 1) return { text: line, span: null };
  const [before = '', evidence = '', after = ''] = parts;
  if (parts.length !== 3 || line.indexOf('<') > line.indexOf('>') || evidence === '') return null;
  return {
    text: before + evidence + after,
    span: { start: before.length, end: before.length + evidence.length },
  };
}
