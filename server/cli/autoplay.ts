import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** What `autoplay` takes. */
export interface AutoplayOptions {
  readonly sessions: string;
  readonly seed: string;
  readonly policy?: string;
  readonly lines?: string;
  readonly json?: true;
}

const MOST_SESSIONS = 10_000;
const LARGEST_SEED = 2 ** 32 - 1;

/** Adds `autoplay`, which tries a client on coaches of many kinds. */
export function addAutoplay(program: Command, terminal: Terminal): void {
  program
    .command('autoplay')
    .summary('try a client on coaches of many kinds')
    .description(
      'Plays many sessions with a simulated client and coaches of many policies, from a partner to one who insults, and ' +
        'reports how they end, how far the client opens, and which lines nobody gets to hear. The same seed gives the same report.',
    )
    .argument('<scenario>', 'name of a scenario or an engagement, or its path')
    .option('--sessions <number>', `sessions of each policy, 1 to ${MOST_SESSIONS}`, '20')
    .option('--seed <number>', 'seed of the first session; the next takes the next', '1')
    .option('--policy <names>', 'only these policies, with commas between')
    .option('--lines <file>', 'a transcript whose coach lines the policy "random" says')
    .option('--json', 'print one JSON object a session of the story')
    .addHelpText(
      'after',
      `
Examples:
  $ npm run -s coequal -- autoplay specialist-or-manager
  $ npm run -s coequal -- autoplay the-pedestal --policy partner,adviser --sessions 100
  $ npm run -s coequal -- autoplay scenarios/your-client.yml --policy random --lines session.txt`,
    )
    .action(async (scenario: string, options: AutoplayOptions) => {
      const { autoplayScenario } = await import('./autoplay-scenario.ts');
      await autoplayScenario(scenario, readOptions(options), terminal);
    });
}

/** What `autoplay` takes, read. */
export interface AutoplayPlan {
  readonly sessions: number;
  readonly seed: number;
  /** Ids as given, or null for all. */
  readonly policies: readonly string[] | null;
  readonly lines: string | null;
  readonly json: boolean;
}

function readOptions({ sessions, seed, policy, lines, json }: AutoplayOptions): AutoplayPlan {
  const count = wholeNumber(sessions);
  if (count === null || count < 1 || count > MOST_SESSIONS)
    throw new UsageError(`--sessions takes a whole number from 1 to ${MOST_SESSIONS}.`);
  const first = wholeNumber(seed);
  if (first === null || first > LARGEST_SEED)
    throw new UsageError(`--seed takes a whole number from 0 to ${LARGEST_SEED}.`);
  return {
    sessions: count,
    seed: first,
    policies: policy === undefined ? null : policy.split(',').map((id) => id.trim()),
    lines: lines ?? null,
    json: json === true,
  };
}

function wholeNumber(text: string): number | null {
  return /^\d{1,10}$/.test(text) ? Number(text) : null;
}
