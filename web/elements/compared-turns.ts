import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { BranchView, Comparison } from '../../server/api/contract/comparison.ts';
import { format } from '../strings/format.ts';
import { take as say } from '../strings/take.ts';
import { heardIn, saidTurn } from './heard-turn.ts';
import { LightElement } from './light-element.ts';
import { takeNumber } from './take-number.ts';

type ComparedExchange = BranchView['exchanges'][number];

/** Two takes turn by turn: what the coach said, what was heard in it, what the client made of it, and where trust came to. */
@customElement('coequal-compared-turns')
export class ComparedTurns extends LightElement {
  /** The two takes from where they part. */
  @property({ attribute: false }) branches: Comparison['branches'] = [];
  /** The exchange in which they part. */
  @property({ type: Number }) parting = 0;
  /** The client's name. */
  @property() client = '';

  private trust(trust: number) {
    return html`<div class="trust">
      <p>${say.trust(format.percent(trust))}</p>
      <svg width="100%" height="8" aria-hidden="true">
        <rect class="track" width="100%" height="8" rx="4"></rect>
        <rect class="done" width="${trust * 100}%" height="8" rx="4"></rect>
      </svg>
    </div>`;
  }

  private branch(exchange: ComparedExchange | undefined, number: number) {
    if (exchange === undefined) {
      return html`<div class="branch none"><p class="aside">${say.ended(number)}</p></div>`;
    }
    const { coach, reply, trust } = exchange;
    return html`<div class="branch">
      ${saidTurn(coach, say.you(number))} ${heardIn(coach)}
      <p class="line client">
        <span class="who">${this.client}</span><span class="words">${reply}</span>
      </p>
      ${this.trust(trust)}
    </div>`;
  }

  override render() {
    const turns = Math.max(0, ...this.branches.map(({ exchanges }) => exchanges.length));
    if (turns === 0) return nothing;
    return html`<ol class="compared-turns">
      ${Array.from(
        { length: turns },
        (_, at) =>
          html`<li>
            <h3>${say.turn(this.parting + at + 1)}</h3>
            ${this.branches.map(({ exchanges, session }) =>
              this.branch(exchanges[at], takeNumber(session)),
            )}
          </li>`,
      )}
    </ol>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-compared-turns': ComparedTurns;
  }
}
