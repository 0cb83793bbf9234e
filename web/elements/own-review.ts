import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ReviewView } from '../../server/api/contract/review.ts';
import { format } from '../strings/format.ts';
import { review as say } from '../strings/review.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';

/**
 * Tells a trainee who has reviewed their session, and what there is to read.
 * @fires coequal-to-review to go to the first thing that was said
 */
@customElement('coequal-own-review')
export class OwnReview extends LightElement {
  @property({ attribute: false }) review: ReviewView | null = null;

  private toFirst(): void {
    this.dispatchEvent(new Event('coequal-to-review'));
  }

  override render() {
    if (this.review === null) return nothing;
    const { closed, releasedAt, turns } = this.review;
    if (releasedAt === null) return html`<p class="aside">${say.ownNotYet}</p>`;
    const verdicts = turns.flatMap(({ findings }) => findings.flatMap((one) => one.verdicts));
    const comments = turns
      .flatMap((turn) => turn.comments)
      .filter(({ by, takenBack }) => by.role === 'instructor' && !takenBack);
    const names = [...new Set([...verdicts, ...comments].map(({ by }) => by.name))];
    const nothingSaid = verdicts.length + comments.length === 0;
    return html`<div class="own-review">
      <p>
        ${icon('mentor')}
        <strong>${names.length === 0 ? say.ownBareTitle : say.ownLead(names)}</strong>
        · ${format.moment(releasedAt)}
      </p>
      <p>
        ${nothingSaid ? say.ownBare : `${say.ownCounts(comments.length, verdicts.length)}. ${say.ownText}`}
        ${closed ?? say.ownDispute}
      </p>
      ${
        nothingSaid
          ? nothing
          : html`<button type="button" class="button small" @click=${this.toFirst}>
              ${say.ownFirst}
            </button>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-own-review': OwnReview;
  }
}
