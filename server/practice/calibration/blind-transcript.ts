import type { Session } from '../session.ts';

/** A line of a session as raters read it: who spoke and what, and nothing that was heard in it. */
export interface BlindLine {
  /** As the debrief counts: 0 for the client's opening. */
  readonly index: number;
  readonly speaker: 'coach' | 'client';
  /** Empty where the coach stayed quiet. */
  readonly text: string;
}

/** Shorter parts of a name are too often other words. */
const shortest = 3;

/**
 * A session without the name of its coach: where they say it, in part or whole, dots stand for its letters. The text keeps its
 * length, so that offsets into it hold.
 *
 * @param name the trainee's; a name that is a word, too, is hidden where it is written with the same capitals
 */
export function blindTranscript({ opening, exchanges }: Session, name: string): BlindLine[] {
  return [
    { index: 0, speaker: 'client', text: opening },
    ...exchanges.flatMap(({ index, coach, reply }): BlindLine[] => [
      { index: index * 2 + 1, speaker: 'coach', text: hideName(coach ?? '', name) },
      { index: index * 2 + 2, speaker: 'client', text: reply },
    ]),
  ];
}

function hideName(text: string, name: string): string {
  const parts = name.split(/[^\p{L}\p{M}]+/u).filter((part) => part.length >= shortest);
  return parts.reduce((hidden, part) => {
    // Letters alone: nothing in it has a meaning in a pattern.
    const whole = new RegExp(`(?<![\\p{L}\\p{M}])${part}(?![\\p{L}\\p{M}])`, 'gu');
    return hidden.replace(whole, '•'.repeat(part.length));
  }, text);
}
