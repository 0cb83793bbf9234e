import { customElement } from 'lit/decorators.js';
import { endEvidenceSharing, readEvidenceSharing, shareEvidence } from '../evidence-api.ts';
import { evidenceSharing } from '../strings/evidence.ts';
import { SharingPart } from './sharing-part.ts';

/** Who else reads an evidence file. */
@customElement('coequal-evidence-sharing')
export class EvidenceSharing extends SharingPart {
  protected readonly say = evidenceSharing;
  protected readonly ways = {
    read: readEvidenceSharing,
    share: shareEvidence,
    end: endEvidenceSharing,
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-evidence-sharing': EvidenceSharing;
  }
}
