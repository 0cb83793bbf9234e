import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Debrief } from '../../server/api/contract/debrief.ts';
import { debrief as say } from '../strings/debrief.ts';
import { format } from '../strings/format.ts';
import { LightElement } from './light-element.ts';

/** The session in four figures, and what was agreed. */
@customElement('coequal-debrief-glance')
export class DebriefGlance extends LightElement {
  /** The debrief that it sums up. */
  @property({ attribute: false }) debrief: Debrief | null = null;

  /** What a simulated client knows; with a real one nobody keeps book of it. */
  private agreed(focus: string | null) {
    return html`<p class="agreed">
      ${focus === null ? say.noFocus : html`${say.focus}: <q>${focus}</q>`}
    </p>`;
  }

  override render() {
    if (this.debrief === null) return nothing;
    const { turns, moves, focus, talk } = this.debrief;
    const findings = turns.flatMap((turn) => turn.findings);
    const strengths = findings.filter(({ kind }) => kind === 'strength').length;
    const flags = findings.length - strengths;
    return html`
      <ul class="glance" aria-label=${say.glance}>
        <li>
          <strong>${moves.coachTurns}</strong>
          ${moves.coachTurns === 1 ? say.yourTurnOne : say.yourTurns}
        </li>
        <li class="strength">
          <strong>${strengths}</strong> ${strengths === 1 ? say.strengthOne : say.strengths}
        </li>
        <li class="flag"><strong>${flags}</strong> ${flags === 1 ? say.flagOne : say.flags}</li>
        ${
          moves.talkShare === null
            ? nothing
            : html`<li><strong>${format.percent(moves.talkShare)}</strong> ${say.yourWords}</li>`
        }
      </ul>
      ${talk === null ? this.agreed(focus) : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-debrief-glance': DebriefGlance;
  }
}
