import { html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Debrief } from '../../server/api/contract/debrief.ts';
import { format } from '../strings/format.ts';
import { realSession as say } from '../strings/real-session.ts';
import { jumpTo } from './jump-to.ts';
import { LightElement } from './light-element.ts';
import { anchorOf, numberTurns } from './number-findings.ts';

type Over = NonNullable<Debrief['talk']>['over'];
type Piece = Over['pieces'][number];

/** Where the first bar stands, in percent of the width: right of the scale. */
const LEFT = 11;
/** Where the bars begin and end, in percent of the height. */
const [TOP, FOOT] = [4, 84];

/** Who spoke how much of the words, piece by piece: bars, a sentence, and the numbers as a table. */
@customElement('coequal-talk-over-time')
export class TalkOverTime extends LightElement {
  @property({ attribute: false }) over: Over = { by: 'time', pieces: [] };
  /** The lines of the talk. */
  @property({ attribute: false }) turns: Debrief['turns'] = [];
  /** The coach's share of all words, 0–1, or null. */
  @property({ attribute: false }) share: number | null = null;
  /** The client's name. */
  @property() client = '';

  private name({ from, to }: Piece): string {
    return this.over.by === 'time'
      ? say.time(format.elapsed(from), format.elapsed(to))
      : say.lines(from + 1, to + 1);
  }

  /** A piece's name, which leads to the coach's first turn in it. */
  private way(piece: Piece) {
    const { by } = this.over;
    const first = this.turns.find(({ index, speaker, stamp }) => {
      const place = by === 'time' ? (stamp?.start ?? -1) : index;
      return speaker === 'coach' && place >= piece.from && place <= piece.to;
    });
    const number = first === undefined ? undefined : numberTurns(this.turns).get(first.index);
    if (number === undefined) return this.name(piece);
    const id = anchorOf.turn(number);
    return html`<a href="#${id}" @click=${(event: Event) => jumpTo(event, id)}
      >${this.name(piece)}</a
    >`;
  }

  private bar({ from, share }: Piece, at: number) {
    const width = (99 - LEFT) / this.over.pieces.length;
    const x = LEFT + at * width;
    const split = FOOT - (share ?? 0) * (FOOT - TOP);
    const label = this.over.by === 'time' ? format.elapsed(from) : String(from + 1);
    const room = { x: `${x + width * 0.1}%`, width: `${width * 0.8}%` };
    return svg`
      ${
        share === null
          ? nothing
          : svg`<rect class="client" x=${room.x} width=${room.width} y="${TOP}%" height="${split - TOP}%" />
              <rect class="coach" x=${room.x} width=${room.width} y="${split}%" height="${FOOT - split}%" />`
      }
      <text class="turn ${at % 3 === 0 ? '' : 'between'}" x="${x + width / 2}%" y="96%">${label}</text>`;
  }

  private sentence(): string {
    const known = this.over.pieces.flatMap((piece) =>
      piece.share === null ? [] : [{ name: this.name(piece), share: piece.share }],
    );
    const sorted = known.toSorted((a, b) => a.share - b.share);
    const [least, most] = [sorted[0], sorted.at(-1)];
    const all = say.talkText(format.percent(this.share ?? 0), this.over.pieces.length);
    if (least === undefined || most === undefined || known.length < 2) return all;
    const span = [least, most].flatMap(({ name, share }) => [format.percent(share), name]);
    const [low = '', when = '', high = '', then = ''] = span;
    return `${all} ${say.talkSpan(low, when, high, then)}`;
  }

  private table() {
    return html`<details class="same-numbers">
      <summary>${say.talkTable}</summary>
      <div class="scrolls" tabindex="0" role="region" aria-label=${say.talkCaption}>
        <table>
          <caption>
            <span>${say.talkCaption}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">${say.piece}</th>
              <th scope="col">${say.talkYou}</th>
              <th scope="col">${this.client}</th>
            </tr>
          </thead>
          <tbody>
            ${this.over.pieces.map(
              (piece) =>
                html`<tr>
                  <th scope="row">${this.way(piece)}</th>
                  ${
                    piece.share === null
                      ? html`<td colspan="2">${say.nobody}</td>`
                      : html`<td>${format.percent(piece.share)}</td>
                          <td>${format.percent(1 - piece.share)}</td>`
                  }
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
  }

  override render() {
    if (this.over.pieces.length === 0) return nothing;
    return html`
      <figure class="talk-over-time">
        <svg width="100%" height="180" aria-hidden="true">
          ${this.over.pieces.map((piece, at) => this.bar(piece, at))}
          ${[0, 0.5, 1].map((value) => {
            const y = FOOT - value * (FOOT - TOP);
            return svg`<line class="grid" x1="${LEFT}%" x2="99%" y1="${y}%" y2="${y}%" />
              <text x="1%" y="${y}%" dy="4">${format.percent(value)}</text>`;
          })}
        </svg>
        <p class="legend" aria-hidden="true">
          <span class="coach">${say.talkYou}</span><span class="client">${this.client}</span>
        </p>
        <figcaption>${this.sentence()}</figcaption>
      </figure>
      ${this.table()}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-talk-over-time': TalkOverTime;
  }
}
