import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { sendBySmtp } from '../../server/mail/send-by-smtp.ts';
import { startServer } from '../run-server.ts';
import { freePort } from '../store/postgres-server.ts';
import { startMailServer, type TestMailServer } from './mail-server.ts';

const ORIGIN = 'https://practice.school.org';
const letter = {
  to: 'ada@example.org',
  subject: 'Ein neues Paßwort',
  text: 'Hello Ada,\n\nhttps://practice.school.org/password/abc\n\n— Coequal',
};

/** Sends as the settings say, read as the server reads them. */
function mailBy(url: string) {
  const MAIL_FROM = 'Coequal <practice@school.org>';
  const { mail } = readConfig({ ORIGIN, SMTP_URL: url, MAIL_FROM }, '/');
  if (mail === null) throw new Error('No mail is set.');
  return sendBySmtp(mail);
}

describe('a letter by SMTP', () => {
  let server: TestMailServer;
  beforeAll(async () => {
    server = await startMailServer('nobody@example.org');
    return server.stop;
  });

  test('arrives in plain text, from whom the settings say', async () => {
    await mailBy(`smtp://127.0.0.1:${server.port}`)(letter);
    const { from, to, text, user } = server.received.at(-1) ?? {};
    expect({ from, to, user }).toEqual({
      from: 'practice@school.org',
      to: [letter.to],
      user: null,
    });
    expect(text).toContain('From: Coequal <practice@school.org>\r\nTo: ada@example.org\r\n');
    expect(text).toMatch(/^Subject: =\?UTF-8\?/m);
    expect(text).toContain('Content-Type: text/plain; charset=utf-8');
    expect(text).toContain('Auto-Submitted: auto-generated');
    expect(text?.replaceAll('=\r\n', '')).toContain('https://practice.school.org/password/abc');
  });

  test('goes with the user and the password of the address', async () => {
    await mailBy(`smtp://coach:p%40ss%2Fword@127.0.0.1:${server.port}`)(letter);
    expect(server.received.at(-1)?.user).toBe('coach');
  });

  test('goes to one address, whatever stands in it', async () => {
    await mailBy(`smtp://127.0.0.1:${server.port}`)({ ...letter, to: 'a,b@example.org' });
    expect(server.received.at(-1)?.to).toHaveLength(1);
  });

  test.each([
    ['a wrong password', (port: number) => `smtp://coach:guessed@127.0.0.1:${port}`, letter],
    [
      'an address that is refused',
      (port: number) => `smtp://127.0.0.1:${port}`,
      { ...letter, to: 'nobody@example.org' },
    ],
    [
      'a server that speaks no TLS where it has to',
      (port: number) => `smtps://127.0.0.1:${port}`,
      letter,
    ],
  ])('is told not to have gone: %s', async (_what, url, sent) => {
    const before = server.received.length;
    await expect(mailBy(url(server.port))(sent)).rejects.toThrow();
    expect(server.received).toHaveLength(before);
  });
});

describe('the server with a mail server', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'coequal-mail-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const MAIL_FROM = 'practice@school.org';
  const email = 'ada@example.org';

  async function askForLink(url: string) {
    const post = (path: string, body: object) =>
      fetch(`${url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    await post('/api/sign-up', { name: 'Ada', email, password: 'four plain words' });
    const answer = await post('/api/password-links', { email });
    expect([answer.status, await answer.json()]).toEqual([202, { by: 'mail' }]);
  }

  test('writes to who forgot their password', async () => {
    const post = await startMailServer();
    const SMTP_URL = `smtp://127.0.0.1:${post.port}`;
    const COEQUAL_DATA = join(folder, 'sends');
    const server = await startServer({ COEQUAL_DATA, ORIGIN, SMTP_URL, MAIL_FROM });
    await askForLink(server.url);
    await expect.poll(() => post.received.map(({ to }) => to)).toEqual([[email]]);
    expect(post.received[0]?.text.replaceAll('=\r\n', '')).toContain(`${ORIGIN}/password/`);
    await server.end('SIGTERM');
    await post.stop();
  });

  test('logs that a letter could not go, and shows nobody', async () => {
    const SMTP_URL = `smtp://127.0.0.1:${await freePort()}`;
    const COEQUAL_DATA = join(folder, 'fails');
    const server = await startServer({ COEQUAL_DATA, ORIGIN, SMTP_URL, MAIL_FROM });
    await askForLink(server.url);
    await expect.poll(() => server.said.stdout).toContain('could not be sent');
    expect(server.said.stdout).not.toContain('/password/');
    await server.end('SIGTERM');
  });
});
