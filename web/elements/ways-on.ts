import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Debrief } from '../../server/api/contract/debrief.ts';
import { pathTo } from '../router.ts';
import { alliance as alliances } from '../strings/alliance.ts';
import { assignment as assignments } from '../strings/assignment.ts';
import { caseNote } from '../strings/case-note.ts';
import { crosswalk } from '../strings/crosswalk.ts';
import { debrief as say } from '../strings/debrief.ts';
import { evidence } from '../strings/evidence.ts';
import { selfRating } from '../strings/self-rating.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';

/**
 * Where a debrief leads on to.
 * @fires coequal-again with the id of the scenario that is to be begun anew
 */
@customElement('coequal-ways-on')
export class WaysOn extends LightElement {
  @property({ attribute: false }) debrief: Debrief | null = null;
  /** True while something that was asked for is on its way. */
  @property({ attribute: false }) starting = false;
  /** Why what was last asked for did not come about, or null. */
  @property({ attribute: false }) refusal: string | null = null;

  private again(detail: string): void {
    this.dispatchEvent(new CustomEvent<string>('coequal-again', { detail }));
  }

  /** The same client once more; in an alliance it is the next session that brings them. */
  private nextMeeting({ assignment, session: { alliance, scenario } }: Debrief) {
    if (scenario === null) return nothing;
    if (assignment !== null) {
      const { id, title } = assignment.cohort;
      return html`<a class="button primary" href=${pathTo.cohort(id)}>
        ${assignments.toCohort(title)}
      </a>`;
    }
    if (alliance !== null) {
      return html`<a class="button primary" href=${pathTo.alliance(alliance.id)}>
        ${alliances.toAlliance(scenario.client)}
      </a>`;
    }
    return html`<button
      type="button"
      class="button primary"
      aria-disabled=${this.starting ? 'true' : 'false'}
      @click=${() => {
        this.again(scenario.id);
      }}
    >
      ${icon('again')} ${say.again}
    </button>`;
  }

  override render() {
    if (this.debrief === null) return nothing;
    const { rubric, session } = this.debrief;
    return html`<section class="onward" aria-labelledby="onward">
      <h2 id="onward">${say.goOn}</h2>
      <div class="actions">
        ${this.nextMeeting(this.debrief)}
        <a class="button" href=${pathTo.home}>${say.another}</a>
        <a class="button" href=${pathTo.growth}>${say.growth}</a>
        <a class="button" href=${pathTo.caseNote(session.id)}>${caseNote.way}</a>
        <a class="button" href=${pathTo.crosswalk(session.id)}>${crosswalk.way}</a>
        <a class="button" href=${pathTo.selfRating(session.id)}>${selfRating.short}</a>
        <a class="button" href=${pathTo.evidence}>${evidence.way}</a>
      </div>
      <p class="refusal" role="alert">${this.refusal ?? nothing}</p>
      <p class="aside">${say.rubric(rubric.id, rubric.version)}</p>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-ways-on': WaysOn;
  }
}
