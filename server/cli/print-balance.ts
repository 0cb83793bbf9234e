import type { Balance } from '../rubric/balance.ts';
import type { Page } from './terminal.ts';

/** The two balances, each between two ends that both cost. */
export function printBalance(
  { stand, edge }: Balance,
  { colours }: Pick<Page, 'colours'>,
): string[] {
  const row = (low: string, high: string, value: number | null): string => {
    if (value === null)
      return `  ${low.padStart(11)} ${colours.dim('no evidence'.padStart(16).padEnd(21))} ${high}`;
    const at = Math.round(((value + 1) / 2) * 20);
    const scale = Array.from({ length: 21 }, (_, place) => {
      if (place === at) return colours.cyan('●');
      return colours.dim(place === 10 ? '│' : '·');
    }).join('');
    return `  ${low.padStart(11)} ${scale} ${high.padEnd(12)} ${inWords(value, low, high)}`;
  };
  return [
    colours.bold('Balance'),
    row('one-down', 'one-up', stand),
    row('humble', 'provocative', edge),
  ];
}

/** Where a value between −1 and 1 stands, in words. */
function inWords(value: number, low: string, high: string): string {
  const end = value < 0 ? low : high;
  const size = Math.abs(value);
  if (size < 0.15) return 'level';
  if (size < 0.5) return `leans ${end}`;
  return `mostly ${end}`;
}
