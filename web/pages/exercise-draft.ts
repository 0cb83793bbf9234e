/** What is written of an exercise that is not made yet. */
export interface ExerciseDraft {
  readonly title: string;
  readonly instructions: string;
}

const EMPTY: ExerciseDraft = { title: '', instructions: '' };

const keyOf = (cohort: string) => `coequal:exercise:${cohort}`;

/** Reads what was being written in a cohort; empty where there is nothing, or the browser keeps nothing. */
export function readExerciseDraft(cohort: string): ExerciseDraft {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(cohort)) ?? 'null');
    return isDraft(kept) ? kept : EMPTY;
  } catch {
    return EMPTY;
  }
}

/** Keeps what is being written. A browser that keeps nothing is no fault: the fields still hold the words. */
export function keepExerciseDraft(cohort: string, draft: ExerciseDraft): void {
  try {
    if (draft.title === '' && draft.instructions === '') localStorage.removeItem(keyOf(cohort));
    else localStorage.setItem(keyOf(cohort), JSON.stringify(draft));
  } catch {
    // Nothing to do: see above.
  }
}

/** Forgets it, once the exercise is made. */
export function forgetExerciseDraft(cohort: string): void {
  keepExerciseDraft(cohort, EMPTY);
}

function isDraft(kept: unknown): kept is ExerciseDraft {
  if (typeof kept !== 'object' || kept === null) return false;
  const { title, instructions } = kept as Partial<Record<keyof ExerciseDraft, unknown>>;
  return typeof title === 'string' && typeof instructions === 'string';
}
