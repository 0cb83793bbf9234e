import { isReason, reasons, type Reason } from '../practice/review/reasons.ts';
import { plainText } from './plain-text.ts';
import { Refusal } from './refusal.ts';

/**
 * A reason with its note.
 *
 * @throws Refusal for a reason that is not in the list, and for `other` without a note
 */
export function readReason(reason: string, note = ''): { reason: Reason; note: string } {
  if (!isReason(reason))
    throw new Refusal(
      400,
      'no-reason',
      `"${reason}" is no reason: choose one of ${reasons.map(({ id }) => id).join(', ')}.`,
    );
  const said = readNote(note);
  if (reason === 'other' && said === '')
    throw new Refusal(400, 'no-note', 'Another reason takes a note that tells it. Write one.');
  return { reason, note: said };
}

/** A note as it is kept. */
export function readNote(note = ''): string {
  return plainText(note).trim();
}
