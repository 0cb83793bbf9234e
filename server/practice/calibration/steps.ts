/** How far a marker was shown in a session, from least to most. */
export const steps = ['not-shown', 'some', 'clear', 'strong'] as const;

/** A step of the scale. */
export type Step = (typeof steps)[number];

/** How many steps two ratings lie apart, 0 to 3. */
export function stepsApart(one: Step, other: Step): number {
  return Math.abs(steps.indexOf(one) - steps.indexOf(other));
}
