import {
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartDataset,
  type Plugin,
} from 'chart.js';
import type { LinePoint } from './marker-lines.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale, Tooltip);

/** A line with the look that it keeps, whatever else is shown. */
export interface DrawnLine {
  readonly title: string;
  readonly runs: readonly (readonly LinePoint[])[];
  /** Any CSS colour. */
  readonly colour: string;
  /** Its place among all lines, which gives it the shape of its dots. */
  readonly shape: number;
  /** True for a line of another kind beside the others: hollow dots on small dashes. */
  readonly real?: boolean;
}

/** All that the chart shows. */
export interface Drawing {
  readonly lines: readonly DrawnLine[];
  /** A name for each place along the lines, oldest first, in lines of text. */
  readonly points: readonly string[][];
  /** The places at which something new begins that lines do not cross, and what it is. */
  readonly breaks: readonly { readonly at: number; readonly name: string }[];
  readonly scale: {
    readonly min: number;
    readonly max: number;
    /** From one line of the grid to the next. */
    readonly step: number;
    /** A value with the ends of its interval, as a person reads them. */
    readonly tell: (value: number, low: number, high: number) => string;
  };
  readonly ink: string;
  readonly grid: string;
  readonly surface: string;
  readonly font: string;
}

type RunDataset = ChartDataset<'line', { x: number; y: number; low: number; high: number }[]>;

const DOTS = ['circle', 'rect', 'triangle', 'rectRot', 'rectRounded'] as const;
const DASHES = [[], [7, 4], [2, 4]] as const;

/** Draws the lines on a canvas. The caller destroys the chart before it draws on the canvas again. */
export function drawLines(canvas: HTMLCanvasElement, drawing: Drawing): Chart {
  const { font, grid, ink, points, scale, surface } = drawing;
  const ticks = { color: ink, font: { family: font, size: 13 } };
  return new Chart(canvas, {
    type: 'line',
    data: {
      datasets: drawing.lines.flatMap((line, place) =>
        datasetsOf(line, aside(place, drawing.lines.length), surface),
      ) as never,
    },
    plugins: [whiskers, breaks(drawing)],
    options: {
      maintainAspectRatio: false,
      animation: false,
      interaction: { mode: 'nearest', intersect: false },
      scales: {
        x: {
          type: 'linear',
          min: -0.4,
          max: Math.max(1, points.length - 1) + 0.4,
          afterBuildTicks: (axis) => {
            axis.ticks = points.map((_, value) => ({ value }));
          },
          ticks: {
            ...ticks,
            autoSkip: true,
            maxRotation: 0,
            callback: (value) => points[Number(value)] ?? '',
          },
          grid: { display: false },
          border: { color: grid },
        },
        y: {
          min: scale.min,
          max: scale.max,
          ticks: {
            ...ticks,
            stepSize: scale.step,
            // Steps of a fifth add up to almost nothing, which is no "-0.0".
            callback: (value) => String(Math.round(Number(value) * 100) / 100).replace('-', '−'),
          },
          grid: { color: grid },
          border: { display: false },
        },
      },
      plugins: {
        tooltip: {
          backgroundColor: ink,
          titleColor: surface,
          bodyColor: surface,
          titleFont: { family: font },
          bodyFont: { family: font },
          padding: 10,
          callbacks: {
            title: ([item]) => points[Math.round(item?.parsed.x ?? -1)]?.join(', ') ?? '',
            label: ({ dataset, raw }) => {
              const { y, low, high } = raw as RunDataset['data'][number];
              return `${dataset.label ?? ''}: ${scale.tell(y, low, high)}`;
            },
          },
        },
      },
    },
  });
}

/** How far a line is moved aside, in places, so that whiskers of several lines do not cover each other. */
function aside(place: number, lines: number): number {
  return (place - (lines - 1) / 2) * Math.min(0.07, 0.5 / lines);
}

function datasetsOf(
  { colour, real = false, runs, shape, title }: DrawnLine,
  shift: number,
  surface: string,
): RunDataset[] {
  return runs.map((run) => ({
    label: title,
    data: run.map(({ at, high, low, score }) => ({ x: at + shift, y: score, low, high })),
    borderColor: colour,
    backgroundColor: real ? surface : colour,
    borderWidth: 2.5,
    borderDash: real
      ? [3, 6]
      : [...(DASHES[Math.floor(shape / DOTS.length) % DASHES.length] ?? [])],
    pointStyle: DOTS[shape % DOTS.length] ?? 'circle',
    pointRadius: 6,
    pointHoverRadius: 8,
  }));
}

/** The interval of each dot as a vertical line with caps. */
const whiskers: Plugin<'line'> = {
  id: 'whiskers',
  beforeDatasetsDraw({ ctx, data, scales }) {
    const { x, y } = scales;
    if (x === undefined || y === undefined) return;
    ctx.save();
    ctx.lineWidth = 1.5;
    for (const dataset of data.datasets as unknown as RunDataset[]) {
      ctx.strokeStyle = typeof dataset.borderColor === 'string' ? dataset.borderColor : '';
      ctx.globalAlpha = 0.55;
      for (const point of dataset.data) {
        const [across, top, foot] = [point.x, point.high, point.low].map((value, index) =>
          (index === 0 ? x : y).getPixelForValue(value),
        ) as [number, number, number];
        ctx.beginPath();
        ctx.moveTo(across, top);
        ctx.lineTo(across, foot);
        ctx.moveTo(across - 5, top);
        ctx.lineTo(across + 5, top);
        ctx.moveTo(across - 5, foot);
        ctx.lineTo(across + 5, foot);
        ctx.stroke();
      }
    }
    ctx.restore();
  },
};

/** A dashed line before each place at which something new begins. */
function breaks({ breaks: places, font, ink }: Drawing): Plugin<'line'> {
  return {
    id: 'breaks',
    afterDatasetsDraw({ chartArea, ctx, scales }) {
      ctx.save();
      ctx.strokeStyle = ctx.fillStyle = ink;
      ctx.font = `12px ${font}`;
      ctx.setLineDash([4, 4]);
      for (const { at, name } of places) {
        const across = scales['x']?.getPixelForValue(at - 0.5) ?? 0;
        ctx.beginPath();
        ctx.moveTo(across, chartArea.top);
        ctx.lineTo(across, chartArea.bottom);
        ctx.stroke();
        ctx.fillText(name, across + 5, chartArea.top + 11);
      }
      ctx.restore();
    },
  };
}
