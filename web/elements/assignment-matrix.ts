import { html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Matrix } from '../../server/api/contract/assignment.ts';
import { assignment as say } from '../strings/assignment.ts';
import { zonedTime } from '../strings/zoned-time.ts';
import { attemptRows } from './attempt-rows.ts';
import './cell-dialog.ts';
import type { CellDialog } from './cell-dialog.ts';
import { followGridFocus, moveInGrid } from './grid-keys.ts';
import { LightElement } from './light-element.ts';
import { standingSign } from './standing-sign.ts';

/** Every trainee with every assignment: where they stand, and behind each cell all that they did for it. */
@customElement('coequal-assignment-matrix')
export class AssignmentMatrix extends LightElement {
  @query('coequal-cell-dialog') private readonly dialog!: CellDialog;

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

  private cell(
    trainee: string,
    assignment: Matrix['assignments'][number],
    cell: Matrix['cells'][number] | undefined,
    first: boolean,
  ) {
    if (cell === undefined) return html`<td></td>`;
    const { cohort, timeZone } = this;
    const open = () =>
      this.dialog.open(attemptRows(trainee, assignment, cell, { cohort, timeZone }));
    return html`<td>
      <button type="button" class="cell" tabindex=${first ? 0 : -1} @click=${open}>
        ${standingSign(cell.standing)}<span class="hidden"
          >${say.cell(trainee, assignment.scenario.title)}</span
        >
      </button>
    </td>`;
  }

  override render() {
    if (this.matrix === null) return nothing;
    const { assignments, cells, trainees } = this.matrix;
    const at = new Map(cells.map((cell) => [`${cell.trainee} ${cell.assignment}`, cell]));
    return html`
      <div class="scrolls" role="region" aria-label=${say.matrixCaption}>
        <table class="matrix" role="grid" @keydown=${moveInGrid} @focusin=${followGridFocus}>
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
              ({ id, name }, row) =>
                html`<tr>
                  <th scope="row">${name}</th>
                  ${assignments.map((assignment, column) =>
                    this.cell(
                      name,
                      assignment,
                      at.get(`${id} ${assignment.id}`),
                      row + column === 0,
                    ),
                  )}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <coequal-cell-dialog></coequal-cell-dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-assignment-matrix': AssignmentMatrix;
  }
}
