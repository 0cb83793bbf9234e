import { printFault } from '../definition/definition-error.ts';
import type { CheckResult } from './check-definitions.ts';
import { counted } from './counted.ts';
import type { Colours } from './terminal.ts';

/** Every fault on its line as `path:line:col message`, and a summary. */
export function printFaults({ faults, files }: CheckResult, colours: Colours): string {
  const lines = faults.map((fault) => printFault({ ...fault, file: colours.cyan(fault.file) }));
  const broken = new Set(faults.map(({ file }) => file)).size;
  const summary =
    broken === 0
      ? colours.green(`${counted(files, 'file')}, no fault.`)
      : colours.red(`${counted(faults.length, 'fault')} in ${counted(broken, 'file')}.`);
  return `${[...lines, ...(broken === 0 ? [] : ['']), summary].join('\n')}\n`;
}
