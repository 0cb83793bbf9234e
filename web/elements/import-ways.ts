import { html, nothing, type TemplateResult } from 'lit';
import { importing as say } from '../strings/import.ts';

/** Where somebody stands who brings a session, and what they can do there. */
export interface ImportWays {
  /** True in the step that keeps the session. */
  readonly last: boolean;
  /** Why a step is not done yet, or empty. */
  readonly fault: string;
  /** Whether this tab holds the talk through a reload. */
  readonly holds: boolean;
  readonly keeping: boolean;
  /** How many coach turns of how many are heard, or null. */
  readonly heard: readonly [done: number, of: number] | null;
  /** How far the talk is looked through for names, from 0 to 1, or null while it is not. */
  readonly looking: number | null;
  readonly onGoOn: () => void;
  readonly onBack: () => void;
  readonly onStartOver: () => void;
}

/** The ways on, back and out of a step, what keeps somebody from going on, and how far it is. */
export function importWays(ways: ImportWays): TemplateResult {
  const { fault, heard, holds, keeping, last, looking } = ways;
  const told = !keeping
    ? null
    : heard === null
      ? say.consent.keeping
      : say.consent.hearing(...heard);
  return html`<div class="step-ways">
    <p class="refusal" role="alert">${fault === '' ? nothing : fault}</p>
    <p class="aside" role="status">${looking === null ? (told ?? nothing) : say.lookingAgain}</p>
    ${
      keeping && heard !== null
        ? html`<progress
            max=${heard[1]}
            .value=${heard[0]}
            aria-label=${say.consent.keeping}
          ></progress>`
        : nothing
    }
    ${
      looking === null
        ? nothing
        : html`<progress max="1" .value=${looking} aria-label=${say.lookingAgain}></progress>`
    }
    <div class="actions">
      <button
        type="button"
        class="button primary"
        aria-disabled=${keeping || looking !== null ? 'true' : 'false'}
        @click=${ways.onGoOn}
      >
        ${last ? say.consent.keep : say.goOn}
      </button>
      <button type="button" class="button" @click=${ways.onBack}>${say.back}</button>
      <button type="button" class="button quiet" @click=${ways.onStartOver}>
        ${say.startOver}
      </button>
    </div>
    <p class="aside">
      <strong>${say.stays}</strong> ${holds ? say.kept : say.notKept}
      ${last ? say.consent.then : nothing}
    </p>
  </div>`;
}
