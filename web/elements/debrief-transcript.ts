import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Debrief } from '../../server/api/contract/debrief.ts';
import { pathTo } from '../router.ts';
import { debrief as say } from '../strings/debrief.ts';
import { format } from '../strings/format.ts';
import { moment } from '../strings/moment.ts';
import { realSession } from '../strings/real-session.ts';
import { whole } from '../strings/whole.ts';
import type { Beside } from './beside.ts';
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

/** A talk of more lines is laid out piece by piece. */
const LONG = 120;
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
  /** True where all findings are closed at first. */
  @property({ attribute: false }) compact = false;
  /** True for a talk with a real client, whose offers only the engine tells. */
  @property({ attribute: false }) real = false;
  /** Id of the session, where a real client's lines can be answered anew; else empty. */
  @property({ attribute: false }) sessionId = '';
  /** Times without words before lines. */
  @property({ attribute: false }) silences: NonNullable<NonNullable<Debrief['talk']>['silences']> =
    [];
  /** What people say of the lines and findings, or null. */
  @property({ attribute: false }) beside: Beside | null = null;

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
        ${this.beside?.turn(turn) ?? nothing} ${this.again(turn)}
      `;
    }
    return html`
      <p class="line coach" id=${id} tabindex="-1">
        <span class="who"
          ><span>${say.yourTurn(turn.number)} ${this.time(turn)}</span> ${this.moves(turn)}</span
        >
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
                      .compact=${this.compact}
                    ></coequal-finding-card>
                    ${this.beside?.finding(turn, finding) ?? nothing}
                  </li>`,
              )}
            </ul>`
      }
      ${this.beside?.turn(turn) ?? nothing} ${this.again(turn)}
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
        <span class="who"><span>${this.client} ${this.time(turn)}</span></span
        ><span class="words">${turn.text}</span>
      </p>
      <coequal-client-offers
        .offers=${answer?.opportunities ?? []}
        .client=${this.client}
        .byEngine=${this.real}
      ></coequal-client-offers>
      ${this.anew(turn)} ${this.beside?.turn(turn) ?? nothing}
    `;
  }

  /** The way to answer a real client's line anew; a simulated one answers where the turn is taken again. */
  private anew({ index }: NumberedTurn) {
    if (!this.real || this.sessionId === '') return nothing;
    const place = index / 2;
    return html`<p>
      <a
        class="button small quiet"
        href=${pathTo.moment(this.sessionId, String(place))}
        aria-label=${moment.anewAt(place + 1)}
        >${icon('back-to')} ${moment.anew}</a
      >
    </p>`;
  }

  /** When it was said, where that is known. */
  private time({ stamp }: NumberedTurn) {
    if (stamp === undefined) return nothing;
    const seconds = `PT${Math.floor(stamp.start / 1000)}S`;
    return html`<time datetime=${seconds}
      ><span class="hidden">${realSession.at} </span>${format.elapsed(stamp.start)}</time
    >`;
  }

  private silence({ index }: NumberedTurn) {
    const length = this.silences.find(({ before }) => before === index)?.length;
    if (length === undefined) return nothing;
    return html`<p class="silence">${realSession.noWords(format.length(length))}</p>`;
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
              ${this.real ? html`<small>${realSession.offersByEngine}</small>` : nothing}
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
        ${
          this.real && this.sessionId !== ''
            ? html`<a href=${pathTo.moments(this.sessionId)}>${moment.toList}</a>`
            : nothing
        }
      </p>
      ${heard ? this.legend(offered) : nothing}
      <ol
        class=${turns.length > LONG ? 'transcript long' : 'transcript'}
        @coequal-finding=${this.show}
      >
        ${turns.map(
          (turn, at) =>
            html`<li>
              ${this.silence(turn)}
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
