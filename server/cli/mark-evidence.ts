import type { Finding, FindingKind } from '../rubric/finding.ts';
import type { Colours } from './terminal.ts';
import { wrap, type Stretch } from './wrap.ts';

interface Mark extends Stretch {
  readonly kind: FindingKind;
}

/**
 * A turn's text in lines of at most `width` columns with its evidence marked: underlined in colour, green for strengths and
 * red for flags, or between `<` and `>` where there is no colour.
 */
export function markEvidence(
  text: string,
  findings: readonly Finding[],
  width: number,
  colours: Colours,
): string[] {
  const marks = withoutOverlap(findings);
  if (!colours.isColorSupported) {
    const marked = bracket(text, marks);
    return wrap(marked, width).map(({ start, end }) => marked.slice(start, end));
  }
  return wrap(text, width).map((line) => paint(text, line, marks, colours));
}

/** Evidence as stretches one after the other; where two findings share words, a flag shows before a strength. */
function withoutOverlap(findings: readonly Finding[]): Mark[] {
  const edges = [...new Set(findings.flatMap(({ start, end }) => [start, end]))].toSorted(
    (a, b) => a - b,
  );
  const marks: Mark[] = [];
  edges.forEach((start, at) => {
    const end = edges[at + 1];
    const over = findings.filter((finding) => finding.start <= start && finding.end > start);
    if (end === undefined || over.length === 0) return;
    const kind = over.some((finding) => finding.kind === 'flag') ? 'flag' : 'strength';
    const before = marks.at(-1);
    if (before?.end === start && before.kind === kind) marks[marks.length - 1] = { ...before, end };
    else marks.push({ start, end, kind });
  });
  return marks;
}

function bracket(text: string, marks: readonly Mark[]): string {
  return marks.reduceRight((marked, { start, end }, at) => {
    const opens = marks[at - 1]?.end === start ? '' : '<';
    const closes = marks[at + 1]?.start === end ? '' : '>';
    return `${marked.slice(0, start)}${opens}${marked.slice(start, end)}${closes}${marked.slice(end)}`;
  }, text);
}

function paint(text: string, line: Stretch, marks: readonly Mark[], colours: Colours): string {
  let painted = '';
  let at = line.start;
  for (const mark of marks) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, line.end);
    if (start >= end) continue;
    const hue = mark.kind === 'flag' ? colours.red : colours.green;
    painted += text.slice(at, start) + hue(colours.underline(text.slice(start, end)));
    at = end;
  }
  return painted + text.slice(at, line.end);
}
