import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { OwnAssignment as Own } from '../../server/api/contract/assignment.ts';
import { pathTo } from '../router.ts';
import { assignment as say } from '../strings/assignment.ts';
import { reviews } from '../strings/reviews.ts';
import { newestEnded, newestReviewed, pathOn, runningAttempt } from './attempts.ts';
import { assignmentFacts } from './assignment-facts.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';
import { standingSign } from './standing-sign.ts';

/**
 * What a trainee is asked to practise: where they stand with it, and the ways on.
 * @fires coequal-begin when an attempt is to begin
 */
@customElement('coequal-own-assignment')
export class OwnAssignment extends LightElement {
  @property({ attribute: false }) assignment: Own | null = null;
  /** True while something is on its way: another press does nothing. */
  @property({ attribute: false }) busy = false;

  private begin(): void {
    if (!this.busy) this.dispatchEvent(new Event('coequal-begin'));
  }

  private link(way: string, title: string, path: string, first: boolean) {
    return html`<a
      class="button ${first ? 'primary' : ''}"
      href=${path}
      aria-label=${say.nameOf(way, title)}
      >${way} ${icon('arrow')}</a
    >`;
  }

  private ways({ scenario, own, open, standing }: Own) {
    const { title } = scenario;
    const running = runningAttempt(own);
    const ended = newestEnded(own);
    const reviewed = newestReviewed(own);
    const way = own.length === 0 ? say.begin : say.beginAgain;
    const first = running === null && standing !== 'done' && standing !== 'reviewed';
    return html`<p class="actions">
      ${running === null ? nothing : this.link(say.goOn, title, pathOn(running), true)}
      ${
        open
          ? html`<button
              type="button"
              class="button ${first ? 'primary' : ''}"
              aria-label=${say.nameOf(way, title)}
              aria-disabled=${this.busy ? 'true' : 'false'}
              @click=${this.begin}
            >
              ${way}
            </button>`
          : nothing
      }
      ${
        reviewed === null
          ? nothing
          : this.link(reviews.readReview, title, pathTo.debrief(reviewed), running === null)
      }
      ${
        ended === null || ended === reviewed
          ? nothing
          : this.link(say.debrief, title, pathTo.debrief(ended), false)
      }
    </p>`;
  }

  override render() {
    if (this.assignment === null) return nothing;
    const { cohort, instructions, mode, scenario, standing, there, withdrawn } = this.assignment;
    return html`<article class="assignment">
      <header>
        <h3>${scenario.title}</h3>
        ${standingSign(standing)}
      </header>
      <p class="aside">
        ${say.whom(this.assignment)} · ${assignmentFacts(this.assignment, cohort.timeZone)}
      </p>
      <p class="aside">${say.mode[mode]}: ${say.modeText[mode]}</p>
      ${there || withdrawn ? nothing : html`<p class="notice-line">${say.notThere}</p>`}
      ${instructions === '' ? nothing : html`<p class="instructions">${instructions}</p>`}
      ${this.ways(this.assignment)}
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-own-assignment': OwnAssignment;
  }
}
