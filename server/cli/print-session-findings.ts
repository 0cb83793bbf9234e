import type { SessionFinding } from '../rubric/session-finding.ts';
import type { Page } from './terminal.ts';
import { wrapText } from './wrap.ts';

/** What only the session as a whole shows, each with why it matters and what to try. */
export function printSessionFindings(
  findings: readonly SessionFinding[],
  { width, colours }: Page,
): string[] {
  const indented = (text: string): string[] =>
    wrapText(text, width - 4).map((line) => `    ${line}`);
  return [
    colours.bold('The session as a whole'),
    ...(findings.length === 0 ? [colours.dim('  Nothing stands out.')] : []),
    ...findings.flatMap(({ title, why, instead }) => [
      ...wrapText(title, width - 4).map((line, at) => (at === 0 ? '  – ' : '    ') + line),
      ...indented(why).map((line) => colours.dim(line)),
      ...instead.slice(0, 1).flatMap((words) => indented(`Try: ${words}`)),
    ]),
  ];
}
