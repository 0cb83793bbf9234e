import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig, type Environment } from '../server/config.ts';

const read = (environment: Environment) => readConfig(environment, '/project');

describe('the environment', () => {
  test('may be empty', () => {
    expect(read({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      database: { engine: 'sqlite', folder: '/project/data', sync: 'normal' },
      logLevel: 'warn',
      trustProxy: false,
      origin: null,
    });
  });

  test('counts an empty value as none', () => {
    expect(read({ PORT: '', DATABASE_URL: ' ', HOST: '' })).toEqual(read({}));
  });

  test('can say everything', () => {
    expect(
      read({
        HOST: '0.0.0.0',
        PORT: '0',
        COEQUAL_DATA: '/srv/coequal',
        COEQUAL_SYNC: 'full',
        LOG_LEVEL: 'info',
        TRUST_PROXY: '10.0.0.1, 10.1.0.0/16, ::1',
        ORIGIN: 'https://practice.school.org/',
      }),
    ).toEqual({
      host: '0.0.0.0',
      port: 0,
      database: { engine: 'sqlite', folder: '/srv/coequal', sync: 'full' },
      logLevel: 'info',
      trustProxy: ['10.0.0.1', '10.1.0.0/16', '::1'],
      origin: 'https://practice.school.org',
    });
  });

  test('chooses PostgreSQL by its address', () => {
    const url = 'postgres://me:secret@db.school.org:5433/coequal';
    expect(read({ DATABASE_URL: url }).database).toEqual({ engine: 'postgres', url });
    expect(read({ DATABASE_URL: 'postgresql://localhost/x' }).database.engine).toBe('postgres');
  });

  test('keeps its data where it is told, from where it was started', () => {
    expect(read({ COEQUAL_DATA: 'elsewhere' }).database).toMatchObject({
      folder: `${process.cwd()}/elsewhere`,
    });
  });

  test.each<[string, string]>([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3e3'],
    ['PORT', '80.5'],
    ['PORT', 'http'],
    ['LOG_LEVEL', 'loud'],
    ['COEQUAL_SYNC', 'off'],
    ['TRUST_PROXY', 'yes'],
    ['TRUST_PROXY', '10.0.0.300'],
    ['ORIGIN', 'practice.school.org'],
    ['ORIGIN', 'https://school.org/practice'],
    ['ORIGIN', 'ftp://school.org'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['DATABASE_URL', 'localhost:5432'],
  ])('%s=%s is one sentence that names the variable and the cure', (name, value) => {
    const attempt = () => read({ [name]: value });
    expect(attempt).toThrow(ConfigError);
    expect(attempt).toThrow(new RegExp(`^${name} is .*[.]$`));
  });

  test('never repeats a password', () => {
    expect(() => read({ DATABASE_URL: 'mysql://me:secret@localhost/x' })).toThrow(
      expect.not.stringContaining('secret') as Error,
    );
  });
});
