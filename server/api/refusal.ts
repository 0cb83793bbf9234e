/** A request that is refused, with a sentence for the person at the screen. */
export class Refusal extends Error {
  /** HTTP status, 400–499. */
  readonly status: number;
  /** Stable word for programs. */
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
  }
}

/** Nothing of this name is there. Also said of what is somebody else's: it never tells that it exists. */
export function noSuch(
  what:
    | 'alliance'
    | 'assignment'
    | 'behaviour'
    | 'cohort'
    | 'comment'
    | 'dispute'
    | 'draft'
    | 'engagement'
    | 'evidence file'
    | 'exercise'
    | 'finding'
    | 'framework'
    | 'instructor'
    | 'member'
    | 'moment'
    | 'note'
    | 'person'
    | 'piece'
    | 'review'
    | 'round'
    | 'scenario'
    | 'session'
    | 'sign-in'
    | 'turn'
    | 'verdict'
    | 'version',
): Refusal {
  return new Refusal(404, 'not-found', `There is no such ${what}.`);
}

/** Nothing in an archived cohort changes. */
export function archived(): Refusal {
  return new Refusal(
    409,
    'archived',
    'This cohort is archived: everything in it stays as it is. Take it out of the archive first.',
  );
}
