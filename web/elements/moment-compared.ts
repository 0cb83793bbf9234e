import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { MomentView } from '../../server/api/contract/moment.ts';
import { format } from '../strings/format.ts';
import { moment as say } from '../strings/moment.ts';
import { heardIn, saidTurn } from './heard-turn.ts';
import { LightElement } from './light-element.ts';

/** What was said at a moment then, beside every try at it since. */
@customElement('coequal-moment-compared')
export class MomentCompared extends LightElement {
  @property({ attribute: false }) moment: MomentView | null = null;

  override render() {
    const { then = null, tries = [] } = this.moment ?? {};
    return html`<div class="then-and-now">
      <section aria-labelledby="then">
        <h3 id="then">${say.then}</h3>
        ${
          then === null
            ? html`<p class="aside">${say.thenNone}</p>`
            : html`${saidTurn(then, say.you)} ${heardIn(then)}`
        }
      </section>
      <section aria-labelledby="now">
        <h3 id="now">${say.now}</h3>
        ${
          tries.length === 0
            ? html`<p class="aside">${say.none}</p>`
            : html`<ol class="tries" reversed>
                ${tries.map(
                  ({ at, turn }, index) =>
                    html`<li>
                      ${saidTurn(turn, say.tryOf(tries.length - index, format.moment(at)))}
                      ${heardIn(turn)}
                    </li>`,
                )}
              </ol>`
        }
      </section>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-moment-compared': MomentCompared;
  }
}
