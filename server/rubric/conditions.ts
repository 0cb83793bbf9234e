import { sharedStems } from '../text/content-words.ts';
import type { Reading } from './reading.ts';

/** A condition on the place of a turn in the talk. */
type Condition = (reading: Reading) => boolean;

/** The coach has heard little: few client turns so far, or few words in them. */
const early: Condition = ({ turn }) => {
  if (turn.position !== null) return turn.position <= 2;
  const client = turn.context.filter(({ speaker }) => speaker === 'client');
  return client.length <= 1 || turn.focus === null;
};

/** The client's last turn breaks off: no closing mark where marks are written, or a thought announced and not told. */
const unfinished: Condition = ({ client }) => {
  if (client === null) return false;
  const text = client.text.trimEnd();
  return (
    /(…|\.\.\.|[,–—-])$/.test(text) || (/[.?!].*\s\S+$/s.test(text) && !/[.?!)"”’*]$/.test(text))
  );
};

const conditionsByName = {
  /** Few client turns so far. */
  early,
  /** The client's last turn breaks off. */
  unfinished,
  /** Early in the session, or over an unfinished story. */
  'story-untold': (reading) => early(reading) || unfinished(reading),
  /** Coach and client have agreed what to work on. */
  'focus-agreed': ({ turn }) => turn.focus !== null,
  /** The turn takes up words of the agreed focus. */
  'names-focus': (reading) => sharedStems(reading.coachStems, reading.focusStems) > 0,
  /** A client turn comes before. */
  answering: ({ client }) => client !== null,
} satisfies Record<string, Condition>;

export type ConditionName = keyof typeof conditionsByName;

/** All names that `when` may use. */
export const conditionNames = Object.keys(conditionsByName) as ConditionName[];

/** Whether a named condition holds of a turn. */
export function holds(name: ConditionName, reading: Reading): boolean {
  return conditionsByName[name](reading);
}
