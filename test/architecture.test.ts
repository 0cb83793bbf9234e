import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSources, type SourceFile, type SourceImport } from './source-imports.ts';

const root = join(import.meta.dirname, '..');
const server = readSources(root, 'server');
const web = readSources(root, 'web');

/** What a room of the server may import besides its own files. */
interface Room {
  /** Rooms whose values and types it may use. */
  readonly uses?: readonly string[];
  /** Rooms of which it may know the types, and nothing that runs. */
  readonly knows?: readonly string[];
  readonly packages?: readonly string[];
  /** Modules of Node. */
  readonly node?: readonly string[];
}

/** The table of the house: who may import whom. */
const rooms: Record<string, Room> = {
  text: { packages: ['compromise', 'stemmer'] },
  definition: {
    packages: ['yaml', 'ajv', 'leven', 'typebox'],
    node: ['node:fs', 'node:path', 'node:zlib'],
  },
  rubric: {
    uses: ['text', 'definition'],
    packages: ['typebox'],
    node: ['node:crypto', 'node:path'],
  },
  scenario: { uses: ['definition'], packages: ['typebox'], node: ['node:crypto', 'node:path'] },
  practice: { uses: ['text', 'rubric', 'scenario'], packages: ['ts-fsrs'] },
  transcript: { uses: ['text'], knows: ['practice'], packages: ['fflate', 'media-captions'] },
  report: {
    knows: ['practice'],
    packages: ['csv-stringify', 'fflate', 'docx', 'pdfkit', 'bidi-js', 'subset-font'],
    node: ['node:events', 'node:fs/promises', 'node:module', 'node:path', 'node:timers/promises'],
  },
  store: {
    knows: ['practice'],
    packages: ['kysely', 'pg', '@photostructure/sqlite'],
    node: ['node:fs', 'node:path', 'node:url'],
  },
  accounts: {
    uses: ['store'],
    packages: ['@node-rs/argon2', 'openid-client'],
    node: ['node:crypto'],
  },
  mail: { knows: ['api'], packages: ['nodemailer'] },
  api: {
    uses: ['practice', 'store', 'accounts', 'transcript', 'report'],
    packages: [
      'fastify',
      'typebox',
      '@fastify/cookie',
      '@fastify/helmet',
      '@fastify/rate-limit',
      '@fastify/static',
      '@fastify/type-provider-typebox',
    ],
    node: ['node:path', 'node:stream'],
  },
};

/** They use every room, so only what they bring from outside is looked at. */
const entrances: Record<string, Pick<Room, 'packages' | 'node'>> = {
  cli: {
    packages: ['commander', 'picocolors'],
    node: [
      'node:crypto',
      'node:events',
      'node:fs',
      'node:fs/promises',
      'node:path',
      'node:process',
      'node:readline',
      'node:readline/promises',
      'node:stream',
      'node:util',
      'node:zlib',
    ],
  },
  'app.ts': { packages: ['fastify', '@fastify/cookie', '@fastify/type-provider-typebox'] },
  'assemble-alliances.ts': {},
  'assemble-drills.ts': {},
  'assemble-practice.ts': {},
  demo: { packages: ['fastify'], node: ['node:crypto'] },
  'config-error.ts': {},
  'config.ts': { node: ['node:net', 'node:path'] },
  'main.ts': {
    packages: ['close-with-grace', 'fastify'],
    node: ['node:crypto', 'node:path'],
  },
  'open-library.ts': {},
  'read-services.ts': {},
  workshop: { node: ['node:fs', 'node:path', 'node:worker_threads'] },
};

const domain = ['text', 'definition', 'rubric', 'scenario', 'practice', 'transcript'];
const webPackages = [
  'lit',
  '@lit/task',
  'chart.js',
  'yaml',
  '@lezer/highlight',
  ...['autocomplete', 'commands', 'lang-yaml', 'language', 'lint', 'search', 'state', 'view'].map(
    (part) => `@codemirror/${part}`,
  ),
  '@fontsource-variable/hanken-grotesk',
  '@fontsource-variable/source-serif-4',
];

describe('the house', () => {
  test('has no room that the table does not know', () => {
    const unknown = server
      .map(({ path }) => roomOf(path))
      .filter((room) => !(room in rooms) && !(room in entrances));
    expect([...new Set(unknown)]).toEqual([]);
  });

  test.each(Object.entries(rooms))('%s imports what it may', (room, allowed) => {
    expect(breaches(filesIn(room), (one) => mayImport(room, allowed, one))).toEqual([]);
  });

  test.each(Object.entries(entrances))('%s brings from outside what it may', (room, allowed) => {
    const may = (one: SourceImport) => isOurs(one.from) || isListed(allowed, one.from);
    expect(breaches(filesIn(room), may)).toEqual([]);
  });

  test('the page knows of the server the contract’s types, and nothing that runs', () => {
    const may = ({ from, typesOnly }: SourceImport) =>
      from.startsWith('web/') ||
      (typesOnly && from.startsWith('server/api/contract/')) ||
      webPackages.includes(packageOf(from));
    expect(breaches(web, may)).toEqual([]);
  });

  test('the contract stands alone', () => {
    const contract = server.filter(({ path }) => path.startsWith('server/api/contract/'));
    expect(contract.length).toBeGreaterThan(0);
    const may = ({ from }: SourceImport) =>
      from.startsWith('server/api/contract/') || from === 'typebox';
    expect(breaches(contract, may)).toEqual([]);
  });

  test('only the two programs read the environment: the server’s and the terminal’s', () => {
    const readers = server.filter(({ text }) => /\bprocess\.env\b/.test(text));
    expect(readers.map(({ path }) => path).toSorted()).toEqual([
      'server/cli/coequal.ts',
      'server/main.ts',
    ]);
  });

  test('the domain has no clock, no chance, no network and no process', () => {
    const outside = /\b(Date\.now|new Date\(\)|Math\.random|performance\.|fetch\(|process\.)/;
    const files = domain.flatMap(filesIn).filter(({ text }) => outside.test(text));
    expect(files.map(({ path }) => path)).toEqual([]);
  });

  test('no file is longer than 250 lines', () => {
    const sources = [...server, ...web, ...readSources(root, 'test')];
    const long = sources.filter(({ text }) => text.split('\n').length > 251);
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

/** The folder under server/, or the name of a file that stands there itself. */
function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function filesIn(room: string): SourceFile[] {
  return server.filter(({ path }) => roomOf(path) === room);
}

function mayImport(room: string, allowed: Room, { from, typesOnly }: SourceImport): boolean {
  if (!isOurs(from)) return isListed(allowed, from);
  const other = roomOf(from);
  if (other === room) return true;
  if (allowed.uses?.includes(other)) return true;
  return typesOnly && (allowed.knows?.includes(other) ?? false);
}

function isListed({ packages = [], node = [] }: Room, from: string): boolean {
  return from.startsWith('node:') ? node.includes(from) : packages.includes(packageOf(from));
}

function isOurs(from: string): boolean {
  return from.startsWith('server/') || from.startsWith('web/');
}

/** `@scope/name` or `name`, without what follows. */
function packageOf(from: string): string {
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}

/** One line a forbidden import, such as `server/text/x.ts imports server/store/store.ts`. */
function breaches(files: readonly SourceFile[], may: (one: SourceImport) => boolean): string[] {
  return files.flatMap(({ path, imports }) =>
    imports.filter((one) => !may(one)).map(({ from }) => `${path} imports ${from}`),
  );
}
