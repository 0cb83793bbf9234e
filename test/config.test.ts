import { describe, expect, test } from 'vitest';
import { ConfigError } from '../server/config-error.ts';
import { readConfig, type Environment } from '../server/config.ts';

const read = (environment: Environment) => readConfig(environment, '/project');

const mail = {
  ORIGIN: 'https://practice.school.org/',
  SMTP_URL: 'smtp://coequal:p%40ss@mail.school.org',
  MAIL_FROM: 'Coequal <practice@school.org>',
};
const signOn = {
  OIDC_ISSUER: 'https://id.school.org/realms/all',
  OIDC_CLIENT_ID: 'coequal',
  OIDC_CLIENT_SECRET: 'secret',
  OIDC_TITLE: 'Northside School',
};

describe('the environment', () => {
  test('may be empty', () => {
    expect(read({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      database: { engine: 'sqlite', folder: '/project/data', sync: 'normal' },
      logLevel: 'warn',
      trustProxy: false,
      origin: null,
      mail: null,
      signOn: null,
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
        ...mail,
        ...signOn,
      }),
    ).toEqual({
      host: '0.0.0.0',
      port: 0,
      database: { engine: 'sqlite', folder: '/srv/coequal', sync: 'full' },
      logLevel: 'info',
      trustProxy: ['10.0.0.1', '10.1.0.0/16', '::1'],
      origin: 'https://practice.school.org',
      mail: {
        host: 'mail.school.org',
        port: 587,
        secure: false,
        login: { user: 'coequal', password: 'p@ss' },
        from: 'Coequal <practice@school.org>',
      },
      signOn: {
        issuer: 'https://id.school.org/realms/all',
        clientId: 'coequal',
        clientSecret: 'secret',
        title: 'Northside School',
      },
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

  test.each([
    [
      'smtp://mail.school.org:25',
      { host: 'mail.school.org', port: 25, secure: false, login: null },
    ],
    ['smtps://mail.school.org', { port: 465, secure: true }],
    ['smtp://[::1]/', { host: '::1', port: 587 }],
  ])('reads %s', (SMTP_URL, server) => {
    expect(read({ ...mail, SMTP_URL }).mail).toMatchObject(server);
  });

  test.each(Object.keys({ ...mail, ...signOn }))('says when only %s is missing', (name) => {
    expect(() => read({ ...mail, ...signOn, [name]: '' })).toThrow(
      new RegExp(`^${name} is not set: .*[.]$`),
    );
  });

  test.each<[string, string]>([
    ['SMTP_URL', 'mail.school.org'],
    ['SMTP_URL', 'https://mail.school.org'],
    ['SMTP_URL', 'smtp://user@mail.school.org'],
    ['SMTP_URL', 'smtp://user:100%@mail.school.org'],
    ['SMTP_URL', 'smtp://mail.school.org/inbox'],
    ['SMTP_URL', 'smtp://user:pass#word@mail.school.org'],
    ['MAIL_FROM', 'Coequal'],
    ['MAIL_FROM', 'a@school.org, b@school.org'],
    ['OIDC_ISSUER', 'id.school.org'],
    ['OIDC_ISSUER', 'http://id.school.org'],
    ['OIDC_ISSUER', 'https://id.school.org/?tenant=all'],
    ['OIDC_TITLE', 'x'.repeat(61)],
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
    const attempt = () => read({ ...mail, ...signOn, [name]: value });
    expect(attempt).toThrow(ConfigError);
    expect(attempt).toThrow(new RegExp(`^${name} is .*[.]$`));
  });

  test('never repeats a password', () => {
    expect(() => read({ DATABASE_URL: 'mysql://me:secret@localhost/x' })).toThrow(
      expect.not.stringContaining('secret') as Error,
    );
    expect(() => read({ ...mail, SMTP_URL: 'http://me:secret@mail.school.org' })).toThrow(
      expect.not.stringContaining('secret') as Error,
    );
  });
});
