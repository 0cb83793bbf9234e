import type { Selectable } from 'kysely';
import type { MentorRating, SelfRating, StepRating } from '../practice/self-rating/self-rating.ts';
import type { Tables } from './tables.ts';

/** The columns of what somebody says of markers. */
export function toStepColumns({ markers, quotes }: StepRating): {
  markers: string;
  quotes: string;
} {
  return { markers: JSON.stringify(markers), quotes: JSON.stringify(quotes) };
}

/** What somebody says of their own session from its row. */
export function toSelfRating(row: Selectable<Tables['self_rating']>): SelfRating {
  const { revision, blind } = row;
  return {
    ...{ session: row.session_id, revision, blind: blind === null ? null : blind === 1 },
    ...{ begunAt: row.begun_at, givenUpAt: row.given_up_at, handedInAt: row.handed_in_at },
    ...readSteps(row),
  };
}

/** What an instructor says of a session from its row. */
export function toMentorRating(row: Selectable<Tables['mentor_rating']>): MentorRating {
  return {
    ...{ session: row.session_id, by: row.account_id },
    ...{ handedInAt: row.handed_in_at, revision: row.revision },
    ...readSteps(row),
  };
}

function readSteps({ markers, quotes }: { markers: string; quotes: string }): StepRating {
  return {
    markers: JSON.parse(markers) as StepRating['markers'],
    quotes: JSON.parse(quotes) as StepRating['quotes'],
  };
}
