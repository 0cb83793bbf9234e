import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import { called } from '../elements/called.ts';
import { icon } from '../elements/icon.ts';
import { LightElement } from '../elements/light-element.ts';
import { listSharedNotes } from '../note-api.ts';
import { pathTo } from '../router.ts';
import { noteSharing as say } from '../strings/case-note.ts';
import { zonedTime } from '../strings/zoned-time.ts';

/** Notes that trainees of a cohort share with its instructors; nothing where there are none. */
@customElement('coequal-shared-notes')
export class SharedNotes extends LightElement {
  readonly #loading = new Task(this, {
    task: async ([cohort], { signal }) =>
      cohort === null ? [] : listSharedNotes(cohort.id, signal),
    args: () => [this.cohort] as const,
  });

  @property({ attribute: false }) cohort: CohortView | null = null;

  override render() {
    const { cohort } = this;
    const notes = this.#loading.value ?? [];
    if (cohort === null || notes.length === 0) return nothing;
    return html`<section aria-labelledby="shared-notes">
      <h2 id="shared-notes">${say.list}</h2>
      <p class="aside">${say.lead}</p>
      <ul class="way-list">
        ${notes.map(({ session, trainee, sharedAt }) => {
          const { title } = called(session);
          return html`<li>
            <a href=${pathTo.sharedNote(cohort.id, session.id)}>
              <strong>${say.title(trainee.name, title)}</strong>
              <span>${say.since(zonedTime.named(sharedAt, cohort.timeZone))}</span>
              <span class="go">${say.read} ${icon('arrow')}</span>
            </a>
          </li>`;
        })}
      </ul>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-shared-notes': SharedNotes;
  }
}
