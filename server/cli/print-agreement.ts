import type { Agreement, Hearing, Share } from '../rubric/agreement.ts';
import type { Page } from './terminal.ts';

/** Agreement as a table: a behaviour a line, weakest F1 first, the averages below. */
export function printAgreement(
  { turns, behaviours, micro, macro }: Agreement,
  { colours }: Pick<Page, 'colours'>,
): string {
  const widest = Math.max(...behaviours.map(({ id }) => id.length), 'micro average'.length);
  const heard = behaviours
    .filter(({ both, engine, people }) => both + engine + people > 0)
    .toSorted((a, b) => (a.f1?.value ?? 0) - (b.f1?.value ?? 0));
  const row = (name: string, hearing: Hearing): string =>
    [
      `  ${name.padEnd(widest)}`,
      share(hearing.precision),
      share(hearing.recall),
      share(hearing.f1),
      String(hearing.n).padStart(5),
    ].join('  ');
  const mean = [macro.precision, macro.recall].map((value) => number(value).padEnd(15)).join('  ');
  return `${[
    colours.bold(`${turns} turns, against the labels of people (95 % intervals)`),
    colours.dim(
      `  ${'behaviour'.padEnd(widest)}  ${'precision'.padEnd(15)}  ${'recall'.padEnd(15)}  ${'F1'.padEnd(15)}  ${'n'.padStart(5)}`,
    ),
    ...heard.map((hearing) => row(hearing.id, hearing)),
    '',
    colours.bold(row('micro average', micro)),
    colours.bold(`  ${'macro average'.padEnd(widest)}  ${mean}  ${number(macro.f1)}`),
  ].join('\n')}\n`;
}

function share(value: Share | null): string {
  if (value === null) return '–'.padEnd(15);
  return `${number(value.value)} (${number(value.low)}–${number(value.high)})`.padEnd(15);
}

/** Two decimals without the nought: `.85`, `1.00`; a dash where nothing can be said. */
export function number(value: number | null): string {
  return value === null ? '–' : value.toFixed(2).replace(/^0/, '');
}
