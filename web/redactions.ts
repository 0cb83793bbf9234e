import type { Candidate, Redact } from '../server/api/contract/transcript.ts';
import type { ImportDraft } from './import-draft.ts';

/** Longest words that the server takes out, in code units. */
const LONGEST = 200;

/** What a kind of thing is called where it stood, before its letter. */
const CALLED = {
  ...{ speaker: 'person', person: 'person', name: 'name', place: 'place' },
  organisation: 'organisation',
} as const;
const WITHOUT_LETTER = {
  email: '[e-mail address]',
  phone: '[telephone number]',
  address: '[web address]',
} as const;

/** What stands in the place of each candidate: the same for all its forms, and another one for each person or place. */
export function insteadOf({
  talk,
  parts,
  client,
}: Pick<ImportDraft, 'talk' | 'parts' | 'client'>): string[] {
  const made = new Map<string, number>();
  return (talk?.candidates ?? []).map(({ kind, speaker }) => {
    const part = speaker === null ? null : parts[speaker];
    if (part === 'coach') return 'Coach';
    if (part === 'client') return client.trim() === '' ? 'Client' : client.trim();
    if (kind in WITHOUT_LETTER) return WITHOUT_LETTER[kind as keyof typeof WITHOUT_LETTER];
    const called = CALLED[kind as keyof typeof CALLED];
    const number = made.get(called) ?? 0;
    made.set(called, number + 1);
    return `[${called} ${letter(number)}]`;
  });
}

/** All that is taken out of a talk, with what stands in its place. */
export function redactionsOf(draft: ImportDraft): Redact['redactions'] {
  const instead = insteadOf(draft);
  const candidates: readonly Candidate[] = draft.talk?.candidates ?? [];
  return [
    ...candidates.flatMap(({ words }, at) =>
      draft.taken[at] === true
        ? words.map((one) => ({ words: one.slice(0, LONGEST), instead: instead[at] ?? '[…]' }))
        : [],
    ),
    ...draft.own.map((words) => ({ words: words.slice(0, LONGEST), instead: '[…]' })),
  ];
}

/** A, B … Z, AA, AB … */
function letter(number: number): string {
  const last = String.fromCharCode(65 + (number % 26));
  return number < 26 ? last : `${letter(Math.floor(number / 26) - 1)}${last}`;
}
