import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ExerciseView, StepView } from '../../server/api/contract/calibration.ts';
import { calibration as say } from '../strings/calibration.ts';
import { LightElement } from './light-element.ts';

/** The scale, from least to most. */
const STEPS: readonly StepView[] = ['not-shown', 'some', 'clear', 'strong'];

/** A marker and the step that was chosen for it. */
export interface StepChosen {
  readonly marker: string;
  readonly step: StepView;
}

/**
 * The markers of a session, each with the four steps of the scale.
 * @fires coequal-step with a step that was chosen
 */
@customElement('coequal-marker-steps')
export class MarkerSteps extends LightElement {
  @property({ attribute: false }) markers: ExerciseView['markers'] = [];
  /** The steps that were chosen, by marker. */
  @property({ attribute: false }) given: Readonly<Record<string, StepView>> = {};
  /** What stands beneath a marker's steps, or null. */
  @property({ attribute: false }) beneath: ((marker: string) => TemplateResult) | null = null;
  /** Place of the session, from 0. */
  @property({ attribute: false }) place = 0;

  private choose(marker: string, step: StepView): void {
    const detail: StepChosen = { marker, step };
    this.dispatchEvent(new CustomEvent<StepChosen>('coequal-step', { detail }));
  }

  override render() {
    return html`<div class="marker-steps">
      ${this.markers.map(({ id, title, asks }) => {
        const name = `step-${this.place}-${id}`;
        return html`<fieldset aria-describedby=${`${name}-asks`}>
          <legend>${title}</legend>
          <p class="aside" id=${`${name}-asks`}>${asks}</p>
          <div class="steps">
            ${STEPS.map(
              (step) =>
                html`<label>
                  <input
                    type="radio"
                    name=${name}
                    value=${step}
                    .checked=${this.given[id] === step}
                    @change=${() => this.choose(id, step)}
                  />
                  <span>${say.step[step]}</span>
                </label>`,
            )}
          </div>
          ${this.beneath?.(id) ?? nothing}
        </fieldset>`;
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-marker-steps': MarkerSteps;
  }
}
