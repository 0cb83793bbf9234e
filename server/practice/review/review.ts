import type { Reason } from './reasons.ts';

/** What a verdict or a dispute is about. At most one finding of a behaviour stands in a turn. */
export interface FindingKey {
  /** Index of the line as the debrief counts: 0 for the client's opening, 1 for the coach's first turn. */
  readonly turn: number;
  /** Id of the behaviour. */
  readonly behaviour: string;
}

/** The words that a finding is about: code-unit offsets into the coach's turn, `end` exclusive. */
export interface Marked extends FindingKey {
  readonly start: number;
  readonly end: number;
}

/** Something written beside a turn. */
export interface Comment {
  readonly id: string;
  /** Index of the line as the debrief counts. */
  readonly turn: number;
  /** Id of the account. */
  readonly by: string;
  readonly words: string;
  /** How it read before, oldest first. */
  readonly formerly: readonly string[];
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** Id of the comment that it answers, or null. */
  readonly replyTo: string | null;
  /** Milliseconds since 1970, UTC; from then on nobody but its author reads it. Null while it stands. */
  readonly takenBackAt: number | null;
}

/** What an instructor says of a finding, or of one that the engine did not make (`missed`). */
export interface Verdict extends Marked {
  readonly id: string;
  readonly verdict: 'agree' | 'overrule' | 'missed';
  readonly reason: Reason | null;
  readonly note: string;
  /** Id of the account. */
  readonly by: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** When its author judged anew or took it back, in milliseconds since 1970, UTC; null while it holds. */
  readonly replacedAt: number | null;
}

/** What an instructor made of a dispute: `upheld` where the trainee is right, `dismissed` where the finding stands. */
export interface Decision {
  readonly decision: 'upheld' | 'dismissed';
  readonly note: string;
  /** Id of the account. */
  readonly by: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

/** A trainee's objection to a finding. */
export interface Dispute extends Marked {
  readonly id: string;
  readonly reason: Reason;
  readonly note: string;
  /** Id of the account. */
  readonly by: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** When the trainee withdrew it, in milliseconds since 1970, UTC; null while it stands. A withdrawn one is not decided. */
  readonly withdrawnAt: number | null;
  /** Null while nobody has decided. */
  readonly decision: Decision | null;
}

/** All that people said of a session. */
export interface Review {
  /** Id of the session. */
  readonly session: string;
  /** Milliseconds since 1970, UTC. */
  readonly begunAt: number;
  /** When the trainee could read it, in milliseconds since 1970, UTC; null before. */
  readonly releasedAt: number | null;
  /** In the order in which they were written. */
  readonly comments: readonly Comment[];
  /** In the order in which they were given, those that hold no more included. */
  readonly verdicts: readonly Verdict[];
  /** In the order in which they were raised. */
  readonly disputes: readonly Dispute[];
}
