import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import closeWithGrace from 'close-with-grace';
import type { FastifyInstance } from 'fastify';
import { openIssuer } from './accounts/issuer.ts';
import { LINK_LIFE, makeAdministratorLink } from './accounts/links.ts';
import { buildApp } from './app.ts';
import { assembleDrills } from './assemble-drills.ts';
import { assemblePractice } from './assemble-practice.ts';
import { projectDrills, projectRoot, projectRubric } from './cli/project.ts';
import { ConfigError } from './config-error.ts';
import { readConfig, type Config } from './config.ts';
import { DefinitionError } from './definition/definition-error.ts';
import { sendBySmtp } from './mail/send-by-smtp.ts';
import { loadEngagements } from './scenario/load-engagements.ts';
import { loadAsks, loadScenarios } from './scenario/load-scenario.ts';
import { openLibrary } from './open-library.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';
import { StoreUnavailable } from './store/store-unavailable.ts';
import { openWorkshop } from './workshop/open-workshop.ts';
import { wordsOf } from './workshop/words.ts';

/** How long requests under way are waited for when the server is told to stop. Milliseconds. */
const GRACE = 10_000;

/** A port that cannot be listened on. The message is one sentence with the cure. */
class CannotListen extends Error {}

try {
  await start();
} catch (error) {
  if (!isForThePerson(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const root = projectRoot();
  const config = readConfig(process.env, root);
  const rubric = await projectRubric();
  const scenarios = loadScenarios(join(root, 'scenarios'), rubric.behaviours, root);
  const engagements = loadEngagements(join(root, 'scenarios'), rubric.behaviours, root);
  const store = await openStore(config.database, (error) => {
    console.error(`A connection to the database broke and will be made anew: ${error.message}`);
  });
  const asks = loadAsks(join(root, 'scenarios'), root);
  const library = openLibrary(store, { asks, behaviours: rubric.behaviours });
  const workshop = openWorkshop(root, wordsOf(rubric, asks));
  const app = await buildApp({
    config,
    practice: assemblePractice(rubric, scenarios, engagements, library),
    drills: assembleDrills(rubric, await projectDrills(rubric)),
    workshop,
    store,
    clock: Date.now,
    random: randomBytes,
    mail: config.mail === null ? null : sendBySmtp(config.mail),
    signOn: config.signOn === null ? null : openIssuer(config.signOn),
    web: join(root, 'dist', 'web'),
  });
  app.addHook('onClose', () => store.close());
  app.addHook('onClose', () => workshop.close());

  try {
    const home = await listen(app, config);
    console.log(`Coequal is ready at ${home}`);
    await greetFirst(store, config.origin ?? home);
  } catch (error) {
    await app.close();
    throw error;
  }
  // Ctrl-C and SIGTERM let the requests under way finish; an unforeseen error is told before the end.
  closeWithGrace({ delay: GRACE, logger: false }, async ({ err }) => {
    if (err) app.log.fatal({ err }, 'unforeseen error');
    await app.close();
  });
}

/** While nobody looks after the installation, whoever reads this line may. */
async function greetFirst(store: Store, home: string): Promise<void> {
  const secret = await makeAdministratorLink(store, randomBytes, Date.now());
  if (secret === null) return;
  const hours = LINK_LIFE.administrator / 3_600_000;
  console.log(
    `Nobody is an administrator yet. This link makes its reader one, once, within ${hours} hours: ${home}/welcome/${secret}`,
  );
}

/** Returns the address to open. */
async function listen(app: FastifyInstance, config: Config): Promise<string> {
  const { host, port } = config;
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw new CannotListen(whyNot(error as NodeJS.ErrnoException, config));
  }
  const bound = app.addresses().find((address) => typeof address === 'object')?.port ?? port;
  const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${bound}`;
}

function whyNot({ code, message }: NodeJS.ErrnoException, { host, port }: Config): string {
  switch (code) {
    case 'EADDRINUSE': {
      const other = port === 65_535 ? 3000 : port + 1;
      return `Port ${port} on ${host} is taken: stop what listens there, or choose another, as in PORT=${other} npm start.`;
    }
    case 'EACCES':
      return `Port ${port} may not be used by you: choose one from 1024 up, as in PORT=3000 npm start.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST is "${host}", which is no address of this machine: unset it, or give one that is.`;
    default:
      return `The server cannot listen on port ${port} of ${host} (${message}): choose another with PORT and HOST.`;
  }
}

function isForThePerson(error: unknown): error is Error {
  return [ConfigError, DefinitionError, StoreUnavailable, CannotListen].some(
    (kind) => error instanceof kind,
  );
}
