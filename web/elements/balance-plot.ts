import { html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { BalanceView } from '../../server/api/contract/figures.ts';
import { debrief as say } from '../strings/debrief.ts';
import { LightElement } from './light-element.ts';

/** How far the outermost value lies from the edge, in percent of the plot. */
const MARGIN = 8;

/**
 * Sessions between one-down and one-up, humble and provocative; both ends cost. A session that is known on one axis
 * only is a line along the other.
 */
@customElement('coequal-balance-plot')
export class BalancePlot extends LightElement {
  /** The sessions, oldest first; the last one stands out. */
  @property({ attribute: false }) sessions: readonly BalanceView[] = [];
  /** What the plot says, in words. */
  @property() text = '';

  private point({ stand, edge }: BalanceView, index: number) {
    const latest = index === this.sessions.length - 1;
    const name = latest ? 'session latest' : 'session';
    const x = place(stand ?? 0);
    const y = place(-(edge ?? 0));
    if (stand === null && edge === null) return nothing;
    if (edge === null) return svg`<line class=${name} x1=${x} x2=${x} y1="38%" y2="62%" />`;
    if (stand === null) return svg`<line class=${name} x1="38%" x2="62%" y1=${y} y2=${y} />`;
    return svg`<circle class=${name} cx=${x} cy=${y} r=${latest ? 9 : 5} />`;
  }

  private step(to: BalanceView, index: number) {
    const from = this.sessions[index];
    if (from?.stand == null || from.edge === null || to.stand === null || to.edge === null) {
      return nothing;
    }
    return svg`<line class="step" x1=${place(from.stand)} y1=${place(-from.edge)}
      x2=${place(to.stand)} y2=${place(-to.edge)} />`;
  }

  override render() {
    return html`
      <figure class="balance-plot">
        <div class="plot" aria-hidden="true">
          <span class="top">${say.provocative}</span>
          <span class="left">${say.oneDown}</span>
          <svg>
            <circle class="middle" cx="50%" cy="50%" r="22%" />
            <line class="axis" x1="0" x2="100%" y1="50%" y2="50%" />
            <line class="axis" x1="50%" x2="50%" y1="0" y2="100%" />
            ${this.sessions.slice(1).map((balance, index) => this.step(balance, index))}
            ${this.sessions.map((balance, index) => this.point(balance, index))}
          </svg>
          <span class="right">${say.oneUp}</span>
          <span class="bottom">${say.humble}</span>
        </div>
        <figcaption>${this.text}</figcaption>
      </figure>
    `;
  }
}

function place(value: number): string {
  return `${50 + value * (50 - MARGIN)}%`;
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-balance-plot': BalancePlot;
  }
}
