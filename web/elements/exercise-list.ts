import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ExerciseSummary } from '../../server/api/contract/calibration.ts';
import { pathTo } from '../router.ts';
import { calibration as say } from '../strings/calibration.ts';
import { zonedTime } from '../strings/zoned-time.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';

/** A cohort's calibration exercises, each with the way to it. */
@customElement('coequal-exercise-list')
export class ExerciseList extends LightElement {
  @property({ attribute: false }) exercises: readonly ExerciseSummary[] = [];
  /** Id of the cohort. */
  @property({ attribute: false }) cohort = '';
  @property({ attribute: false }) timeZone = 'UTC';

  private one(exercise: ExerciseSummary) {
    const { id, title, sessions, madeAt, madeBy, asked, handedIn, closedAt, part } = exercise;
    const facts = [
      say.sessions(sessions),
      say.madeBy(madeBy.name, madeBy.own, zonedTime.date(madeAt, this.timeZone)),
      say.handedIn(handedIn, asked),
      ...(closedAt === null ? [say.part[part]] : [say.closed]),
    ];
    const rates = part === 'rating' && closedAt === null;
    const go = rates ? say.go.rate : exercise.results ? say.go.results : say.go.look;
    return html`<li>
      <a href=${pathTo.calibration(this.cohort, id)}>
        <strong>${title}</strong>
        <span>${facts.join(' · ')}</span>
        <span class="go">${go} ${icon('arrow')}</span>
      </a>
    </li>`;
  }

  override render() {
    return html`<ul class="way-list">
      ${this.exercises.map((exercise) => this.one(exercise))}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-exercise-list': ExerciseList;
  }
}
