import type { TemplateResult } from 'lit';
import type { nothing } from 'lit';
import type { NumberedFinding, NumberedTurn } from './number-findings.ts';

/** What stands beside the lines of a transcript and under its findings. */
export interface Beside {
  finding(turn: NumberedTurn, finding: NumberedFinding): TemplateResult | typeof nothing;
  turn(turn: NumberedTurn): TemplateResult | typeof nothing;
}
