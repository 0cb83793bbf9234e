import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Debrief } from '../../server/api/contract/debrief.ts';
import { debrief as say } from '../strings/debrief.ts';
import { whole } from '../strings/whole.ts';
import './client-offers.ts';
import type { FindingCard } from './finding-card.ts';
import './finding-card.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';
import './marked-text.ts';
import type { FindingChosen } from './marked-text.ts';
import { anchorOf, numberFindings, type NumberedTurn } from './number-findings.ts';
import './take-again.ts';
import type { TakeRefused } from './take-again.ts';

const OUTCOMES = ['taken', 'missed', 'spoiled'] as const;

/**
 * The whole talk with its evidence, and under each coach turn what was heard in it, and the way to take it again.
 * @fires coequal-take with the index of the turn to take again, 0 for the first
 */
@customElement('coequal-debrief-transcript')
export class DebriefTranscript extends LightElement {
  @state() private allOpen = false;

  /** The turns, the coach's and the client's. */
  @property({ attribute: false }) turns: Debrief['turns'] = [];
  /** Slips that were mended. */
  @property({ attribute: false }) repairs: Debrief['repairs'] = [];
  /** The client's name. */
  @property() client = '';
  /** Titles of the markers by id. */
  @property({ attribute: false }) markers: ReadonlyMap<string, string> = new Map();
  /** The last turn that could not be taken again, or null. */
  @property({ attribute: false }) refused: TakeRefused | null = null;

  /** True where no turn can be taken again. */
  @property({ attribute: false }) fixed = false;

  private show({ detail: { number } }: CustomEvent<FindingChosen>): void {
    const cards = [...this.querySelectorAll<FindingCard>('coequal-finding-card')];
    cards.find((card) => card.finding?.number === number)?.show();
  }

  private toggleAll(): void {
    this.allOpen = !this.allOpen;
    for (const card of this.querySelectorAll<HTMLDetailsElement>('details.finding')) {
      card.open = this.allOpen;
    }
  }

  private coach(turn: NumberedTurn) {
    const id = anchorOf.turn(turn.number);
    if (turn.quiet) {
      return html`
        <p class="line quiet" id=${id} tabindex="-1">${icon('quiet')} ${say.quiet}</p>
        ${this.again(turn)}
      `;
    }
    return html`
      <p class="line coach" id=${id} tabindex="-1">
        <span class="who"><span>${say.yourTurn(turn.number)}</span> ${this.moves(turn)}</span>
        <coequal-marked-text
          class="words"
          .text=${turn.text}
          .findings=${turn.findings}
        ></coequal-marked-text>
      </p>
      ${
        turn.findings.length === 0
          ? nothing
          : html`<ul class="findings">
              ${turn.findings.map(
                (finding) =>
                  html`<li>
                    <coequal-finding-card
                      .finding=${finding}
                      .marker=${this.markers.get(finding.marker) ?? finding.marker}
                    ></coequal-finding-card>
                  </li>`,
              )}
            </ul>`
      }
      ${this.again(turn)}
    `;
  }

  /** Every turn of the coach is one exchange, the quiet ones too. */
  private again({ number }: NumberedTurn) {
    if (this.fixed) return nothing;
    return html`<coequal-take-again
      .index=${number - 1}
      .refused=${this.refused}
    ></coequal-take-again>`;
  }

  private moves({ moves, notRated }: NumberedTurn) {
    if (notRated !== undefined) return html`<span class="moves">${say.notRated[notRated]}</span>`;
    if (moves.length === 0) return nothing;
    return html`<span class="moves">${moves.map((move) => say.moves[move]).join(', ')}</span>`;
  }

  /** A client's line; what it offered is told by the turn that answers it. */
  private clientLine(turn: NumberedTurn, answer: NumberedTurn | undefined) {
    return html`
      <p class="line client">
        <span class="who">${this.client}</span><span class="words">${turn.text}</span>
      </p>
      <coequal-client-offers
        .offers=${answer?.opportunities ?? []}
        .client=${this.client}
      ></coequal-client-offers>
    `;
  }

  private legend(offered: boolean) {
    return html`<div class="legend">
      <span><mark class="strength">${say.legendStrength}</mark></span>
      <span><mark class="flag">${say.legendFlag}</mark></span>
      <button type="button" class="button small" @click=${this.toggleAll}>
        ${this.allOpen ? say.closeAll : say.openAll}
      </button>
      ${
        offered
          ? html`<p class="offers">
              ${whole.offers}:
              ${OUTCOMES.map(
                (outcome) =>
                  html`<span class=${outcome}>${icon(outcome)} ${whole.outcome[outcome]}</span>`,
              )}
            </p>`
          : nothing
      }
    </div>`;
  }

  override render() {
    const turns = numberFindings(this.turns, this.repairs);
    const heard = turns.some(({ findings }) => findings.length > 0);
    const offered = turns.some(({ opportunities }) => opportunities.length > 0);
    return html`
      <p class="aside">
        ${heard ? say.transcriptLead : say.noFindings}
        ${heard && !this.fixed ? say.transcriptTakes : nothing}
      </p>
      ${heard ? this.legend(offered) : nothing}
      <ol class="transcript" @coequal-finding=${this.show}>
        ${turns.map(
          (turn, at) =>
            html`<li>
              ${turn.speaker === 'coach' ? this.coach(turn) : this.clientLine(turn, turns[at + 1])}
            </li>`,
        )}
      </ol>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-debrief-transcript': DebriefTranscript;
  }
}
