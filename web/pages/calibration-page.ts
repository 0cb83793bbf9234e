import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { readRubric } from '../api.ts';
import { readExercise, readResults } from '../calibration-api.ts';
import type { ExerciseView } from '../../server/api/contract/calibration.ts';
import type { CalibrationResults } from '../../server/api/contract/calibration-results.ts';
import type { RubricView } from '../../server/api/contract/rubric.ts';
import '../elements/calibration-outcome.ts';
import { icon } from '../elements/icon.ts';
import { problemTitle } from '../elements/problem-note.ts';
import { pathTo } from '../router.ts';
import { calibration as say } from '../strings/calibration.ts';
import { format } from '../strings/format.ts';
import './blind-rating.ts';
import './exercise-closing.ts';
import { PageElement } from './page-element.ts';

/** A calibration exercise: rated blind first, then what came of it. */
@customElement('coequal-calibration-page')
export class CalibrationPage extends PageElement {
  readonly #loading = new Task(this, {
    task: async ([cohort, id], { signal }) => {
      const [exercise, rubric] = await Promise.all([
        readExercise(cohort, id, signal),
        readRubric(signal),
      ]);
      this.results = exercise.results ? await readResults(cohort, id, signal) : null;
      this.exercise = exercise;
      this.rubric = rubric;
      this.news = null;
    },
    args: () => [this.cohortId, this.exerciseId] as const,
  });

  @state() private exercise: ExerciseView | null = null;
  @state() private results: CalibrationResults | null = null;
  @state() private rubric: RubricView | null = null;
  @state() private news: string | null = null;

  /** Id of the cohort. */
  @property({ attribute: false }) cohortId = '';
  /** Id of the exercise. */
  @property({ attribute: false }) exerciseId = '';

  protected override pageTitle(): string | null {
    if (this.#loading.error !== undefined) return problemTitle(this.#loading.error);
    return this.exercise?.title ?? null;
  }

  /** Shows an exercise that was handed in or closed, with its results. */
  private async follow({ detail }: CustomEvent<ExerciseView>, news: string): Promise<void> {
    this.results = detail.results ? await readResults(this.cohortId, detail.id) : null;
    this.exercise = detail;
    this.news = news;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.exercise > header .news[tabindex]')?.focus();
  }

  private head({ title, instructions, closedAt, cohort, raters, ...exercise }: ExerciseView) {
    const { madeBy, madeAt, sessions, handedIn: done, asked } = exercise;
    const facts = [
      say.sessions(sessions),
      say.madeBy(madeBy.name, madeBy.own, format.date(madeAt)),
      say.handedIn(done, asked),
    ];
    return html`<header>
      <p class="kicker">${say.kicker}</p>
      <h1>${title}</h1>
      <p class="aside">${facts.join(' · ')}</p>
      ${
        instructions === ''
          ? nothing
          : html`<div class="privacy instructions">${instructions}</div>`
      }
      <ul class="tags" aria-label=${say.raters}>
        ${raters.map(
          ({ name, own, handedIn }) =>
            html`<li>
              ${icon(handedIn ? 'taken' : 'later')} ${name}${own ? ` (${say.you})` : ''}:
              ${handedIn ? say.raterDone : say.raterOpen}
            </li>`,
        )}
      </ul>
      ${this.news === null ? nothing : html`<p class="news" tabindex="-1">${this.news}</p>`}
      ${closedAt === null ? nothing : html`<p class="news">${say.closedAt(format.moment(closedAt))}</p>`}
      ${cohort.archived ? html`<p class="news">${say.archived}</p>` : nothing}
    </header>`;
  }

  private body(exercise: ExerciseView) {
    if (exercise.rating !== null && !exercise.cohort.archived)
      return html`<coequal-blind-rating
        .exercise=${exercise}
        .rubric=${this.rubric}
        @coequal-exercise=${(event: CustomEvent<ExerciseView>) =>
          this.follow(event, say.handInDone)}
      ></coequal-blind-rating>`;
    if (this.results !== null)
      return html`<coequal-calibration-outcome
        .exercise=${exercise}
        .results=${this.results}
      ></coequal-calibration-outcome>`;
    return exercise.part === 'not-asked' ? html`<p class="empty">${say.notAsked}</p>` : nothing;
  }

  override render() {
    if (this.#loading.error !== undefined) return this.problemNote(this.#loading);
    const { exercise } = this;
    if (exercise?.id !== this.exerciseId)
      return html`<coequal-loading-shape></coequal-loading-shape>`;
    return html`
      <a class="back" href=${pathTo.calibrations(this.cohortId)}>${icon('back')} ${say.toList}</a>
      <div class="exercise">
        ${this.head(exercise)} ${this.body(exercise)}
        ${
          exercise.mayClose && !exercise.cohort.archived
            ? html`<coequal-exercise-closing
                .exercise=${exercise}
                @coequal-exercise=${(event: CustomEvent<ExerciseView>) =>
                  this.follow(event, say.closeDone)}
              ></coequal-exercise-closing>`
            : nothing
        }
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-calibration-page': CalibrationPage;
  }
}
