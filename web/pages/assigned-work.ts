import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { listEngagements, listScenarios } from '../api.ts';
import { changeAssignment, makeAssignment, readMatrix } from '../assignment-api.ts';
import type {
  AssignmentView,
  MakeAssignment,
  Matrix,
} from '../../server/api/contract/assignment.ts';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import type { Terms } from '../elements/assignment-fields.ts';
import type { AssignmentForm } from '../elements/assignment-form.ts';
import '../elements/assignment-form.ts';
import '../elements/assignment-matrix.ts';
import '../elements/given-assignment.ts';
import { icon } from '../elements/icon.ts';
import '../elements/loading-shape.ts';
import { pathTo } from '../router.ts';
import { assignment as say } from '../strings/assignment.ts';
import { tellProblem } from '../tell-problem.ts';
import { ActingPart } from './acting-part.ts';
import './table-links.ts';
import type { TableName } from './table-links.ts';

const TABLES: readonly TableName[] = ['roster', 'results', 'findings', 'markers'];

/** What a cohort is asked to practise and who is how far, for its instructors. */
@customElement('coequal-assigned-work')
export class AssignedWork extends ActingPart {
  readonly #loading = new Task(this, {
    task: async ([cohort], { signal }) => {
      if (cohort !== null) this.matrix = await readMatrix(cohort.id, signal);
    },
    // Anew whenever the cohort has changed: somebody may have left.
    args: () => [this.cohort] as const,
  });
  /** Whatever can be assigned. */
  readonly #choice = new Task(this, {
    task: (_, { signal }) => Promise.all([listScenarios(signal), listEngagements(signal)]),
    args: () => [],
  });

  @query('coequal-assignment-form') private readonly form!: AssignmentForm;
  @query('details.make') private readonly making!: HTMLDetailsElement;
  @state() private matrix: Matrix | null = null;

  @property({ attribute: false }) cohort: CohortView | null = null;

  private make({ id }: CohortView, made: MakeAssignment): Promise<void> {
    return this.act(async () => {
      const { scenario } = await makeAssignment(id, made);
      this.matrix = await readMatrix(id);
      this.form.clear();
      this.making.open = false;
      return say.made(scenario.title);
    });
  }

  private change({ id }: CohortView, one: AssignmentView, terms: Terms): Promise<void> {
    return this.act(async () => {
      await changeAssignment(id, one.id, terms);
      this.matrix = await readMatrix(id);
      return say.changed(one.scenario.title);
    });
  }

  private async withdraw(cohort: CohortView, one: AssignmentView): Promise<void> {
    const { title } = one.scenario;
    const deed = async () => {
      await changeAssignment(cohort.id, one.id, { withdrawn: !one.withdrawn });
      this.matrix = await readMatrix(cohort.id);
      return one.withdrawn ? say.restored(title) : say.withdrawDone(title);
    };
    if (one.withdrawn) return this.act(deed);
    return this.ask({
      question: say.withdrawTitle(title),
      text: say.withdrawText,
      yes: say.withdrawYes,
      no: say.leaveIt,
      deed,
    });
  }

  private progress(cohort: CohortView, matrix: Matrix) {
    if (matrix.assignments.length === 0 || matrix.trainees.length === 0)
      return html`<p class="aside">${say.matrixEmpty}</p>`;
    return html`<p class="aside">${say.matrixLead}</p>
      <coequal-assignment-matrix
        .matrix=${matrix}
        .cohort=${cohort.id}
        .timeZone=${cohort.timeZone}
      ></coequal-assignment-matrix>
      <p class="onward-way">
        <a href=${pathTo.cohortMarkers(cohort.id)}>${say.toMarkers} ${icon('arrow')}</a>
      </p>
      <coequal-table-links .cohort=${cohort.id} .tables=${TABLES}></coequal-table-links>`;
  }

  private given(cohort: CohortView, assignments: Matrix['assignments']) {
    if (assignments.length === 0) return html`<p class="aside">${say.givenNone}</p>`;
    return html`<ul class="assignments">
      ${assignments.map(
        (one) =>
          html`<li>
            <coequal-given-assignment
              .assignment=${one}
              .timeZone=${cohort.timeZone}
              .busy=${this.busy}
              .fixed=${cohort.archived}
              @coequal-change=${({ detail }: CustomEvent<Terms>) =>
                this.change(cohort, one, detail)}
              @coequal-withdraw=${() => this.withdraw(cohort, one)}
            ></coequal-given-assignment>
          </li>`,
      )}
    </ul>`;
  }

  private maker(cohort: CohortView) {
    const [scenarios = [], engagements = []] = this.#choice.value ?? [];
    return html`<details class="make card">
      <summary>${say.make}</summary>
      <coequal-assignment-form
        .scenarios=${scenarios}
        .engagements=${engagements}
        .timeZone=${cohort.timeZone}
        .busy=${this.busy}
        @coequal-make=${({ detail }: CustomEvent<MakeAssignment>) => this.make(cohort, detail)}
      ></coequal-assignment-form>
    </details>`;
  }

  override render() {
    const { cohort, matrix } = this;
    if (cohort === null) return nothing;
    const { error } = this.#loading;
    if (error !== undefined) return html`<p class="refusal">${tellProblem(error)}</p>`;
    if (matrix === null) return html`<coequal-loading-shape></coequal-loading-shape>`;
    return html`
      <section aria-labelledby="matrix">
        <h2 id="matrix">${say.matrix}</h2>
        ${this.progress(cohort, matrix)}
      </section>
      <section aria-labelledby="given">
        <h2 id="given">${say.given}</h2>
        ${this.outcome()} ${this.given(cohort, matrix.assignments)}
        ${cohort.archived ? nothing : this.maker(cohort)}
      </section>
      ${this.asked()}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-assigned-work': AssignedWork;
  }
}
