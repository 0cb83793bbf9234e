import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { closeExercise } from '../calibration-api.ts';
import type { ExerciseView } from '../../server/api/contract/calibration.ts';
import { calibration as say } from '../strings/calibration.ts';
import { ActingPart } from './acting-part.ts';

/**
 * Closes an exercise, once whoever may do so is sure.
 * @fires coequal-exercise with the exercise once it is closed
 */
@customElement('coequal-exercise-closing')
export class ExerciseClosing extends ActingPart {
  @property({ attribute: false }) exercise: ExerciseView | null = null;

  private close({ id, cohort }: ExerciseView): Promise<void> {
    return this.ask({
      ...{ question: say.closeTitle, text: say.closeText },
      ...{ yes: say.closeYes, no: say.leaveIt },
      deed: async () => {
        const detail = await closeExercise(cohort.id, id);
        this.dispatchEvent(new CustomEvent<ExerciseView>('coequal-exercise', { detail }));
        return say.closeDone;
      },
    });
  }

  override render() {
    const { exercise } = this;
    if (exercise === null) return nothing;
    return html`<p class="aside">${say.closeLead}</p>
      ${this.outcome()}
      <button
        type="button"
        class="button"
        aria-disabled=${this.busy ? 'true' : 'false'}
        @click=${() => this.close(exercise)}
      >
        ${say.close}
      </button>
      ${this.asked()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-exercise-closing': ExerciseClosing;
  }
}
