import { html, nothing, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Growth } from '../../server/api/contract/growth.ts';
import { growth as say } from '../strings/growth.ts';
import { realSession } from '../strings/real-session.ts';
import './growth-chart.ts';
import './growth-table.ts';
import { LightElement } from './light-element.ts';

/** How many markers are shown before the person picks. */
const SHOWN_FIRST = 3;

/** In the order of the shapes in `draw-lines.ts`. */
const DOTS = [
  'M-7 0a7 7 0 1 0 14 0 7 7 0 1 0-14 0Z',
  'M-6-6H6V6H-6Z',
  'M0-7 7 6H-7Z',
  'M0-8 8 0 0 8-8 0Z',
  'M-2-6H2Q6-6 6-2V2Q6 6 2 6H-2Q-6 6-6 2V-2Q-6-6-2-6Z',
];

/** The markers to pick from, their lines, and the same numbers as a table. */
@customElement('coequal-growth-lines')
export class GrowthLines extends LightElement {
  /** What the person picked, or null while the best-known markers are shown. */
  @state() private picked: ReadonlySet<string> | null = null;

  /** The scores of all finished sessions. */
  @property({ attribute: false }) growth: Growth = { markers: [], points: [] };

  /** The markers that rest on the most sessions, in the rubric's order when equal. */
  private bestKnown(): ReadonlySet<string> {
    const known = (id: string) =>
      this.growth.points.filter(({ markers }) =>
        markers.some((marker) => marker.id === id && marker.score !== null),
      ).length;
    const ranked = this.growth.markers
      .map(({ id }) => ({ id, sessions: known(id) }))
      .filter(({ sessions }) => sessions > 0)
      .sort((a, b) => b.sessions - a.sessions);
    return new Set(ranked.slice(0, SHOWN_FIRST).map(({ id }) => id));
  }

  private pick(id: string, shown: ReadonlySet<string>): void {
    const picked = new Set(shown);
    if (!picked.delete(id)) picked.add(id);
    this.picked = picked;
  }

  /** The same shape that the marker's dots have in the chart. */
  private dot(index: number) {
    return html`<svg viewBox="-8 -8 16 16" aria-hidden="true">
      ${svg`<path d=${DOTS[index % DOTS.length] ?? ''} />`}
    </svg>`;
  }

  /** How real sessions are told from practised ones, where there are some. */
  private kinds() {
    if (this.growth.points.every(({ real }) => real === null)) return nothing;
    return html`<p class="kinds">
      <svg viewBox="-24 -9 48 18" aria-hidden="true">
        <path class="dashes" d="M-24 0H24" />
        <path class="hollow" d=${DOTS[0] ?? ''} />
      </svg>
      ${realSession.inGrowth}
    </p>`;
  }

  override render() {
    const shown = this.picked ?? this.bestKnown();
    const why = this.picked === null ? say.nothingYet : say.pickNone;
    return html`
      <fieldset class="pick">
        <legend>${say.pick}</legend>
        ${this.growth.markers.map(
          ({ id, title }, index) =>
            html`<label class="line-${index % 9}">
              <input
                type="checkbox"
                .checked=${shown.has(id)}
                @change=${() => this.pick(id, shown)}
              />
              ${this.dot(index)} ${title}
            </label>`,
        )}
      </fieldset>
      ${
        shown.size === 0
          ? html`<p class="empty" role="status">${why}</p>`
          : html`${this.kinds()}<coequal-growth-chart
                .growth=${this.growth}
                .shown=${shown}
              ></coequal-growth-chart>`
      }
      <details class="same-numbers">
        <summary>${say.table}</summary>
        <coequal-growth-table .growth=${this.growth}></coequal-growth-table>
      </details>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-growth-lines': GrowthLines;
  }
}
