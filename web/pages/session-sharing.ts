import { customElement, property } from 'lit/decorators.js';
import type { RealView } from '../../server/api/contract/session.ts';
import { endSharing, readSharing, shareSession } from '../sharing-api.ts';
import { realSession } from '../strings/real-session.ts';
import { sharing } from '../strings/sharing.ts';
import { SharingPart, type SharingWords } from './sharing-part.ts';

/** Who else reads a session of one's own. */
@customElement('coequal-session-sharing')
export class SessionSharing extends SharingPart {
  protected get say(): SharingWords {
    return this.real === null ? sharing : { ...sharing, private: realSession.unshared };
  }

  protected readonly ways = { read: readSharing, share: shareSession, end: endSharing };

  /** What is known of a real session, or null. */
  @property({ attribute: false }) real: RealView | null = null;

  protected override caution(): string | null {
    return this.real === null ? null : realSession.shareCheck(this.real.client);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-session-sharing': SessionSharing;
  }
}
