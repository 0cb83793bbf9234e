import { countMoves } from '../practice/move-counts.ts';
import { coachTurns, type RatedTranscript } from '../practice/rate-transcript.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { counted } from './counted.ts';
import { printBalance } from './print-balance.ts';
import { findingPrinter } from './print-findings.ts';
import { printMarkers } from './print-markers.ts';
import { printMoves } from './print-moves.ts';
import { printOpportunities } from './print-opportunities.ts';
import { printSessionFindings } from './print-session-findings.ts';
import { printStances } from './print-stances.ts';
import { printTurn } from './print-turn.ts';
import type { Page } from './terminal.ts';
import { wrapText } from './wrap.ts';

/** What stands at the head of a report. */
export interface Heading {
  /** The file as the person named it. */
  readonly file: string;
  readonly focus: string | null;
  /** How the coach was found, or null where the transcript says it. */
  readonly guess: string | null;
}

/** The readable report on a transcript: the conversation with its evidence, then the session as a whole. */
export function printTranscript(
  heading: Heading,
  rubric: Rubric,
  rated: RatedTranscript,
  terminal: Page,
): string {
  const spoken = coachTurns(rated.turns);
  const findings = findingPrinter(rubric.behaviours, terminal);
  const blocks = [
    printHeading(heading, rubric, rated, terminal),
    ...rated.turns.map((turn) => {
      const repairs = rated.repairs.filter((repair) => spoken[repair.turn] === turn);
      return printTurn(turn, findings(turn.findings, repairs), terminal);
    }),
    [terminal.colours.dim('─'.repeat(terminal.width))],
    printMarkers(rated, rubric, terminal),
    printOpportunities(rated.markers, rubric.markers, terminal),
    printMoves(countMoves(spoken, rated.turns), terminal),
    printBalance(rated.balance, terminal),
    printStances(rated.stances, rubric.behaviours, spoken, terminal),
    printSessionFindings(rated.sessionFindings, terminal),
  ];
  return `${blocks.map((block) => block.join('\n').trimEnd()).join('\n\n')}\n`;
}

function printHeading(
  { file, focus, guess }: Heading,
  rubric: Rubric,
  { turns }: RatedTranscript,
  { width, colours }: Page,
): string[] {
  const coach = coachTurns(turns).length;
  const size = `${counted(coach, 'coach turn')}, ${counted(turns.length - coach, 'client turn')}`;
  const about = [
    `${size}, heard with ${rubric.title} ${rubric.version}`,
    ...(focus === null ? [] : [`Focus: ${focus}`]),
    ...(guess === null ? [] : [`${guess} If that is wrong, say --coach NAME.`]),
  ];
  return [
    colours.bold(file),
    ...about.flatMap((text) => wrapText(text, width)).map((line) => colours.dim(line)),
  ];
}
