import { html } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { DrawnLine, Drawing } from './draw-lines.ts';
import { LightElement } from './light-element.ts';

/** A line, and the place of its colour among the nine of the tokens, which is the place of its shape, too. */
export type ShownLine = Omit<DrawnLine, 'colour'>;

/** What a chart shows, without its colours. */
export interface ShownLines extends Pick<Drawing, 'points' | 'breaks' | 'scale'> {
  readonly lines: readonly ShownLine[];
  /** What the chart is, for whoever does not see it. */
  readonly label: string;
  /** What is said where the chart could not be loaded. */
  readonly failed: string;
}

/** Lines with their intervals. The chart library is loaded when the first chart is shown. */
@customElement('coequal-line-chart')
export class LineChart extends LightElement {
  #chart: { destroy(): void } | null = null;
  /** Counts drawings, so that one that was overtaken while the library loaded is dropped. */
  #drawing = 0;

  @query('canvas') private readonly canvas!: HTMLCanvasElement;
  @state() private isLost = false;

  @property({ attribute: false }) shown: ShownLines | null = null;

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
    if (changed.has('shown')) void this.draw();
  }

  private async draw(): Promise<void> {
    const drawing = ++this.#drawing;
    const library = await import('./draw-lines.ts').catch(() => null);
    this.isLost = library === null;
    if (library === null || this.shown === null) return;
    if (drawing !== this.#drawing || !this.isConnected) return;
    const { lines, points, breaks, scale } = this.shown;
    this.#chart?.destroy();
    this.#chart = library.drawLines(this.canvas, {
      ...{ points, breaks, scale },
      lines: lines.map((line) => ({ ...line, colour: this.#colour(`--line-${line.shape % 9}`) })),
      ink: this.#colour('--ink-soft'),
      grid: this.#colour('--line'),
      surface: this.#colour('--surface'),
      font: getComputedStyle(this).fontFamily,
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
    return html`
      <div class="growth-chart">
        <canvas role="img" aria-label=${this.shown?.label ?? ''}></canvas>
        <span class="probe" aria-hidden="true"></span>
      </div>
      ${this.isLost ? html`<p role="alert">${this.shown?.failed}</p>` : ''}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-line-chart': LineChart;
  }
}
