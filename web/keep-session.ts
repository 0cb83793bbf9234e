import type { BringSession } from '../server/api/contract/real-session.ts';
import { keptTurns, type ImportDraft } from './import-draft.ts';
import { redactionsOf } from './redactions.ts';
import { momentOfTalk } from './talk-moment.ts';
import { importing as say } from './strings/import.ts';
import { bringSession, redactTexts, watchHearing } from './transcript-api.ts';

/** Between two questions how far it is, in milliseconds. */
const PAUSE = 700;

/** What the client agreed to, in words that stay with the session. */
export function consentOf({ agreed, agreedOn, note }: ImportDraft): string {
  const told = agreed === null ? '' : say.consent.told[agreed];
  const on = agreedOn === '' ? '' : say.consent.on(agreedOn);
  return [told, on, note.trim()].filter((part) => part !== '').join(' ');
}

/**
 * Keeps a session: without the names that are taken out, whether they stand in the talk or in what is written about it.
 *
 * @param onHeard told how many of how many coach turns are heard
 * @returns the session's id
 * @throws ApiProblem
 */
export async function keepSession(
  draft: ImportDraft,
  onHeard: (done: number, of: number) => void,
): Promise<string> {
  const kept = keptTurns(draft.turns);
  const [title = '', client = '', consent = '', ...texts] = await redactTexts({
    texts: [draft.title, draft.client, consentOf(draft), ...kept.map(({ text }) => text)],
    redactions: redactionsOf(draft),
  });
  const watch = someWord();
  const session: BringSession = {
    ...{ title: title.slice(0, 120), client: client.slice(0, 120), watch },
    consent: consent.slice(0, 1000),
    ...momentOfTalk(draft.day, draft.time),
    turns: kept.map((turn, at) => ({ ...turn, text: texts[at] ?? '' })),
  };
  const timer = setInterval(() => {
    // Without an answer the last one stands.
    watchHearing(watch).then(
      ({ done, of }) => {
        if (of > 0) onHeard(done, of);
      },
      () => undefined,
    );
  }, PAUSE);
  try {
    return (await bringSession(session)).id;
  } finally {
    clearInterval(timer);
  }
}

/** Sixteen random bytes as hexadecimal digits. Browsers give out UUIDs over HTTPS alone, and a school's server may go without. */
function someWord(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
