/** Why somebody sees a finding otherwise. A closed list, so that reasons can be counted. */
export const reasons = [
  { id: 'words-mean-otherwise', title: 'The words mean something else here' },
  { id: 'right-behaviour-wrong-words', title: 'It is there, but in other words of this turn' },
  { id: 'not-in-this-context', title: 'It is something else after what the client said' },
  { id: 'wrong-behaviour', title: 'It is another behaviour' },
  { id: 'said-elsewhere', title: 'It belongs to another turn' },
  { id: 'other', title: 'Something else, as the note says' },
] as const satisfies readonly { id: string; title: string }[];

/** Id of a reason. */
export type Reason = (typeof reasons)[number]['id'];

/** Whether a text is the id of a reason. */
export function isReason(text: string): text is Reason {
  return reasons.some(({ id }) => id === text);
}
