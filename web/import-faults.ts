import { keptTurns, type ImportDraft } from './import-draft.ts';
import { importing as say } from './strings/import.ts';

/** Bytes that a file has at most; the server refuses more. */
export const LARGEST_FILE = 16 * 1024 * 1024;

/** What the server takes of one session: characters, turns, and characters of one turn. */
const LONGEST = 500_000;
const MOST_TURNS = 2000;
const LONGEST_TURN = 50_000;

/**
 * What keeps a step from being done, in one sentence, or null.
 *
 * @param today such as `2026-11-20`
 */
export function faultOf(draft: ImportDraft, today: string): string | null {
  switch (draft.step) {
    case 'file':
      return null;
    case 'speakers':
      return faultOfSpeakers(draft);
    case 'turns':
      return faultOfTurns(draft);
    case 'names':
      return draft.client.trim() === '' ? say.consent.missing.client : null;
    case 'consent':
      return faultOfConsent(draft, today);
  }
}

function faultOfSpeakers({ talk, parts }: ImportDraft): string | null {
  const untold = talk?.speakers.find((_, place) => (parts[place] ?? null) === null);
  if (!parts.includes('coach')) return say.speakers.noCoach;
  if (!parts.includes('client')) return say.speakers.noClient;
  return untold === undefined ? null : say.speakers.missing(untold.name);
}

function faultOfTurns({ turns }: ImportDraft): string | null {
  const untold = turns.filter(({ part }) => part === null).length;
  if (untold > 0) return say.turns.untold(untold);
  if (!turns.some(({ part }) => part === 'coach')) return say.turns.noCoach;
  if (!turns.some(({ part }) => part === 'client')) return say.turns.noClient;
  const kept = keptTurns(turns);
  const length = kept.reduce((sum, { text }) => sum + text.length, 0);
  const count = (number: number) => number.toLocaleString('en-GB');
  if (length > LONGEST) return say.turns.tooLong(count(length), count(LONGEST));
  const long = kept.find(({ text }) => text.length > LONGEST_TURN);
  if (long !== undefined) return say.turns.longTurn(long.text.slice(0, 60));
  return kept.length > MOST_TURNS ? say.turns.tooMany(count(kept.length), count(MOST_TURNS)) : null;
}

function faultOfConsent({ title, day, agreed }: ImportDraft, today: string): string | null {
  const { missing } = say.consent;
  if (title.trim() === '') return missing.title;
  if (day === '') return missing.day;
  if (day > today) return missing.future;
  return agreed === null ? missing.agreed : null;
}
