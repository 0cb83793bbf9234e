import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const scripts = join(import.meta.dirname, '../../scripts');

/** A project whose compiler copies `server/` and fails at the word `broken`: the same script makes it ready. */
const compiler = `
  const { cpSync, readFileSync, appendFileSync } = require('node:fs');
  appendFileSync('builds.log', 'built ');
  cpSync('server', 'dist/server', { recursive: true });
  process.exitCode = readFileSync('server/main.js', 'utf8').includes('broken') ? 1 : 0;
`;

describe('bootstrap', () => {
  let project: string;
  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'coequal-bootstrap-'));
    cpSync(scripts, join(project, 'scripts'), { recursive: true });
    write('package.json', {
      name: 'p',
      version: '1.0.0',
      scripts: { 'build:server': 'node c.cjs' },
    });
    write('package-lock.json', {
      name: 'p',
      version: '1.0.0',
      lockfileVersion: 3,
      packages: { '': { name: 'p', version: '1.0.0' } },
    });
    write('tsconfig.base.json', {});
    write('tsconfig.server.json', {});
    write('c.cjs', compiler);
    write('server/main.js', 'one');
    write('server/room/other.js', 'two');
  });
  afterEach(() => rmSync(project, { recursive: true }));

  function write(path: string, content: string | object): void {
    const file = join(project, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
  const isThere = (path: string) => existsSync(join(project, path));
  const builds = () => readFileSync(join(project, 'builds.log'), 'utf8').split(' ').length - 1;
  const bootstrap = (...options: string[]) =>
    spawnSync(process.execPath, [join(project, 'scripts/bootstrap.mjs'), ...options], {
      encoding: 'utf8',
    });

  test('builds once, and again only when something changed', () => {
    expect(bootstrap('--build=server').status).toBe(0);
    expect(readFileSync(join(project, 'dist/server/main.js'), 'utf8')).toBe('one');
    const again = bootstrap('--build=server');
    expect([again.status, again.stdout, again.stderr]).toEqual([0, '', '']);
    expect(builds()).toBe(1);
    // The same bytes with a new date are no change.
    write('server/main.js', 'one');
    bootstrap('--build=server');
    expect(builds()).toBe(1);
    write('server/main.js', 'three');
    bootstrap('--build=server');
    expect(builds()).toBe(2);
  });

  test('leaves no compiled file of a source that is gone', () => {
    bootstrap('--build=server');
    expect(isThere('dist/server/room/other.js')).toBe(true);
    rmSync(join(project, 'server/room'), { recursive: true });
    bootstrap('--build=server');
    expect(isThere('dist/server/main.js')).toBe(true);
    expect(isThere('dist/server/room')).toBe(false);
  });

  test('does not take a failed build for a finished one', () => {
    write('server/main.js', 'broken');
    for (const attempt of [1, 2]) {
      const { status, stderr } = bootstrap('--build=server');
      expect(status).toBe(1);
      expect(stderr).toMatch(/The build of the server failed; .*\.\n$/);
      expect(builds()).toBe(attempt);
    }
  });

  test('builds again when the result is gone', () => {
    bootstrap('--build=server');
    rmSync(join(project, 'dist/server'), { recursive: true });
    bootstrap('--build=server');
    expect(isThere('dist/server/main.js')).toBe(true);
  });

  test('keeps stdout for the program that runs next, and says nothing when quiet', () => {
    const { status, stdout, stderr } = bootstrap('--build=server', '--quiet');
    expect([status, stdout, stderr]).toEqual([0, '', '']);
    write('server/main.js', 'changed');
    const loud = bootstrap('--build=server');
    expect([loud.stdout, loud.stderr]).toEqual(['', 'Building the server …\n']);
  });
});
