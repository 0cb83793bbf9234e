import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { SelfSeen } from '../../server/api/contract/self-rating.ts';
import { pathTo } from '../router.ts';
import { format } from '../strings/format.ts';
import { selfRating as say } from '../strings/self-rating.ts';
import { LightElement } from './light-element.ts';
import './line-chart.ts';
import type { ShownLine, ShownLines } from './line-chart.ts';

type Rated = SelfSeen['sessions'][number];

/** How far one's own steps lay from others', session by session: a chart of what counts, and every rating as a table. */
@customElement('coequal-apart-over-time')
export class ApartOverTime extends LightElement {
  #shown: ShownLines | null = null;

  /** Id of the marker that the chart shows, or empty for all together. */
  @state() private marker = '';

  @property({ attribute: false }) seen: SelfSeen | null = null;

  /** Ratings that count. */
  private get counted(): readonly Rated[] {
    return this.seen?.sessions.filter(({ blind, waits }) => blind === true && !waits) ?? [];
  }

  protected override willUpdate(): void {
    const { counted, marker } = this;
    const line = (title: string, shape: number, of: (one: Rated) => number | undefined) => {
      const run = counted.flatMap((one, at) => {
        const score = of(one);
        return score === undefined ? [] : [{ at, score, low: score, high: score }];
      });
      return run.length === 0 ? [] : [{ title, shape, runs: [run] } satisfies ShownLine];
    };
    this.#shown = {
      lines:
        marker === ''
          ? [
              ...line(say.against.engine, 0, ({ engine }) => engine?.mean),
              ...line(say.against.mentor, 1, ({ mentor }) => mentor?.mean),
            ]
          : line(say.against.engine, 0, ({ apart }) => apart[marker]),
      points: counted.map(({ handedInAt }) => [handedInAt === null ? '' : format.day(handedInAt)]),
      breaks: [],
      scale: { min: -3, max: 3, step: 1, tell: (value) => say.tell(value) },
      label: say.chart,
      failed: say.chartFailed,
    };
  }

  private choice({ markers }: SelfSeen) {
    return html`<p class="apart-choice">
      <label for="apart-marker">${say.shown}</label>
      <select
        id="apart-marker"
        class="written"
        @change=${({ target }: Event) => {
          this.marker = (target as HTMLSelectElement).value;
        }}
      >
        <option value="">${say.whole}</option>
        ${markers.map(({ id, title }) => html`<option value=${id}>${title}</option>`)}
      </select>
    </p>`;
  }

  private row({ id, title, client, engine, mentor, ...rated }: Rated) {
    const { handedInAt } = rated;
    const apart = (far: Rated['engine']) =>
      html`<td>
        ${
          far === null
            ? html`<span aria-hidden="true">–</span><span class="hidden">${say.undefined}</span>`
            : say.apart(far.mean, far.same, far.of)
        }
      </td>`;
    return html`<tr>
      <th scope="row">
        <a href=${pathTo.selfRating(id)}>${title}</a>
        <span>${say.ratedWith(client, handedInAt === null ? null : format.date(handedInAt))}</span>
      </th>
      <td>${notedOf(rated)}</td>
      ${apart(engine)} ${apart(mentor)}
    </tr>`;
  }

  override render() {
    const { seen, counted } = this;
    if (seen === null) return nothing;
    return html`
      ${
        counted.length < 2
          ? nothing
          : html`${this.choice(seen)}
              <p class="drift-key" aria-hidden="true">
                ${this.#shown?.lines.map(({ title, shape }) => html`<span class=${`line-${shape}`}>${title}</span>`)}
              </p>
              <coequal-line-chart .shown=${this.#shown}></coequal-line-chart>`
      }
      <div class="scrolls" tabindex="0" role="region" aria-label=${say.timeCaption}>
        <table>
          <caption>
            <span>${say.timeCaption}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">${say.session}</th>
              <th scope="col">${say.kicker}</th>
              <th scope="col">${say.against.engine}</th>
              <th scope="col">${say.against.mentor}</th>
            </tr>
          </thead>
          <tbody>
            ${seen.sessions.map((one) => this.row(one))}
          </tbody>
        </table>
      </div>
    `;
  }
}

/** What a rating is noted as: under way or given up, or blind or not, and whether it waits. */
function notedOf({ standing, blind, waits }: Pick<Rated, 'standing' | 'blind' | 'waits'>): string {
  if (blind === null) return say.standing[standing];
  if (waits) return say.waitsForTake;
  return blind ? say.isBlind : say.isSeen;
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-apart-over-time': ApartOverTime;
  }
}
