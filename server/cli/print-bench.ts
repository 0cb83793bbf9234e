import type { BenchReport } from '../scenario/bench/autoplay.ts';
import type { PlaceOfLine } from '../scenario/bench/places-of-lines.ts';
import type { PolicyReport } from '../scenario/bench/summarise.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { counted } from './counted.ts';
import type { Page } from './terminal.ts';

// Of the lines that are said most often, so many are shown.
const MOST_SAID = 5;

/** A report of the bench: endings, curves, topics, tangents, laws that do not hold, and lines that nobody hears. */
export function printBench(
  report: BenchReport,
  { file, pools }: Scenario,
  places: ReadonlyMap<string, PlaceOfLine>,
  page: Page,
): string {
  const { bold, dim } = page.colours;
  const { policies } = report;
  const lines = [...pools.values()].reduce((sum, pool) => sum + pool.length, 0);
  const parts = [
    [
      `${bold(file.title)} (${report.scenario}), ${file.client.name}, level ${file.level}`,
      dim(`${counted(report.sessions, 'session')} of each policy, from seed ${report.seed}`),
    ],
    endings(policies, bold),
    curves(policies, bold),
    topics(Object.keys(file.topics), policies, bold),
    laws(report, page),
    [
      bold('Said most often, in sessions of a hundred'),
      ...mostSaid(report).map(
        ([id, share]) => `${percent(share).padStart(5)}  ${shown(places.get(id), id, page)}`,
      ),
    ],
    [
      bold(`Never said: ${report.neverSpoken.length} of ${counted(lines, 'line')}`),
      ...report.neverSpoken.map((id) => `  ${shown(places.get(id), id, page)}`),
    ],
  ];
  return `${parts.map((part) => part.join('\n')).join('\n\n')}\n`;
}

function endings(policies: readonly PolicyReport[], bold: (text: string) => string): string[] {
  const head = ['', 'well', 'flat', 'early', 'turns', 'any talk', 'drifts', 'went along', 'named'];
  const rows = policies.map(({ policy, sessions, endings: ended, ...report }) => {
    const { turns, tangents, fallbacks, replies } = report;
    return [
      policy,
      percent(ended.well / sessions),
      percent(ended.flat / sessions),
      percent(ended.early / sessions),
      `${turns.mean.toFixed(1)} (${turns.least}–${turns.most})`,
      percent(fallbacks / Math.max(1, replies)),
      (tangents.entered / sessions).toFixed(1),
      (tangents.followed / sessions).toFixed(1),
      (tangents.named / sessions).toFixed(1),
    ];
  });
  return [
    bold('How sessions end, replies that would fit any talk, and drifts a session'),
    ...table([head, ...rows]),
  ];
}

const BARS = '▁▂▃▄▅▆▇█';

function curves(policies: readonly PolicyReport[], bold: (text: string) => string): string[] {
  const at = [0, 4, 8, 12, 16];
  const rows = policies.map(({ policy, curve }) => [
    policy,
    curve.map((level) => BARS[Math.min(7, Math.floor(level * 8))] ?? '').join(''),
    ...at.map((turn) => share(curve[turn])),
    share(curve.at(-1)),
  ]);
  return [
    bold('Mean of trust and openness, by turn'),
    ...table([['', '', ...at.map(String), 'end'], ...rows], [1]),
  ];
}

function topics(
  ids: readonly string[],
  policies: readonly PolicyReport[],
  bold: (text: string) => string,
): string[] {
  const rows = ids.map((id) => [
    id,
    ...policies.map(({ told, sessions }) => {
      const { guarded = 0, partial = 0, open = 0 } = told[id] ?? {};
      const depth = (guarded + 2 * partial + 3 * open) / sessions;
      return depth === 0 ? '·' : depth.toFixed(1);
    }),
  ]);
  return [
    bold('How deep each topic is told: 0 not at all, 1 guarded, 2 partial, 3 open'),
    ...table([['', ...policies.map(({ policy }) => policy.slice(0, 5))], ...rows]),
  ];
}

function laws({ broken, policies }: BenchReport, { colours }: Page): string[] {
  const repeats = policies.reduce((sum, policy) => sum + policy.repeats, 0);
  const empty = policies.reduce((sum, policy) => sum + policy.empty, 0);
  return [
    colours.bold('What every client keeps to'),
    `  ${counted(repeats, 'line')} said twice, ${empty} replies without a word.`,
    ...(broken.length === 0
      ? [colours.green('  Every law holds at every seed.')]
      : broken.map(({ law, seeds }) => colours.red(`  ${law} Seeds: ${shortened(seeds)}.`))),
  ];
}

function shortened(seeds: readonly number[]): string {
  const rest = seeds.length - 10;
  return `${seeds.slice(0, 10).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function mostSaid({ policies, sessions }: BenchReport): [string, number][] {
  const sums = new Map<string, number>();
  for (const { spoken } of policies)
    for (const [id, count] of Object.entries(spoken)) sums.set(id, (sums.get(id) ?? 0) + count);
  return [...sums]
    .filter(([id]) => !id.startsWith('opening.') && !id.startsWith('endings.'))
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MOST_SAID)
    .map(([id, count]) => [id, count / (sessions * policies.length)]);
}

function shown(place: PlaceOfLine | undefined, id: string, { width, colours }: Page): string {
  if (place === undefined) return id;
  const where = `${place.file}:${place.line}:${place.col}`;
  const room = Math.max(20, width - where.length - 6);
  const say = place.say.length > room ? `${place.say.slice(0, room - 1)}…` : place.say;
  return `${colours.cyan(where)}  ${say}`;
}

/** Rows with columns of one width; the first column and those of `left` stand at the left. */
function table(rows: readonly (readonly string[])[], left: readonly number[] = []): string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, at) =>
        at === 0 || left.includes(at)
          ? cell.padEnd(widths[at] ?? 0)
          : cell.padStart(widths[at] ?? 0),
      )
      .join('  ')
      .replace(/^/, '  ')
      .trimEnd(),
  );
}

function percent(part: number): string {
  return `${Math.round(part * 100)} %`;
}

function share(level: number | undefined): string {
  return level === undefined ? '' : level.toFixed(2);
}
