import { CommanderError } from 'commander';
import { DefinitionError } from '../definition/definition-error.ts';
import { UsageError } from './usage-error.ts';

/** How a command ended that could not do its work. */
export interface Failure {
  /** What to tell the person, or null when there is nothing to tell. */
  readonly sentence: string | null;
  /** 2 where the person can mend it, 1 where it is our fault, 0 where help was asked for. */
  readonly code: 0 | 1 | 2;
}

/** What to tell the person, and the code that the program ends with. */
export function describeFailure(error: unknown): Failure {
  if (error instanceof UsageError || error instanceof DefinitionError) {
    return { sentence: error.message, code: 2 };
  }
  if (error instanceof CommanderError) {
    return error.exitCode === 0
      ? { sentence: null, code: 0 }
      : { sentence: describeUsage(error.message), code: 2 };
  }
  return {
    sentence: error instanceof Error ? (error.stack ?? error.message) : String(error),
    code: 1,
  };
}

/** The library's `error: unknown command 'rat'` and its suggestion as sentences of ours. */
function describeUsage(message: string): string {
  const [fact = '', ...rest] = message
    .replace(/^error: /, '')
    .replaceAll("'", '"')
    .split('\n');
  const near = /\(Did you mean (?:one of )?(.+)\?\)/.exec(rest.join(' '))?.[1];
  const sentence = `${fact.charAt(0).toUpperCase()}${fact.slice(1).replace(/\.$/, '')}.`;
  const cure = near === undefined ? 'See --help.' : `Did you mean "${near.replaceAll('"', '')}"?`;
  return `${sentence} ${cure}`;
}
