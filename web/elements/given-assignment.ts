import { html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { AssignmentView } from '../../server/api/contract/assignment.ts';
import { assignment as say } from '../strings/assignment.ts';
import { assignmentFacts } from './assignment-facts.ts';
import { assignmentFields, readTerms, type Terms } from './assignment-fields.ts';
import { LightElement } from './light-element.ts';

/**
 * An assignment as the cohort's instructors gave it, with ways to change and to withdraw it.
 * @fires coequal-change with its new terms
 * @fires coequal-withdraw when it is to be withdrawn, or given out again
 */
@customElement('coequal-given-assignment')
export class GivenAssignment extends LightElement {
  @query('form') private readonly form!: HTMLFormElement;
  @query('details') private readonly details!: HTMLDetailsElement;

  @property({ attribute: false }) assignment: AssignmentView | null = null;
  /** The time zone in which dates are told and written. */
  @property({ attribute: false }) timeZone = 'UTC';
  @property({ attribute: false }) busy = false;
  /** True where nothing of it changes any more. */
  @property({ attribute: false }) fixed = false;

  private save(event: Event): void {
    event.preventDefault();
    if (this.busy || this.assignment === null) return;
    const terms = readTerms(this.form, this.timeZone, this.assignment.mode);
    const detail = { opensAt: new Date().toISOString(), ...terms };
    this.details.open = false;
    this.dispatchEvent(new CustomEvent<Terms>('coequal-change', { detail }));
  }

  private withdraw(): void {
    this.dispatchEvent(new Event('coequal-withdraw'));
  }

  private withdrawal({ scenario, withdrawn }: AssignmentView) {
    const nameOf = withdrawn ? say.restoreOf : say.withdrawOf;
    return html`
      <button
        type="button"
        class="button small"
        aria-label=${nameOf(scenario.title)}
        @click=${this.withdraw}
      >
        ${withdrawn ? say.restore : say.withdraw}
      </button>
    `;
  }

  private changing(assignment: AssignmentView) {
    const { id, scenario } = assignment;
    return html`
      <details>
        <summary>
          <span>${say.change}<span class="hidden">: ${scenario.title}</span></span>
        </summary>
        <form class="stack-form" @submit=${this.save}>
          ${assignmentFields(`given-${id}`, assignment, this.timeZone)}
          <button type="submit" class="button" aria-disabled=${this.busy ? 'true' : 'false'}>
            ${say.changeYes}
          </button>
        </form>
      </details>
    `;
  }

  override render() {
    if (this.assignment === null) return nothing;
    const { instructions, mode, scenario, there, withdrawn } = this.assignment;
    return html`<article class="assignment">
      <header>
        <h3>${scenario.title}</h3>
        <span class="tag">${say.mode[mode]}</span>
        ${this.fixed ? nothing : this.withdrawal(this.assignment)}
      </header>
      <p class="aside">
        ${say.whom(this.assignment)} · ${assignmentFacts(this.assignment, this.timeZone)}
      </p>
      ${there || withdrawn ? nothing : html`<p class="notice-line">${say.notThere}</p>`}
      ${instructions === '' ? nothing : html`<p class="instructions">${instructions}</p>`}
      ${this.fixed ? nothing : this.changing(this.assignment)}
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-given-assignment': GivenAssignment;
  }
}
