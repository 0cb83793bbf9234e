import type { StepView } from '../contract/calibration.ts';

/** How far a marker was shown, in words. */
export const stepWords: Readonly<Record<StepView, string>> = {
  'not-shown': 'Not shown',
  some: 'Some',
  clear: 'Clear',
  strong: 'Strong',
};

/** A difference in steps, such as `+0.5`. */
export function signed(value: number): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  return `${sign}${Math.abs(value).toFixed(1)}`;
}
