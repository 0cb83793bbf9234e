import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { BranchView, Comparison } from '../../server/api/contract/comparison.ts';
import type { DebriefTurn } from '../../server/api/contract/debrief-turn.ts';
import { debrief } from '../strings/debrief.ts';
import { format } from '../strings/format.ts';
import { take as say } from '../strings/take.ts';
import { cutSegments } from './cut-segments.ts';
import { icon } from './icon.ts';
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

  private coach({ findings, quiet, text }: DebriefTurn, number: number) {
    return html`<p class="line coach">
      <span class="who">${say.you(number)}</span>
      ${
        quiet
          ? html`<span class="quiet">${icon('quiet')} ${debrief.quiet}</span>`
          : html`<span class="words"
              >${cutSegments(text, findings).map(({ text: words, over }) =>
                over.length === 0
                  ? words
                  : html`<mark class=${[...new Set(over.map(({ kind }) => kind))].join(' ')}
                      >${words}</mark
                    >`,
              )}</span
            >`
      }
    </p>`;
  }

  private heard({ findings, notRated, quiet }: DebriefTurn) {
    if (notRated !== undefined) return html`<p class="aside">${debrief.notRated[notRated]}</p>`;
    if (quiet) return html`<span></span>`;
    if (findings.length === 0) return html`<p class="aside">${say.nothingHeard}</p>`;
    return html`<ul class="heard">
      ${findings.map(
        ({ kind, message, title }) =>
          html`<li class=${kind}>
            <span class="kind">${icon(kind)} ${debrief.kind[kind]}: ${title}</span>
            <span>${message}</span>
          </li>`,
      )}
    </ul>`;
  }

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
      ${this.coach(coach, number)} ${this.heard(coach)}
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
