import type { NotRated } from './not-rated.ts';

/** A strength makes partnership audible; a flag breaks it or puts it at risk. */
export type FindingKind = 'strength' | 'flag';

/** What a coach turn does as counsellor coding counts it. Counts, not judgements; several may hold. */
export type Move =
  'question-open' | 'question-closed' | 'reflection' | 'input-information' | 'input-advice';

/** A behaviour heard in one coach turn, with the words that show it. */
export interface Finding {
  /** Id of the behaviour, as in the coding manual. */
  readonly behaviour: string;
  readonly kind: FindingKind;
  /** Id of the partnership marker that the behaviour is evidence for or against. */
  readonly marker: string;
  /** Evidence in the turn's text: code-unit offsets, `start` inclusive, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Exactly `text.slice(start, end)`. */
  readonly quote: string;
  /** What was heard, in at most 90 characters. */
  readonly message: string;
  /** Words that the coach could have said in this situation, the most fitting first; one to three. */
  readonly instead: readonly string[];
}

/** What a coach made of something that the client's turn offered. */
export type Outcome = 'taken' | 'missed' | 'spoiled';

/** Something that the client's last turn offered, and what became of it. */
export interface Opportunity {
  /** Id of the opportunity in `opportunities.yml`, such as `feeling`. */
  readonly id: string;
  /** Id of the partnership marker that it is a chance for. */
  readonly marker: string;
  readonly outcome: Outcome;
}

/** Everything that the rubric heard in one coach turn. */
export interface TurnReport {
  readonly moves: readonly Move[];
  /** In the order of their evidence in the turn. At most one finding per behaviour and turn. */
  readonly findings: readonly Finding[];
  /** What the client's last turn offered, each kind once, in the order of `opportunities.yml`. */
  readonly opportunities: readonly Opportunity[];
  /** Why nothing was looked for, and nothing counts; absent where the turn was rated. */
  readonly notRated?: NotRated;
}

export type Speaker = 'coach' | 'client';

/** One utterance of a conversation. */
export interface SpokenTurn {
  readonly speaker: Speaker;
  readonly text: string;
}

/** A coach turn with what it answers: all that the rubric may look at. */
export interface TurnInContext {
  /** What coach and client agreed to work on, or null while nothing is agreed. */
  readonly focus: string | null;
  /** The turns before, oldest first; empty at the opening of a session. */
  readonly context: readonly SpokenTurn[];
  /** The coach's words. */
  readonly coach: string;
  /**
   * How many coach turns were spoken before this one in the session, or null where only an excerpt
   * of the session is known.
   */
  readonly position: number | null;
  /**
   * Ids of the opportunities in the client's last turn, where a scenario tells them; the rubric listens for them itself
   * where this is absent.
   */
  readonly offered?: readonly string[];
}
