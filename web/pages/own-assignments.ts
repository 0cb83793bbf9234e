import { Task } from '@lit/task';
import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { beginAttempt, listOwnAssignments } from '../assignment-api.ts';
import type { OwnAssignment } from '../../server/api/contract/assignment.ts';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import '../elements/own-assignment.ts';
import { navigate, pathTo } from '../router.ts';
import { assignment as say } from '../strings/assignment.ts';
import { tellProblem } from '../tell-problem.ts';
import { ActingPart } from './acting-part.ts';

/** What a trainee is asked to practise in one cohort, each with the way to begin it or to go on. */
@customElement('coequal-own-assignments')
export class OwnAssignments extends ActingPart {
  readonly #loading = new Task(this, {
    task: async ([cohort], { signal }) =>
      (await listOwnAssignments(signal)).filter((one) => one.cohort.id === cohort),
    args: () => [this.cohort?.id] as const,
  });

  @property({ attribute: false }) cohort: CohortView | null = null;

  private begin({ cohort, id }: OwnAssignment): Promise<void> {
    return this.act(async () => {
      const { id: session, alliance } = await beginAttempt(cohort.id, id);
      // An engagement begins with its story and its sheet.
      navigate(alliance === null ? pathTo.practice(session) : pathTo.alliance(alliance.id));
      return '';
    });
  }

  private list(assignments: readonly OwnAssignment[]) {
    if (assignments.length === 0)
      return html`<p class="empty">
        ${this.cohort?.archived === true ? say.noneArchived : say.none}
      </p>`;
    return html`<ul class="assignments">
      ${assignments.map(
        (one) =>
          html`<li>
            <coequal-own-assignment
              .assignment=${one}
              .busy=${this.busy}
              @coequal-begin=${() => this.begin(one)}
            ></coequal-own-assignment>
          </li>`,
      )}
    </ul>`;
  }

  override render() {
    return html`<section aria-labelledby="assignments">
      <h2 id="assignments">${say.heading}</h2>
      ${this.outcome()}
      ${this.#loading.render({
        complete: (assignments) => this.list(assignments),
        error: (cause) => html`<p class="refusal">${tellProblem(cause)}</p>`,
      })}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-own-assignments': OwnAssignments;
  }
}
