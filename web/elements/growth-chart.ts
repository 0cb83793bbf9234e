import { html } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Growth } from '../../server/api/contract/growth.ts';
import { format } from '../strings/format.ts';
import { growth as say } from '../strings/growth.ts';
import { LightElement } from './light-element.ts';
import { markerLines, versionBreaks } from './marker-lines.ts';

/** Lines by marker over the sessions. The chart library is loaded when the first chart is shown. */
@customElement('coequal-growth-chart')
export class GrowthChart extends LightElement {
  #chart: { destroy(): void } | null = null;
  /** Counts drawings, so that one that was overtaken while the library loaded is dropped. */
  #drawing = 0;

  @query('canvas') private readonly canvas!: HTMLCanvasElement;
  @state() private failed = false;

  /** The scores of all finished sessions. */
  @property({ attribute: false }) growth: Growth = { markers: [], points: [] };
  /** Ids of the markers whose lines are shown. */
  @property({ attribute: false }) shown: ReadonlySet<string> = new Set();

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('coequal-theme', this.#redraw);
  }

  override disconnectedCallback(): void {
    document.removeEventListener('coequal-theme', this.#redraw);
    this.#chart?.destroy();
    super.disconnectedCallback();
  }

  readonly #redraw = (): void => void this.draw();

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('growth') || changed.has('shown')) void this.draw();
  }

  private async draw(): Promise<void> {
    const drawing = ++this.#drawing;
    const library = await import('./draw-lines.ts').catch(() => null);
    this.failed = library === null;
    if (library === null || drawing !== this.#drawing || !this.isConnected) return;
    const colour = (name: string) => this.#colour(name);
    this.#chart?.destroy();
    this.#chart = library.drawLines(this.canvas, {
      lines: markerLines(this.growth).flatMap(({ id, runs, title }, shape) =>
        this.shown.has(id) ? [{ title, runs, shape, colour: colour(`--line-${shape % 9}`) }] : [],
      ),
      sessions: this.names(),
      breaks: versionBreaks(this.growth),
      ink: colour('--ink-soft'),
      grid: colour('--line'),
      surface: colour('--surface'),
      font: getComputedStyle(this).fontFamily,
    });
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

  /** A canvas knows no custom properties: the colour is read off an element that wears it. */
  #colour(name: string): string {
    const probe = this.querySelector<HTMLElement>('.probe');
    if (probe === null) return '';
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  }

  override render() {
    const titles = this.growth.markers.filter(({ id }) => this.shown.has(id));
    const names = titles.map(({ title }) => title).join(', ');
    return html`
      <div class="growth-chart">
        <canvas role="img" aria-label=${say.chart(names)}></canvas>
        <span class="probe" aria-hidden="true"></span>
      </div>
      ${this.failed ? html`<p role="alert">${say.chartFailed}</p>` : ''}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-growth-chart': GrowthChart;
  }
}
