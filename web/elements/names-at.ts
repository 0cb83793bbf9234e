import type { Step } from './yaml-place.ts';

/** What a name at a place of a scenario may be the name of. */
export type Naming = 'behaviour' | 'ask' | 'topic';

/** The places that call for names, as paths: `*` is any key, `-` an entry of a list. */
const PLACES: readonly (readonly [string, readonly Naming[]])[] = [
  ['practises/-', ['behaviour']],
  ['answers', ['ask']],
  ['topics/*/answers', ['ask']],
  ['beats/-/answers', ['ask']],
  ['reactions', ['behaviour', 'ask']],
  ['trust/moved-by', ['behaviour', 'ask']],
  ['endings/early', ['behaviour', 'ask']],
  ['endings/deep', ['topic']],
  ['beats/-/from/told', ['topic']],
  ['projections/*/from/told', ['topic']],
  ['transcripts/-/turns/-/hears/-', ['behaviour']],
  ['transcripts/-/turns/-/topic', ['topic']],
  ['transcripts/-/expect/told', ['topic']],
  ['transcripts/-/expect/not-told', ['topic']],
];

/** What the name at a place is to be chosen from, or nothing where any name will do. */
export function namesAt(path: readonly Step[]): readonly Naming[] {
  const found = PLACES.find(([place]) => {
    const steps = place.split('/');
    return steps.length === path.length && steps.every((step, index) => fits(step, path[index]));
  });
  return found?.[1] ?? [];
}

function fits(step: string, given: Step | undefined): boolean {
  if (given === null) return step === '-';
  return given !== undefined && (step === '*' || step === given);
}
