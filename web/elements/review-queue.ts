import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { QueuedReview } from '../../server/api/contract/review-queue.ts';
import { pathTo } from '../router.ts';
import { reviews as say } from '../strings/reviews.ts';
import { zonedTime } from '../strings/zoned-time.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';

/** Sessions to review or reviewed, each with the way to it. */
@customElement('coequal-review-queue')
export class ReviewQueueList extends LightElement {
  @property({ attribute: false }) reviews: readonly QueuedReview[] = [];
  /** Id of the cohort. */
  @property({ attribute: false }) cohort = '';
  @property({ attribute: false }) timeZone = 'UTC';

  private way({ begun, openDisputes, releasedAt }: QueuedReview): string {
    if (openDisputes > 0) return say.decide;
    if (releasedAt !== null) return say.read;
    return begun ? say.goOn : say.review;
  }

  private row(one: QueuedReview) {
    const { assignment, endedAt, openDisputes, releasedAt, replies, session, trainee } = one;
    const ended = say.ended(zonedTime.moment(endedAt, this.timeZone));
    const released =
      releasedAt === null ? null : say.releasedAt(zonedTime.moment(releasedAt, this.timeZone));
    return html`<li>
      <a href=${pathTo.traineeDebrief(this.cohort, session)}>
        <strong>${trainee.name}</strong>
        <span>
          ${assignment.title} · ${released ?? ended}
          ${openDisputes === 0 ? nothing : html` · <b class="flag">${icon('flag')} ${say.disputed(openDisputes)}</b>`}
          ${replies === 0 ? nothing : html` · <b>${icon('mentor')} ${say.replies(replies)}</b>`}
        </span>
        <span class="go">${this.way(one)} ${icon('arrow')}</span>
      </a>
    </li>`;
  }

  override render() {
    return html`<ul class="way-list">
      ${this.reviews.map((one) => this.row(one))}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-review-queue': ReviewQueueList;
  }
}
