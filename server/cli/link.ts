import { randomBytes } from 'node:crypto';
import type { Command } from 'commander';
import { LINK_LIFE, makeAdministratorLink, makePasswordLink } from '../accounts/links.ts';
import { readConfig, type Config } from '../config.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { projectRoot } from './project.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const hours = (milliseconds: number) => milliseconds / 3_600_000;

/** Adds `link`, which prints addresses that work once: where no letter can be sent, somebody passes them on. */
export function addLink(program: Command, terminal: Terminal): void {
  const link = program
    .command('link')
    .summary('print a link to a new password, or to the first administrator’s place')
    .description('Prints an address that works once. Uses the same settings as the server.');
  link
    .command('password <email>')
    .description('a link by which the person of this address chooses a new password')
    .action(async (email: string) => {
      await print(terminal, async (store) => {
        const made = await makePasswordLink(store, randomBytes, email, Date.now());
        if (made === null)
          throw new UsageError(`Nobody has an account with "${email}". Look at how it is spelled.`);
        return { path: `password/${made.secret}`, life: LINK_LIFE.password };
      });
    });
  link
    .command('welcome')
    .description('a link by which the first administrator signs up')
    .action(async () => {
      await print(terminal, async (store) => {
        const secret = await makeAdministratorLink(store, randomBytes, Date.now());
        if (secret === null)
          throw new UsageError(
            'There is an administrator already: they make others, under People.',
          );
        return { path: `welcome/${secret}`, life: LINK_LIFE.administrator };
      });
    });
}

async function print(
  terminal: Terminal,
  make: (store: Store) => Promise<{ path: string; life: number }>,
): Promise<void> {
  const config = readConfig(terminal.environment, projectRoot());
  const store = await openStore(config.database, () => undefined);
  try {
    const { path, life } = await make(store);
    await terminal.print(
      `${homeOf(config)}/${path}\nIt works once, within ${hours(life)} hours.\n`,
    );
  } finally {
    await store.close();
  }
}

function homeOf({ origin, host, port }: Config): string {
  if (origin !== null) return origin;
  const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`;
}
