import { readMarks } from './evidence-marks.ts';
import type { Example } from './behaviour.ts';
import type { SpokenTurn, TurnInContext } from './finding.ts';

/** The turn in its context that an example describes, without the marks. */
export function exampleTurn({
  focus,
  before,
  client,
  coach,
}: Pick<Example, 'focus' | 'before' | 'client' | 'coach'>): TurnInContext {
  const context: SpokenTurn[] = (before ?? []).map((line) => ({
    speaker: /^coach:/i.test(line) ? 'coach' : 'client',
    text: line.replace(/^\w+:\s*/, ''),
  }));
  if (client !== undefined) context.push({ speaker: 'client', text: client });
  return { focus: focus ?? null, context, coach: readMarks(coach)?.text ?? coach, position: null };
}
