import { printFault, type Fault } from '../definition/definition-error.ts';
import type { CheckResult } from './check-definitions.ts';
import { counted } from './counted.ts';
import type { Colours } from './terminal.ts';

/** Every fault on its line as `path:line:col message`, then every warning as `path:line:col warning: message`, and a summary. */
export function printFaults({ faults, warnings, files }: CheckResult, colours: Colours): string {
  const shown = (fault: Fault): string => printFault({ ...fault, file: colours.cyan(fault.file) });
  const doubts = warnings.map((fault) =>
    shown({ ...fault, message: `${colours.yellow('warning:')} ${fault.message}` }),
  );
  const lines = [...faults.map(shown), ...doubts];
  const broken = new Set(faults.map(({ file }) => file)).size;
  const beside = warnings.length === 0 ? '' : `, ${counted(warnings.length, 'warning')}`;
  const summary =
    broken === 0
      ? colours.green(`${counted(files, 'file')}, no fault${beside}.`)
      : colours.red(`${counted(faults.length, 'fault')} in ${counted(broken, 'file')}${beside}.`);
  return `${[...lines, ...(lines.length === 0 ? [] : ['']), summary].join('\n')}\n`;
}
