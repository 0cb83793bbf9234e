import type { SessionView, TakeTurn } from '../../server/api/contract/session.ts';

/** Words that the server has not confirmed yet. Kept in the browser, one for each session. */
export interface Draft {
  /** What stands in the text box. */
  readonly text: string;
  /** The turn that is on its way to the server, or null. */
  readonly sent: TakeTurn | null;
}

const EMPTY: Draft = { text: '', sent: null };

const keyOf = (session: string) => `coequal:draft:${session}`;

/** Reads the draft of a session; an empty one where there is none or the browser keeps nothing. */
export function readDraft(session: string): Draft {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(session)) ?? 'null');
    return isDraft(kept) ? kept : EMPTY;
  } catch {
    return EMPTY;
  }
}

/** Keeps the draft of a session. A browser that keeps nothing is no fault: the text box still holds the words. */
export function keepDraft(session: string, draft: Draft): void {
  try {
    if (draft.text === '' && draft.sent === null) localStorage.removeItem(keyOf(session));
    else localStorage.setItem(keyOf(session), JSON.stringify(draft));
  } catch {
    // Nothing to do: see above.
  }
}

/** Forgets what was being written in a session, as when the session is deleted. */
export function forgetDraft(session: string): void {
  keepDraft(session, EMPTY);
}

/**
 * What belongs into the text box when a session is opened again: the words that were being written, and before them
 * the words that were on their way, unless the server has them.
 */
export function restoreText(draft: Draft, session: Pick<SessionView, 'exchanges'>): string {
  const sent = draft.sent;
  if (sent === null || sent.coach === null) return draft.text;
  const taken = session.exchanges[sent.index]?.coach === sent.coach;
  return taken ? draft.text : joinText(sent.coach, draft.text);
}

/** Puts words that were sent in vain back before the words that were written meanwhile. */
export function joinText(sent: string, text: string): string {
  return text.trim() === '' ? sent : `${sent}\n\n${text}`;
}

function isDraft(kept: unknown): kept is Draft {
  return typeof kept === 'object' && kept !== null && 'text' in kept && 'sent' in kept;
}
