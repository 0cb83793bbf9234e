import { property } from 'lit/decorators.js';
import type { EvidenceSession, EvidenceView } from '../../server/api/contract/evidence.ts';
import { evidence as say } from '../strings/evidence.ts';
import { format } from '../strings/format.ts';
import { ActingPart } from './acting-part.ts';

/**
 * A part of an evidence file's page on which something is done.
 * @fires coequal-evidence with the file as it stands then
 */
export abstract class EvidencePart extends ActingPart {
  @property({ attribute: false }) file: EvidenceView | null = null;

  /** Tells the page how the file stands now. */
  protected keep(detail: EvidenceView): void {
    this.dispatchEvent(new CustomEvent('coequal-evidence', { detail, bubbles: true }));
  }
}

/** What a session is called in a choice. */
export function nameOf({ title, client, real, take, heldAt }: EvidenceSession): string {
  const kind = [real ? say.real : say.practised, ...(take > 1 ? [say.take(take)] : [])].join(', ');
  return say.sessionName(title, client, kind, format.date(heldAt));
}
