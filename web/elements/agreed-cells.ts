import { html, type TemplateResult } from 'lit';
import type { HearingView, Kappa } from '../../server/api/contract/drill.ts';
import { drill as say } from '../strings/drill.ts';

/** The cells of a row of agreement: from how many turns, one's own kappa, the engine's. */
export function agreedCells({
  turns,
  own,
  engine,
}: Pick<HearingView, 'turns' | 'own' | 'engine'>): TemplateResult {
  const cell = (kappa: Kappa) =>
    html`<td>
      ${
        say.figure(kappa) ??
        html`<span aria-hidden="true">–</span><span class="hidden">${say.undefined}</span>`
      }
    </td>`;
  return html`<td>${turns}</td>
    ${cell(own)}${cell(engine)}`;
}
