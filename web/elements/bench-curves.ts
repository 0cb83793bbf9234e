import { html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { BenchPolicy } from '../../server/api/contract/bench.ts';
import { format } from '../strings/format.ts';
import { bench as say } from '../strings/trial.ts';
import { LightElement } from './light-element.ts';

/** Where a turn stands, in the units of the small drawing. */
const WIDE = 160;
const HIGH = 44;

/** The client's openness to each kind of coach as a small curve, with where it began and ended. */
@customElement('coequal-bench-curves')
export class BenchCurves extends LightElement {
  @property({ attribute: false }) policies: readonly BenchPolicy[] = [];

  private curve({ curve, harms, policy }: BenchPolicy, longest: number) {
    const points = curve
      .map((level, turn) => `${(turn / Math.max(1, longest)) * WIDE} ${HIGH - level * HIGH}`)
      .join('L');
    const [first = 0, last = 0] = [curve[0], curve.at(-1)];
    return html`<li>
      <p>
        <strong>${say.policy[policy] ?? policy}</strong>
        ${harms ? html`<span class="aside">${say.harms}</span>` : nothing}
      </p>
      <svg viewBox="-2 -2 ${WIDE + 4} ${HIGH + 4}" aria-hidden="true">
        ${[0, 0.5, 1].map(
          (level) => svg`<path class="grid" d=${`M0 ${HIGH - level * HIGH}H${WIDE}`} />`,
        )}
        ${svg`<path class=${harms ? 'curve harms' : 'curve'} d=${`M${points}`} />`}
      </svg>
      <p class="aside">${format.percent(first)} → ${format.percent(last)}</p>
    </li>`;
  }

  override render() {
    const longest = Math.max(1, ...this.policies.map(({ curve }) => curve.length - 1));
    return html`<ul class="bench-curves">
      ${this.policies.map((one) => this.curve(one, longest))}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-bench-curves': BenchCurves;
  }
}
