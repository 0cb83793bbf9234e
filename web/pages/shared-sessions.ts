import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import type { SharedSessions as Shared } from '../../server/api/contract/sharing.ts';
import { icon } from '../elements/icon.ts';
import { LightElement } from '../elements/light-element.ts';
import { pathTo } from '../router.ts';
import { listShared } from '../sharing-api.ts';
import { realSession } from '../strings/real-session.ts';
import { sharing as say } from '../strings/sharing.ts';
import { zonedTime } from '../strings/zoned-time.ts';
import { tellProblem } from '../tell-problem.ts';

/** What trainees of a cohort share with its instructors. */
@customElement('coequal-shared-sessions')
export class SharedSessions extends LightElement {
  readonly #loading = new Task(this, {
    task: async ([cohort], { signal }) => (cohort === null ? [] : listShared(cohort.id, signal)),
    // Anew whenever the cohort has changed: somebody may have left.
    args: () => [this.cohort] as const,
  });

  @property({ attribute: false }) cohort: CohortView | null = null;

  private row({ id, timeZone }: CohortView, one: Shared[number]) {
    const { trainee, title, review, session, sharedAt } = one;
    return html`<li>
      <a href=${pathTo.traineeDebrief(id, session)}>
        <strong>${trainee.name}: ${title}</strong>
        <span
          >${one.real ? `${realSession.kicker} · ` : nothing}${say.since(zonedTime.named(sharedAt, timeZone))}
          · ${say.review[review]}</span
        >
        <span class="go">${say.read} ${icon('arrow')}</span>
      </a>
    </li>`;
  }

  override render() {
    const { cohort } = this;
    if (cohort === null) return nothing;
    return html`<section aria-labelledby="shared">
      <h2 id="shared">${say.list}</h2>
      <p class="aside">${say.lead}</p>
      ${this.#loading.render({
        complete: (shared) =>
          shared.length === 0
            ? html`<p>${say.none}</p>`
            : html`<ul class="way-list">
                ${shared.map((one) => this.row(cohort, one))}
              </ul>`,
        error: (cause) => html`<p class="refusal">${tellProblem(cause)}</p>`,
      })}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-shared-sessions': SharedSessions;
  }
}
