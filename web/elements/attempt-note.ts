import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AttemptAt } from '../../server/api/contract/session.ts';
import { pathTo } from '../router.ts';
import { assignment as say } from '../strings/assignment.ts';
import { zonedTime } from '../strings/zoned-time.ts';
import { LightElement } from './light-element.ts';

/** Says at which assignment a session is an attempt, and who else reads it. */
@customElement('coequal-attempt-note')
export class AttemptNote extends LightElement {
  /** Null for a session of one's own. */
  @property({ attribute: false }) attempt: AttemptAt | null = null;

  /** True for an engagement. */
  @property({ type: Boolean }) several = false;

  override render() {
    if (this.attempt === null) return nothing;
    const { cohort, dueAt, instructions, mode } = this.attempt;
    const due = dueAt === null ? say.neverLate : say.dueAt(zonedTime.named(dueAt, cohort.timeZone));
    return html`<div class="attempt-note">
      <p>
        <a href=${pathTo.cohort(cohort.id)}>${say.at(cohort.title)}</a> · ${say.mode[mode]} ·
        ${due}. ${this.several ? say.readersSeveral : say.readers}
      </p>
      ${
        instructions === ''
          ? nothing
          : html`<details>
              <summary>${say.instructions}</summary>
              <p class="instructions">${instructions}</p>
            </details>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-attempt-note': AttemptNote;
  }
}
