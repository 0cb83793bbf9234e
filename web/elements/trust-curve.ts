import { html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Debrief } from '../../server/api/contract/debrief.ts';
import { debrief as say } from '../strings/debrief.ts';
import { format } from '../strings/format.ts';
import { jumpTo } from './jump-to.ts';
import { LightElement } from './light-element.ts';
import { anchorOf } from './number-findings.ts';

/** Where the first turn stands, in percent of the width: right of the scale. */
const LEFT = 10;

type Point = Debrief['trust'][number];

/** The client's trust and openness over the session, and what moved them. */
@customElement('coequal-trust-curve')
export class TrustCurve extends LightElement {
  /** The client after each exchange. */
  @property({ attribute: false }) points: readonly Point[] = [];
  /** Titles of the behaviours by id. */
  @property({ attribute: false }) titles: ReadonlyMap<string, string> = new Map();

  private x(index: number): string {
    return `${LEFT + (index / Math.max(1, this.points.length - 1)) * (97 - LEFT)}%`;
  }

  private line(name: 'trust' | 'openness') {
    return this.points.slice(1).map(
      (point, index) =>
        svg`<line class=${name} x1=${this.x(index)} y1=${height(this.points[index]?.[name] ?? 0)}
          x2=${this.x(index + 1)} y2=${height(point[name])} />`,
    );
  }

  private dot(point: Point, index: number) {
    const sum = point.because.reduce((total, { change }) => total + change, 0);
    const x = this.x(index);
    const y = height(point.trust);
    if (point.because.length === 0) return svg`<circle class="dot" cx=${x} cy=${y} r="3" />`;
    // A nested drawing, because only that can be placed in percent.
    return svg`<svg class="dot" x=${x} y=${y}>
      ${sum < 0 ? svg`<path class="down" d="M-9-6H9L0 9Z" />` : svg`<path class="up" d="M-9 6H9L0-9Z" />`}
    </svg>`;
  }

  private causes() {
    const moved = this.points.filter(({ because }) => because.length > 0);
    if (moved.length === 0) return html`<p class="aside">${say.trustStill}</p>`;
    return html`<ol class="causes">
      ${moved.map(
        ({ exchange, because }) =>
          html`<li>
            <a
              href="#${anchorOf.turn(exchange + 1)}"
              @click=${(event: Event) => jumpTo(event, anchorOf.turn(exchange + 1))}
              >${say.turn(exchange + 1)}</a
            >
            <ul>
              ${because.map(
                ({ behaviour, change }) =>
                  html`<li class=${change < 0 ? 'down' : 'up'}>
                    ${this.titles.get(behaviour) ?? inWords(behaviour)}
                    <strong>${format.change(change)}</strong>
                  </li>`,
              )}
            </ul>
          </li>`,
      )}
    </ol>`;
  }

  override render() {
    const first = this.points[0];
    const last = this.points.at(-1);
    if (first === undefined || last === undefined) return nothing;
    return html`
      <figure class="trust-curve">
        <svg width="100%" height="200" aria-hidden="true">
          ${[0, 0.5, 1].map(
            (value) =>
              svg`<line class="grid" x1="0" x2="100%" y1=${height(value)} y2=${height(value)} />
                <text x="6" y=${height(value)} dy="-4">${format.percent(value)}</text>`,
          )}
          ${this.line('openness')} ${this.line('trust')}
          ${this.points.map((point, index) => this.dot(point, index))}
          ${this.points.map(
            ({ exchange }, index) =>
              svg`<text class="turn" x=${this.x(index)} y="96%">${exchange + 1}</text>`,
          )}
        </svg>
        <p class="legend" aria-hidden="true">
          <span class="trust">${say.trustLine}</span>
          <span class="openness">${say.opennessLine}</span>
          <span class="mark up">${say.trustUp}</span>
          <span class="mark down">${say.trustDown}</span>
        </p>
        <figcaption>
          ${say.trustText(format.percent(first.trust), format.percent(last.trust))}
        </figcaption>
      </figure>
      <details class="moved" open>
        <summary>${say.trustMoved}</summary>
        ${this.causes()}
      </details>
    `;
  }
}

function height(value: number): string {
  return `${86 - value * 75}%`;
}

function inWords(behaviour: string): string {
  const words = behaviour.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-trust-curve': TrustCurve;
  }
}
