import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Matrix } from '../../server/api/contract/assignment.ts';
import { pathTo } from '../router.ts';
import { assignment as say } from '../strings/assignment.ts';
import { zonedTime } from '../strings/zoned-time.ts';
import { newestEnded } from './attempts.ts';
import { LightElement } from './light-element.ts';
import { standingSign } from './standing-sign.ts';

/** Every trainee with every assignment: where they stand, and the way to the debrief of what they did last. */
@customElement('coequal-assignment-matrix')
export class AssignmentMatrix extends LightElement {
  @property({ attribute: false }) matrix: Matrix | null = null;
  /** Id of the cohort. */
  @property({ attribute: false }) cohort = '';
  @property({ attribute: false }) timeZone = 'UTC';

  private column({ dueAt, mode, scenario, withdrawn }: Matrix['assignments'][number]) {
    const due = dueAt === null ? say.neverLate : say.dueAt(zonedTime.moment(dueAt, this.timeZone));
    return html`<th scope="col">
      ${scenario.title}
      <span>${withdrawn ? say.withdrawn : say.mode[mode]} · ${due}</span>
    </th>`;
  }

  private cell(trainee: string, title: string, cell: Matrix['cells'][number] | undefined) {
    if (cell === undefined) return html`<td></td>`;
    const session = newestEnded(cell.attempts);
    const sign = standingSign(cell.standing);
    return html`<td>
      ${
        session === null
          ? sign
          : html`<a href=${pathTo.traineeDebrief(this.cohort, session)}
              >${sign}<span class="hidden">${say.cell(trainee, title)}</span></a
            >`
      }
    </td>`;
  }

  override render() {
    if (this.matrix === null) return nothing;
    const { assignments, cells, trainees } = this.matrix;
    const at = new Map(cells.map((cell) => [`${cell.trainee} ${cell.assignment}`, cell]));
    return html`
      <div class="scrolls" tabindex="0" role="region" aria-label=${say.matrixCaption}>
        <table class="matrix">
          <caption>
            <span>${say.matrixCaption}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">${say.trainee}</th>
              ${assignments.map((assignment) => this.column(assignment))}
            </tr>
          </thead>
          <tbody>
            ${trainees.map(
              ({ id, name }) =>
                html`<tr>
                  <th scope="row">${name}</th>
                  ${assignments.map((assignment) =>
                    this.cell(name, assignment.scenario.title, at.get(`${id} ${assignment.id}`)),
                  )}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-assignment-matrix': AssignmentMatrix;
  }
}
