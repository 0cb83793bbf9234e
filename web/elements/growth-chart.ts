import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Growth } from '../../server/api/contract/growth.ts';
import { format } from '../strings/format.ts';
import { growth as say } from '../strings/growth.ts';
import { realSession } from '../strings/real-session.ts';
import { LightElement } from './light-element.ts';
import './line-chart.ts';
import type { ShownLines } from './line-chart.ts';
import { markerLines, versionBreaks } from './marker-lines.ts';

/** Lines by marker over the sessions, practised and real. */
@customElement('coequal-growth-chart')
export class GrowthChart extends LightElement {
  #shown: ShownLines | null = null;

  /** The scores of all finished sessions. */
  @property({ attribute: false }) growth: Growth = { markers: [], points: [] };
  /** Ids of the markers whose lines are shown. */
  @property({ attribute: false }) shown: ReadonlySet<string> = new Set();

  protected override willUpdate(): void {
    const titles = this.growth.markers.filter(({ id }) => this.shown.has(id));
    this.#shown = {
      lines: markerLines(this.growth).flatMap(({ id, real, runs, title }) =>
        this.shown.has(id)
          ? [
              {
                title: real ? realSession.lineOf(title) : title,
                ...{ runs, real, shape: this.growth.markers.findIndex((one) => one.id === id) },
              },
            ]
          : [],
      ),
      points: this.names(),
      breaks: versionBreaks(this.growth).map((at) => ({ at, name: say.newVersion })),
      scale: { min: 0, max: 100, step: 25, tell: say.value },
      label: say.chart(titles.map(({ title }) => title).join(', ')),
      failed: say.chartFailed,
    };
  }

  /** The day of each session, and the time where a day holds several. */
  private names(): string[][] {
    const days = this.growth.points.map(({ endedAt }) => format.day(endedAt));
    return this.growth.points.map(({ endedAt }, at) => {
      const day = days[at] ?? '';
      const alone = days.indexOf(day) === days.lastIndexOf(day);
      return alone ? [day] : [day, format.clock(endedAt)];
    });
  }

  override render() {
    return html`<coequal-line-chart .shown=${this.#shown}></coequal-line-chart>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-growth-chart': GrowthChart;
  }
}
