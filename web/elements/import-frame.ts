import { html, nothing } from 'lit';
import { STEPS, type Step } from '../import-draft.ts';
import { importing as say } from '../strings/import.ts';
import './confirm-dialog.ts';

/** The steps of bringing a session, and which of them one is at. */
export function importSteps(step: Step) {
  const at = STEPS.indexOf(step);
  return html`<ol class="import-steps" aria-label=${say.stepsLabel}>
    ${STEPS.map(
      (one, place) =>
        html`<li class=${place < at ? 'done' : ''} aria-current=${one === step ? 'step' : 'false'}>
          ${say.steps[one]} ${place < at ? html`<span class="hidden">${say.done}</span>` : nothing}
        </li>`,
    )}
  </ol>`;
}

/** What happens to the words of a client, told before any of them is given away. */
export function importTrust() {
  return html`<aside class="card trust" aria-labelledby="trust">
    <h2 id="trust">${say.trust.title}</h2>
    <ul>
      ${say.trust.points.map((point) => html`<li>${point}</li>`)}
    </ul>
  </aside>`;
}

/** Asks whether all is to begin anew. */
export function importStartOver(onYes: () => void) {
  return html`<coequal-confirm-dialog
    .question=${say.startOverTitle}
    .text=${say.startOverText}
    .yes=${say.startOverYes}
    .no=${say.startOverNo}
    @coequal-confirm=${onYes}
  ></coequal-confirm-dialog>`;
}
