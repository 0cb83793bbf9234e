import type { Marker } from '../rubric/rubric.ts';
import type { MarkerScore, SessionScore } from '../rubric/score.ts';
import { counted } from './counted.ts';
import type { Colours, Page } from './terminal.ts';
import { wrapText } from './wrap.ts';

/** The markers of a session: score, interval as a bar from 0 to 100, and how much evidence there is. */
export function printMarkers(
  { markers, score }: SessionScore,
  rubric: { readonly markers: readonly Marker[] },
  { width, colours }: Page,
): string[] {
  const title = (id: string): string =>
    rubric.markers.find((marker) => marker.id === id)?.title ?? id;
  const names = Math.max(...markers.map(({ id }) => title(id).length)) + 2;
  const bar = Math.min(31, width - names - 24);
  const row = (marker: MarkerScore): string => {
    const name = `  ${title(marker.id).padEnd(names)}`;
    const evidence = colours.dim(counted(marker.evidence, 'finding').padStart(13));
    const shown = interval(marker);
    if (shown === null) return name + colours.dim('not enough to say'.padEnd(bar + 5)) + evidence;
    const number = colours.bold(String(Math.round(shown.score)).padStart(3));
    return `${name}${number}  ${drawInterval(shown, bar, colours)}${evidence}`;
  };
  const evidence = markers.reduce((sum, marker) => sum + marker.evidence, 0);
  const whole =
    score === null
      ? 'Not enough to say anything about the whole.'
      : `Overall ${Math.round(score)} of 100, from ${counted(evidence, 'finding')} in all: for practice, never a verdict.`;
  return [
    colours.bold('Markers'.padEnd(names + 7)) + colours.dim(ruler(bar)),
    ...markers.map(row),
    ...wrapText(whole, width - 2).map((line) => `  ${line}`),
    colours.dim('  ● score, ├─┤ where it lies four times in five'),
  ];
}

/** 0, 50 and 100 above the places where they lie. */
function ruler(width: number): string {
  const half = Math.round((width - 1) / 2);
  return `0${'50'.padStart(half)}${'100'.padStart(width - 1 - half)}`;
}

interface Interval {
  readonly score: number;
  readonly low: number;
  readonly high: number;
}

function interval({ score, low, high }: MarkerScore): Interval | null {
  return score === null || low === null || high === null ? null : { score, low, high };
}

function drawInterval({ score, low, high }: Interval, width: number, colours: Colours): string {
  const place = (value: number): number => Math.round((value / 100) * (width - 1));
  const [from, at, to] = [place(low), place(score), place(high)];
  return Array.from({ length: width }, (_, column) => {
    if (column === at) return colours.cyan('●');
    if (column === from) return colours.cyan('├');
    if (column === to) return colours.cyan('┤');
    return column > from && column < to ? colours.cyan('─') : colours.dim('·');
  }).join('');
}
