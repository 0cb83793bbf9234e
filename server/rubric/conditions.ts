import { contentStems, sharedStems } from '../text/content-words.ts';
import type { Utterance } from '../text/utterance.ts';
import type { Reading } from './reading.ts';

/** A condition on the place of a turn in the talk. */
type Condition = (reading: Reading) => boolean;

/** Nothing is agreed yet and the coach has heard little: the first turns of a session. */
const early: Condition = ({ turn }) => {
  if (turn.position !== null && turn.position > 3) return false;
  return (
    turn.focus === null && turn.context.filter(({ speaker }) => speaker === 'client').length <= 2
  );
};

/** The client's last turn breaks off: no closing mark where marks are written, or a thought announced and not told. */
const unfinished: Condition = ({ client }) => {
  if (client === null) return false;
  const text = client.text.trimEnd();
  return (
    /(…|\.\.\.|[,–—-])$/.test(text) || (/[.?!].*\s\S+$/s.test(text) && !/[.?!)"”’*]$/.test(text))
  );
};

/** The client's last turn shares no word of substance with what was agreed. */
const clientStrays: Condition = ({ turn, client, clientStems, focusStems }) =>
  turn.focus !== null &&
  client !== null &&
  sharedStems(lastStems(client, clientStems), focusStems) === 0;

/** A long turn is judged by where it ended up. */
function lastStems(client: Utterance, stems: ReadonlySet<string>): ReadonlySet<string> {
  if (client.sentences.length <= 2) return stems;
  return contentStems(client.sentences.slice(-2).flatMap(({ words }) => words));
}

const conditionsByName = {
  /** The first turns of a session, while nothing is agreed. */
  early,
  /** The client's last turn breaks off. */
  unfinished,
  /** Early in the session, or over an unfinished story. */
  'story-untold': (reading) => early(reading) || unfinished(reading),
  /** Coach and client have not agreed yet what to work on. */
  'no-focus': ({ turn }) => turn.focus === null,
  /** Coach and client have agreed what to work on. */
  'focus-agreed': ({ turn }) => turn.focus !== null,
  /** The client's last words have left the agreed focus. */
  'client-strays': clientStrays,
  /** The turn takes up words of the agreed focus. */
  'names-focus': (reading) => sharedStems(reading.coachStems, reading.focusStems) > 0,
  /** A client turn comes before. */
  answering: ({ client }) => client !== null,
  /** The client's last turn is a few words. */
  'client-terse': ({ client }) => client !== null && client.words.length <= 4,
  /** The client's last turn asks the coach something. */
  'client-asks': ({ client }) => client?.sentences.some(({ asks }) => asks) === true,
} satisfies Record<string, Condition>;

export type ConditionName = keyof typeof conditionsByName;

/** All names that `when` may use. */
export const conditionNames = Object.keys(conditionsByName) as ConditionName[];

/** Whether a named condition holds of a turn. */
export function holds(name: ConditionName, reading: Reading): boolean {
  return conditionsByName[name](reading);
}
