import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { readCohort } from '../cohort-api.ts';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import { calibrationWay } from '../elements/calibration-way.ts';
import { icon } from '../elements/icon.ts';
import { problemTitle } from '../elements/problem-note.ts';
import { pathTo } from '../router.ts';
import { cohort as say } from '../strings/cohort.ts';
import { zonedTime } from '../strings/zoned-time.ts';
import './assigned-work.ts';
import './cohort-door.ts';
import './cohort-instructors.ts';
import './cohort-settings.ts';
import './cohort-trainees.ts';
import './cohort-weights.ts';
import './own-assignments.ts';
import { PageElement } from './page-element.ts';
import './shared-evidence.ts';
import './shared-notes.ts';
import './shared-sessions.ts';
import './reviews-way.ts';

/** A cohort as its instructors work with it, or as a trainee finds what they are asked to do. */
@customElement('coequal-cohort-page')
export class CohortPage extends PageElement {
  readonly #loading = new Task(this, {
    task: async ([id], { signal }) => {
      this.cohort = await readCohort(id, signal);
    },
    args: () => [this.cohortId] as const,
  });

  @state() private cohort: CohortView | null = null;

  /** Id of the cohort. */
  @property({ attribute: false }) cohortId = '';

  protected override pageTitle(): string | null {
    if (this.#loading.error !== undefined) return problemTitle(this.#loading.error);
    return this.cohort?.title ?? null;
  }

  private follow({ detail }: CustomEvent<CohortView>): void {
    this.cohort = detail;
  }

  private head({ title, role, archived, members, timeZone }: CohortView) {
    const instructors = members.filter((member) => member.role === 'instructor');
    return html`<header>
      <p class="kicker">${say.kicker}</p>
      <h1>${title}</h1>
      <p class="aside">
        ${say.instructedBy} ${instructors.map(({ name }) => name).join(', ')}.
        ${say.times(zonedTime.zone(timeZone))}
      </p>
      <p class="privacy">${role === 'trainee' ? say.privacy : say.privacyInstructor}</p>
      ${archived ? html`<p class="news">${say.archivedNote}</p>` : nothing}
    </header>`;
  }

  private parts(cohort: CohortView) {
    if (cohort.role === 'trainee')
      return html`<coequal-own-assignments .cohort=${cohort}></coequal-own-assignments>
        <coequal-cohort-settings .cohort=${cohort}></coequal-cohort-settings>`;
    return html`<coequal-reviews-way .cohort=${cohort}></coequal-reviews-way>
      <coequal-assigned-work .cohort=${cohort}></coequal-assigned-work>
      ${
        cohort.archived
          ? nothing
          : html`<coequal-cohort-door .cohort=${cohort}></coequal-cohort-door>`
      }
      ${calibrationWay(cohort.id)}
      ${
        cohort.archived
          ? nothing
          : html`<coequal-shared-sessions .cohort=${cohort}></coequal-shared-sessions>
              <coequal-shared-notes .cohort=${cohort}></coequal-shared-notes>
              <coequal-shared-evidence .cohort=${cohort}></coequal-shared-evidence>`
      }
      <coequal-cohort-trainees .cohort=${cohort}></coequal-cohort-trainees>
      <coequal-cohort-instructors .cohort=${cohort}></coequal-cohort-instructors>
      <coequal-cohort-weights .cohort=${cohort}></coequal-cohort-weights>
      <coequal-cohort-settings .cohort=${cohort}></coequal-cohort-settings>`;
  }

  override render() {
    if (this.#loading.error !== undefined) return this.problemNote(this.#loading);
    const { cohort } = this;
    // Another cohort's address may lead to the same page.
    if (cohort?.id !== this.cohortId) return html`<coequal-loading-shape></coequal-loading-shape>`;
    return html`
      <a class="back" href=${pathTo.cohorts}>${icon('back')} ${say.back}</a>
      <div class="cohort" @coequal-cohort=${this.follow}>
        ${this.head(cohort)} ${this.parts(cohort)}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-cohort-page': CohortPage;
  }
}
