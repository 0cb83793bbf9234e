import { customElement } from 'lit/decorators.js';
import { endNoteSharing, readNoteSharing, shareNote } from '../note-api.ts';
import { noteSharing } from '../strings/case-note.ts';
import { SharingPart } from './sharing-part.ts';

/** Who else reads a note of one's own. */
@customElement('coequal-note-sharing')
export class NoteSharing extends SharingPart {
  protected readonly say = noteSharing;
  protected readonly ways = { read: readNoteSharing, share: shareNote, end: endNoteSharing };
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-note-sharing': NoteSharing;
  }
}
