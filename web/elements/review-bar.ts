import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { QueuedReview } from '../../server/api/contract/review-queue.ts';
import type { ReviewView } from '../../server/api/contract/review.ts';
import { pathTo } from '../router.ts';
import { format } from '../strings/format.ts';
import { review as say } from '../strings/review.ts';
import type { ConfirmDialog } from './confirm-dialog.ts';
import './confirm-dialog.ts';
import { isOpen } from './finding-disputes.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';
import { wishFor } from './review-wish.ts';

/**
 * How far a review is, beside it: on to what is not judged or decided, the release, and the next session.
 * @fires coequal-next to go to the next finding that nobody has judged
 * @fires coequal-to-dispute to go to the first open dispute
 */
@customElement('coequal-review-bar')
export class ReviewBar extends LightElement {
  @query('coequal-confirm-dialog') private readonly dialog!: ConfirmDialog;
  @query('.go-on') private readonly onward!: HTMLElement | null;
  @query('.release') private readonly releaseButton!: HTMLElement | null;
  @state() private busy = false;
  @state() private refusal: string | null = null;

  @property({ attribute: false }) review: ReviewView | null = null;
  @property({ attribute: false }) trainee = '';
  /** Id of the cohort. */
  @property({ attribute: false }) cohort = '';
  /** What waits next, or null. */
  @property({ attribute: false }) next: QueuedReview | null = null;

  /** Takes the keyboard to the release, or to what comes after it. */
  begin(): void {
    (this.releaseButton ?? this.onward)?.focus();
  }

  private ask(): void {
    if (!this.busy) this.dialog.ask();
  }

  private async release(): Promise<void> {
    this.busy = true;
    this.refusal = await wishFor(this, { does: 'release' });
    this.busy = false;
    await this.updateComplete;
    this.begin();
  }

  private tell(name: 'coequal-next' | 'coequal-to-dispute'): void {
    this.dispatchEvent(new Event(name, { bubbles: true }));
  }

  private onwards() {
    if (this.next === null)
      return html`<a class="button small go-on" href=${pathTo.reviews(this.cohort)}>
        ${say.noneNext}
      </a>`;
    const { session, trainee } = this.next;
    return html`<a class="button small go-on" href=${pathTo.traineeDebrief(this.cohort, session)}
      >${say.nextSession(trainee.name)} ${icon('arrow')}</a
    >`;
  }

  private released(when: string) {
    return html`<span class="released">${icon('mentor')} ${say.releasedOn(format.day(when))}</span>
      ${this.onwards()}`;
  }

  private releaseWay(open: number) {
    return html`<button
        type="button"
        class="button small primary release"
        aria-label=${say.releaseTo(this.trainee)}
        aria-disabled=${this.busy ? 'true' : 'false'}
        @click=${this.ask}
      >
        ${this.busy ? say.wait : say.release}
      </button>
      <coequal-confirm-dialog
        .question=${say.releaseTitle(this.trainee)}
        .text=${say.releaseText(this.trainee, open)}
        .yes=${say.releaseYes}
        .no=${say.releaseNo}
        @coequal-confirm=${this.release}
      ></coequal-confirm-dialog>`;
  }

  override render() {
    if (this.review === null) return nothing;
    const { closed, releasedAt, turns } = this.review;
    const findings = turns.flatMap((turn) => turn.findings);
    const judged = findings.filter(({ judgement }) => judgement !== 'undecided').length;
    const disputes = findings.flatMap((one) => one.disputes).filter(isOpen).length;
    const open = findings.length - judged;
    return html`<section class="review-bar" aria-label=${say.bar}>
      <p>${say.judged(judged, findings.length)}</p>
      ${
        disputes === 0
          ? nothing
          : html`<button
              type="button"
              class="button small"
              @click=${() => this.tell('coequal-to-dispute')}
            >
              ${icon('flag')} ${say.openDisputes(disputes)}
            </button>`
      }
      ${
        open === 0 || closed !== null
          ? nothing
          : html`<button
              type="button"
              class="button small"
              @click=${() => this.tell('coequal-next')}
            >
              ${say.toNext}
            </button>`
      }
      ${releasedAt !== null ? this.released(releasedAt) : closed === null ? this.releaseWay(open) : nothing}
      <p class="refusal" role="alert">${this.refusal ?? nothing}</p>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-review-bar': ReviewBar;
  }
}
