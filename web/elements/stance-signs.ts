import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Debrief } from '../../server/api/contract/debrief.ts';
import { whole as say } from '../strings/whole.ts';
import { jumpTo } from './jump-to.ts';
import { LightElement } from './light-element.ts';
import { anchorOf } from './number-findings.ts';

/** The stances that a coach can slip into, each with the turns that show a sign of it. */
@customElement('coequal-stance-signs')
export class StanceSigns extends LightElement {
  /** Every stance of the rubric. */
  @property({ attribute: false }) stances: Debrief['stances'] = [];
  /** The number of each coach turn by its `index`. */
  @property({ attribute: false }) numbers: ReadonlyMap<number, number> = new Map();

  private turns(indexes: readonly number[]) {
    const numbers = indexes.flatMap((index) => this.numbers.get(index) ?? []);
    return numbers.map(
      (number, at) =>
        html`${at === 0 ? nothing : ', '}<a
            href="#${anchorOf.turn(number)}"
            @click=${(event: Event) => jumpTo(event, anchorOf.turn(number))}
            >${say.turn(number)}</a
          >`,
    );
  }

  private signs(turns: readonly number[]) {
    const before = turns.length === 1 ? say.oneSign : say.signs;
    return html`<p class="signs">
      ${turns.length === 0 ? say.noSign : html`${before} ${this.turns(turns)}`}
    </p>`;
  }

  override render() {
    const any = this.stances.some(({ turns }) => turns.length > 0);
    return html`
      ${any ? nothing : html`<p class="calm">${say.noStance}</p>`}
      <ul class="stances">
        ${this.stances.map(
          ({ title, asks, turns }) =>
            html`<li class=${turns.length > 0 ? 'seen' : 'unseen'}>
              <h3>${title}</h3>
              <p class="asks">${asks}</p>
              ${any ? this.signs(turns) : nothing}
            </li>`,
        )}
      </ul>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-stance-signs': StanceSigns;
  }
}
