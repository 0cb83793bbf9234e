import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { readRubric } from '../api.ts';
import { readMatrix, readTraineeDebrief } from '../assignment-api.ts';
import type { Matrix } from '../../server/api/contract/assignment.ts';
import type { Debrief } from '../../server/api/contract/debrief.ts';
import type { RubricView } from '../../server/api/contract/rubric.ts';
import '../elements/debrief-glance.ts';
import '../elements/debrief-parts.ts';
import { icon } from '../elements/icon.ts';
import { pathTo } from '../router.ts';
import { assignment as say } from '../strings/assignment.ts';
import { debrief as debriefs } from '../strings/debrief.ts';
import { format } from '../strings/format.ts';
import { practice } from '../strings/practice.ts';
import { PageElement } from './page-element.ts';

/** The debrief of a trainee's attempt, as an instructor of their cohort reads it: nothing is done to it here. */
@customElement('coequal-trainee-debrief-page')
export class TraineeDebriefPage extends PageElement {
  readonly #loading = new Task(this, {
    task: async ([cohort, session], { signal }) =>
      Promise.all([
        readTraineeDebrief(cohort, session, signal),
        readRubric(signal),
        readMatrix(cohort, signal),
      ]),
    args: () => [this.cohortId, this.sessionId] as const,
  });

  /** Id of the cohort. */
  @property({ attribute: false }) cohortId = '';
  /** Id of the session. */
  @property({ attribute: false }) sessionId = '';

  protected override pageTitle(): string | null {
    return this.titleOf(this.#loading, ([{ session }, , matrix]) =>
      say.traineeDebrief(this.trainee(matrix), session.scenario.title),
    );
  }

  private trainee({ cells, trainees }: Matrix): string {
    const tried = cells.find(({ attempts }) =>
      attempts.some(({ session }) => session === this.sessionId),
    );
    return trainees.find(({ id }) => id === tried?.trainee)?.name ?? say.someone;
  }

  private head({ assignment, session }: Debrief, trainee: string) {
    const { client, title } = session.scenario;
    return html`<header>
      <p class="kicker">${debriefs.heading}</p>
      <h1>${say.traineeDebrief(trainee, title)}</h1>
      <p class="aside">
        ${debriefs.met(client, format.moment(session.endedAt ?? session.startedAt))}${
          assignment === null ? nothing : html` · ${say.mode[assignment.mode]}`
        }
      </p>
      <p class="news">${say.readAs(trainee)}</p>
      <p class="lead">${practice.endings[session.ending ?? 'finished'](client)}</p>
    </header>`;
  }

  private whole(debrief: Debrief, rubric: RubricView, matrix: Matrix) {
    return html`
      <a class="back" href=${pathTo.cohort(this.cohortId)}>
        ${icon('back')} ${say.toCohort(debrief.assignment?.cohort.title ?? '')}
      </a>
      <div class="debrief">
        ${this.head(debrief, this.trainee(matrix))}
        <coequal-debrief-glance .debrief=${debrief}></coequal-debrief-glance>
        <coequal-debrief-parts
          .debrief=${debrief}
          .rubric=${rubric}
          .fixed=${true}
        ></coequal-debrief-parts>
        <p class="aside">${debriefs.rubric(debrief.rubric.id, debrief.rubric.version)}</p>
      </div>
    `;
  }

  override render() {
    return this.loaded(this.#loading, ([debrief, rubric, matrix]) =>
      this.whole(debrief, rubric, matrix),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-trainee-debrief-page': TraineeDebriefPage;
  }
}
