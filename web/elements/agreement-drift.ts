import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type {
  CalibrationList,
  FigureOrNull,
} from '../../server/api/contract/calibration-results.ts';
import { pathTo } from '../router.ts';
import { calibration as say } from '../strings/calibration.ts';
import { zonedTime } from '../strings/zoned-time.ts';
import { LightElement } from './light-element.ts';
import './line-chart.ts';
import type { ShownLine, ShownLines } from './line-chart.ts';

type Drift = CalibrationList['drift'];
type Point = Drift['points'][number];

const WHO = [
  { who: 'people', title: say.driftPeople },
  { who: 'all', title: say.driftAll },
] as const;

/** How far raters agreed over a cohort's exercises: a chart, the same numbers as a table, and whether there is a change. */
@customElement('coequal-agreement-drift')
export class AgreementDrift extends LightElement {
  #shown: ShownLines | null = null;

  @property({ attribute: false }) drift: Drift = { points: [], people: null, all: null };
  /** Id of the cohort. */
  @property({ attribute: false }) cohort = '';
  @property({ attribute: false }) timeZone = 'UTC';

  protected override willUpdate(): void {
    const { points } = this.drift;
    const lows = points.flatMap(({ people, all }) => [people.ac1?.low ?? 0, all.ac1?.low ?? 0]);
    this.#shown = {
      lines: WHO.map(({ who, title }, shape): ShownLine => {
        const run = points.flatMap((point, at) => {
          const { ac1 } = point[who];
          return ac1 === null ? [] : [{ at, score: ac1.value, low: ac1.low, high: ac1.high }];
        });
        return { title, shape, runs: [run] };
      }),
      points: points.map(({ title, madeAt }) => [
        say.short(title),
        zonedTime.date(madeAt, this.timeZone),
      ]),
      breaks: [],
      scale: {
        min: Math.floor(Math.min(0, ...lows) * 5) / 5,
        max: 1,
        step: 0.2,
        tell: (value, low, high) => say.figure({ value, low, high }) ?? '',
      },
      label: say.driftChart,
      failed: say.driftFailed,
    };
  }

  private cell(figure: FigureOrNull) {
    return html`<td>${say.figure(figure) ?? say.undefined}</td>`;
  }

  private row({ id, title, madeAt, people, all }: Point) {
    return html`<tr>
      <th scope="row">
        <a href=${pathTo.calibration(this.cohort, id)}>${title}</a>
        <span>${zonedTime.date(madeAt, this.timeZone)}</span>
      </th>
      ${this.cell(people.ac1)} ${this.cell(all.ac1)}
    </tr>`;
  }

  private change() {
    const { people } = this.drift;
    if (people === null) return nothing;
    const { value, low, high, isReal } = people;
    return html`<p>${say.driftChange(value, low, high, isReal)}</p>`;
  }

  override render() {
    const { points } = this.drift;
    if (points.length === 0) return html`<p class="empty">${say.driftNone}</p>`;
    return html`
      ${
        points.length < 2
          ? html`<p class="aside">${say.driftNone}</p>`
          : html`${this.change()}
              <p class="drift-key" aria-hidden="true">
                ${WHO.map(({ title }, at) => html`<span class=${`line-${at}`}>${title}</span>`)}
              </p>
              <coequal-line-chart .shown=${this.#shown}></coequal-line-chart>`
      }
      <div class="scrolls" tabindex="0" role="region" aria-label=${say.driftCaption}>
        <table>
          <caption>
            <span>${say.driftCaption}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">${say.exercise}</th>
              ${WHO.map(({ title }) => html`<th scope="col">${title}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${points.map((point) => this.row(point))}
          </tbody>
        </table>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-agreement-drift': AgreementDrift;
  }
}
