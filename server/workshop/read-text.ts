import type { FaultView } from '../api/contract/scenario-check.ts';
import { DefinitionError, type Fault } from '../definition/definition-error.ts';
import { Definition } from '../definition/definition.ts';
import type { Vocabulary } from '../scenario/check-scenario.ts';
import { readScenario } from '../scenario/load-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** A text that is a scenario. */
export interface ReadText {
  readonly definition: Definition;
  readonly scenario: Scenario;
}

// Who sees more of them than this mends the first ones first.
const MOST_FAULTS = 200;

/** The scenario that a text is, or all that is wrong with its shape. */
export function readText(
  text: string,
  vocabulary: Vocabulary,
): ReadText | { readonly faults: FaultView[] } {
  try {
    const definition = Definition.parse('', text);
    return { definition, scenario: readScenario(definition, vocabulary, { id: 'draft' }) };
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return { faults: error.faults.slice(0, MOST_FAULTS).map((fault) => viewFault(fault, 'error')) };
  }
}

/** A fault as the page shows it. */
export function viewFault(
  { line, col, endCol, message }: Fault,
  severity: FaultView['severity'],
): FaultView {
  return {
    ...{ line, column: col, message, severity },
    ...(endCol === undefined ? {} : { endLine: line, endColumn: endCol }),
  };
}

/** In the order of the text. */
export function inOrder(faults: readonly FaultView[]): FaultView[] {
  return faults.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
