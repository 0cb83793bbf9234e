import type {
  CaseNote,
  NoteFinding,
  NoteHead,
  NotePrompts,
  SharedNote,
  SharedNotes,
  WriteNote,
} from '../server/api/contract/case-note.ts';
import type { ShareWith, Sharing } from '../server/api/contract/sharing.ts';
import { ask } from './ask.ts';

const of = (session: string, rest = '') =>
  `/api/sessions/${encodeURIComponent(session)}/note${rest}`;
const among = (cohort: string, rest = '') =>
  `/api/cohorts/${encodeURIComponent(cohort)}/notes${rest}`;

/** Questions that a note can answer. */
export const listPrompts = (signal?: AbortSignal) =>
  ask<NotePrompts>('GET', '/api/note-prompts', { signal });

/** The person's own notes, changed last first. */
export const listNotes = (signal?: AbortSignal) => ask<NoteHead[]>('GET', '/api/notes', { signal });

/** The note about a session; empty while nothing is written. */
export const readNote = (session: string, signal?: AbortSignal) =>
  ask<CaseNote>('GET', of(session), { signal });

/** Keeps a note; refused with `note-changed` where another text was kept since. */
export const writeNote = (session: string, written: WriteNote) =>
  ask<CaseNote>('PUT', of(session), { body: written });

/** Deletes a note for good, and ends its sharing. */
export const deleteNote = (session: string) => ask<void>('DELETE', of(session), {});

/** Reads a text for language that judges the client. Nothing of it is kept. */
export const readLanguage = (text: string, signal?: AbortSignal) =>
  ask<NoteFinding[]>('POST', '/api/note-readings', { body: { text }, signal });

/** With whom a note is shared, and with whom it can be. */
export const readNoteSharing = (session: string, signal?: AbortSignal) =>
  ask<Sharing>('GET', of(session, '/sharing'), { signal });

/** Shares a note with the instructors of one cohort, in place of another one. */
export const shareNote = (session: string, share: ShareWith) =>
  ask<Sharing>('POST', of(session, '/sharing'), { body: share });

/** Takes a note back; nobody but its writer reads it from then on. */
export const endNoteSharing = (session: string) =>
  ask<Sharing>('DELETE', of(session, '/sharing'), {});

/** Notes that trainees of a cohort share with its instructors, newest share first. */
export const listSharedNotes = (cohort: string, signal?: AbortSignal) =>
  ask<SharedNotes>('GET', among(cohort), { signal });

/** One of them, whole. */
export const readSharedNote = (cohort: string, session: string, signal?: AbortSignal) =>
  ask<SharedNote>('GET', among(cohort, `/${encodeURIComponent(session)}`), { signal });
