import { html, type TemplateResult } from 'lit';
import type {
  AssignmentView,
  ChangeAssignment,
  Mode,
} from '../../server/api/contract/assignment.ts';
import { readLocal, writeLocal } from '../local-moment.ts';
import { assignment as say } from '../strings/assignment.ts';
import { zonedTime } from '../strings/zoned-time.ts';

/** What can be changed about an assignment later: instructions, dates, attempts. */
export type Terms = Pick<ChangeAssignment, 'instructions' | 'opensAt' | 'dueAt' | 'attempts'>;

/**
 * The fields for the terms of an assignment.
 *
 * @param id begins the ids of the fields
 * @param before what stands there to begin with, or null for a new assignment
 */
export function assignmentFields(
  id: string,
  before: AssignmentView | null,
  timeZone: string,
): TemplateResult {
  const zone = zonedTime.zone(timeZone);
  const local = (iso: string | null | undefined) =>
    iso === null || iso === undefined ? '' : writeLocal(iso, timeZone);
  return html`
    <div>
      <label for=${`${id}-instructions`}>${say.instructions}</label>
      <p class="aside" id=${`${id}-instructions-help`}>${say.instructionsHelp}</p>
      <textarea
        id=${`${id}-instructions`}
        class="written"
        name="instructions"
        rows="3"
        maxlength="4000"
        aria-describedby=${`${id}-instructions-help`}
        .value=${before?.instructions ?? ''}
      ></textarea>
    </div>
    <div class="pair">
      ${moment(`${id}-opens`, 'opens', say.opensLabel, say.opensHelp(zone), local(before?.opensAt))}
      ${moment(`${id}-due`, 'due', say.dueLabel, say.dueHelp(zone), local(before?.dueAt))}
    </div>
    <div>
      <label for=${`${id}-attempts`}>${say.attemptsLabel}</label>
      <p class="aside" id=${`${id}-attempts-help`}>${say.attemptsHelp}</p>
      <input
        id=${`${id}-attempts`}
        class="written short"
        type="number"
        name="attempts"
        min="1"
        max="50"
        aria-describedby=${`${id}-attempts-help`}
        .value=${before?.attempts?.toString() ?? ''}
      />
    </div>
  `;
}

function moment(id: string, name: string, label: string, help: string, value: string) {
  return html`<div>
    <label for=${id}>${label}</label>
    <p class="aside" id=${`${id}-help`}>${help}</p>
    <input
      id=${id}
      class="written"
      type="datetime-local"
      name=${name}
      aria-describedby=${`${id}-help`}
      .value=${value}
    />
  </div>`;
}

/** The terms that were written; what was left empty opens at once, is never late, and is tried as often as one likes, an exam once. */
export function readTerms(form: HTMLFormElement, timeZone: string, mode: Mode): Terms {
  const data = new FormData(form);
  const of = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const opensAt = readLocal(of('opens'), timeZone);
  const attempts = of('attempts');
  return {
    instructions: of('instructions'),
    ...(opensAt === null ? {} : { opensAt }),
    dueAt: readLocal(of('due'), timeZone),
    attempts: attempts !== '' ? Number(attempts) : mode === 'exam' ? 1 : null,
  };
}
