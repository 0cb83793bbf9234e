import { html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { EngagementSummary } from '../../server/api/contract/alliance.ts';
import type { MakeAssignment, Mode } from '../../server/api/contract/assignment.ts';
import type { ScenarioSummary } from '../../server/api/contract/scenario.ts';
import { assignment as say } from '../strings/assignment.ts';
import { assignmentFields, readTerms } from './assignment-fields.ts';
import { LightElement } from './light-element.ts';

const MODES: readonly Mode[] = ['practice', 'exam'];

/**
 * What a cohort is asked to practise next.
 * @fires coequal-make with what was written, once the browser finds no fault in it
 */
@customElement('coequal-assignment-form')
export class AssignmentForm extends LightElement {
  @query('form') private readonly form!: HTMLFormElement;

  @property({ attribute: false }) scenarios: readonly ScenarioSummary[] = [];
  @property({ attribute: false }) engagements: readonly EngagementSummary[] = [];
  /** The time zone in which dates are written. */
  @property({ attribute: false }) timeZone = 'UTC';
  @property({ attribute: false }) busy = false;

  /** Empties the fields. */
  clear(): void {
    this.form.reset();
  }

  private send(event: Event): void {
    event.preventDefault();
    if (this.busy) return;
    const data = new FormData(this.form);
    const mode = data.get('mode') === 'exam' ? 'exam' : 'practice';
    const { instructions = '', ...terms } = readTerms(this.form, this.timeZone, mode);
    const chosen = data.get('scenario');
    const [kind = '', scenario = ''] = typeof chosen === 'string' ? chosen.split(/:(.*)/s) : [];
    const detail: MakeAssignment = {
      ...(kind === 'engagement' ? { kind } : {}),
      scenario,
      mode,
      instructions,
      ...terms,
    };
    this.dispatchEvent(new CustomEvent<MakeAssignment>('coequal-make', { detail }));
  }

  private mode(mode: Mode) {
    const id = `new-${mode}`;
    return html`<div class="choice">
      <input
        type="radio"
        id=${id}
        name="mode"
        value=${mode}
        aria-describedby=${`${id}-text`}
        ?checked=${mode === 'practice'}
      />
      <label for=${id}>${say.mode[mode]}</label>
      <p class="aside" id=${`${id}-text`}>${say.modeText[mode]}</p>
    </div>`;
  }

  private comingBack() {
    if (this.engagements.length === 0) return nothing;
    return html`<optgroup label=${say.engagements}>
      ${this.engagements.map(
        ({ id, title, client, sessions }) =>
          html`<option value=${`engagement:${id}`}>
            ${say.engagementOf(title, client.name, sessions)}
          </option>`,
      )}
    </optgroup>`;
  }

  override render() {
    if (this.scenarios.length === 0) return nothing;
    return html`<form class="stack-form" @submit=${this.send}>
      <div>
        <label for="new-scenario">${say.scenario}</label>
        <select id="new-scenario" class="written" name="scenario">
          <optgroup label=${say.scenarios}>
            ${this.scenarios.map(
              ({ id, title, client }) =>
                html`<option value=${`scenario:${id}`}>
                  ${say.scenarioOf(title, client.name)}
                </option>`,
            )}
          </optgroup>
          ${this.comingBack()}
        </select>
      </div>
      ${assignmentFields('new', null, this.timeZone)}
      <fieldset>
        <legend>${say.modeLabel}</legend>
        ${MODES.map((mode) => this.mode(mode))}
      </fieldset>
      <button type="submit" class="button primary" aria-disabled=${this.busy ? 'true' : 'false'}>
        ${this.busy ? say.wait : say.makeYes}
      </button>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-assignment-form': AssignmentForm;
  }
}
