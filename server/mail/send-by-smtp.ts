import { createTransport } from 'nodemailer';
import type { House } from '../api/house.ts';

/** A server that carries letters, and who they come from. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** Whether the connection is encrypted from its first byte; else it becomes so as soon as the server offers that. */
  readonly secure: boolean;
  /** Null where the server takes letters from anybody who reaches it. */
  readonly login: { readonly user: string; readonly password: string } | null;
  /** Such as `Coequal <practice@school.org>`. */
  readonly from: string;
}

/** Milliseconds after which a mail server that says nothing is given up. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/**
 * The way to send a letter, in plain text. The server is first spoken to when there is one to send.
 *
 * @returns what throws where the server cannot be reached or does not take the letter
 */
export function sendBySmtp({ host, port, secure, login, from }: MailServer): Mail {
  const transport = createTransport({
    host,
    port,
    secure,
    // A password goes over no network in the clear, whatever answers there.
    ...(login === null ? {} : { auth: { user: login.user, pass: login.password } }),
    requireTLS: login !== null && !isThisMachine(host),
    ...PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async ({ to, subject, text }) => {
    await transport.sendMail({
      from,
      // Not as a line to be read: a comma in it must not make two addresses of one.
      to: { name: '', address: to },
      subject,
      text,
      // Asks programs that answer letters not to answer this one.
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  };
}

type Mail = NonNullable<House['mail']>;

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host);
}
