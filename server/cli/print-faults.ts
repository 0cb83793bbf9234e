import { counted } from './counted.ts';
import type { CheckResult } from './check-definitions.ts';
import type { Colours } from './terminal.ts';

/** Every fault on its line as `path:line:col message`, and a summary. */
export function printFaults({ faults, files }: CheckResult, colours: Colours): string {
  const lines = faults.map(
    ({ file, line, col, message }) => `${colours.cyan(`${file}:${line}:${col}`)} ${message}`,
  );
  const broken = new Set(faults.map(({ file }) => file)).size;
  const summary =
    broken === 0
      ? colours.green(`${counted(files, 'file')}, no fault.`)
      : colours.red(`${counted(faults.length, 'fault')} in ${counted(broken, 'file')}.`);
  return `${[...lines, ...(broken === 0 ? [] : ['']), summary].join('\n')}\n`;
}
