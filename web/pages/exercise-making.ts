import { Task } from '@lit/task';
import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { makeExercise, readChoices } from '../calibration-api.ts';
import type { MakeExercise } from '../../server/api/contract/calibration-wishes.ts';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import type { ExerciseWords } from '../elements/exercise-form.ts';
import '../elements/exercise-form.ts';
import { navigate, pathTo } from '../router.ts';
import { calibration as say } from '../strings/calibration.ts';
import { tellProblem } from '../tell-problem.ts';
import { ActingPart } from './acting-part.ts';
import { forgetExerciseDraft, keepExerciseDraft, readExerciseDraft } from './exercise-draft.ts';

/** The most sessions in one exercise. */
const MOST = 12;

/** Makes a calibration exercise, and goes to it. */
@customElement('coequal-exercise-making')
export class ExerciseMaking extends ActingPart {
  readonly #choices = new Task(this, {
    task: ([cohort], { signal }) => (cohort === null ? null : readChoices(cohort.id, signal)),
    args: () => [this.cohort] as const,
  });

  /** What stood there when the page was left. It is not followed while somebody types. */
  #words: ExerciseWords = { title: '', instructions: '' };

  @property({ attribute: false }) cohort: CohortView | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('cohort') && this.cohort !== null)
      this.#words = readExerciseDraft(this.cohort.id);
  }

  private make({ id }: CohortView, made: MakeExercise): Promise<void> {
    const { title, sessions, raters } = made;
    if (title === '') return this.refuse(say.noTitle);
    if (sessions.length === 0) return this.refuse(say.noSessions);
    if (sessions.length > MOST) return this.refuse(say.tooMany);
    if (raters.length === 0) return this.refuse(say.noRaters);
    return this.act(async () => {
      const { id: exercise } = await makeExercise(id, made);
      forgetExerciseDraft(id);
      navigate(pathTo.calibration(id, exercise));
      return '';
    });
  }

  override render() {
    const { cohort } = this;
    if (cohort === null) return nothing;
    const { error, value = null } = this.#choices;
    if (error !== undefined) return html`<p class="refusal">${tellProblem(error)}</p>`;
    return html`${this.outcome()}
      <coequal-exercise-form
        .choices=${value}
        .timeZone=${cohort.timeZone}
        .busy=${this.busy}
        .words=${this.#words}
        @coequal-typed=${({ detail }: CustomEvent<ExerciseWords>) =>
          keepExerciseDraft(cohort.id, detail)}
        @coequal-make=${({ detail }: CustomEvent<MakeExercise>) => this.make(cohort, detail)}
      ></coequal-exercise-form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-exercise-making': ExerciseMaking;
  }
}
