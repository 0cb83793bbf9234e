import type { IssuerSettings } from './accounts/issuer.ts';
import { ConfigError } from './config-error.ts';
import type { MailServer } from './mail/send-by-smtp.ts';

/** What a school may run beside this server: all that is ever asked of anybody else. */
export interface Services {
  /** Who carries letters, or null where none are sent. */
  readonly mail: MailServer | null;
  /** Who says that people are who they are, or null where only passwords do. */
  readonly signOn: IssuerSettings | null;
}

/**
 * Reads which services there are.
 *
 * @param value gives a variable, or undefined where it is unset
 * @throws ConfigError for the first value that cannot be used
 */
export function readServices(value: (name: string) => string | undefined): Services {
  return { mail: readMail(value('SMTP_URL'), value('MAIL_FROM')), signOn: readSignOn(value) };
}

function readMail(address: string | undefined, from: string | undefined): MailServer | null {
  if (address === undefined && from === undefined) return null;
  if (address === undefined)
    throw new ConfigError('SMTP_URL is not set: give the mail server, or unset MAIL_FROM.');
  const server = readMailServer(address);
  if (from === undefined)
    throw new ConfigError(
      'MAIL_FROM is not set: give the address that letters come from, such as Coequal <practice@school.org>, or unset SMTP_URL.',
    );
  if (!/^([^\s@<>]+@[^\s@<>]+|[^@<>\p{Cc}]+<[^\s@<>]+@[^\s@<>]+>)$/u.test(from))
    throw new ConfigError(
      `MAIL_FROM is "${from}": give one address, such as practice@school.org or Coequal <practice@school.org>.`,
    );
  return { ...server, from };
}

function readMailServer(address: string): Omit<MailServer, 'from'> {
  const url = URL.canParse(address) ? new URL(address) : null;
  const user = plain(url?.username);
  const password = plain(url?.password);
  const bare = url !== null && /^\/?$/.test(url.pathname) && url.search === '' && url.hash === '';
  const fits = bare && /^smtps?:$/.test(url.protocol) && url.hostname !== '';
  if (!fits || user === null || password === null || (user === '') !== (password === ''))
    // The value itself is not repeated: it may hold a password.
    throw new ConfigError(
      'SMTP_URL is no mail server: write it as smtp://user:password@host:587 or smtps://user:password@host:465, with % codes for signs such as @ and / in the password.',
    );
  const secure = url.protocol === 'smtps:';
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    login: user === '' ? null : { user, password },
  };
}

function readSignOn(value: (name: string) => string | undefined): IssuerSettings | null {
  const names = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_TITLE'] as const;
  if (names.every((name) => value(name) === undefined)) return null;
  const [issuer, clientId, clientSecret, title] = names.map((name) => {
    const found = value(name);
    if (found !== undefined) return found;
    throw new ConfigError(
      `${name} is not set: sign-on needs ${names.join(', ')}; set it, or unset the others.`,
    );
  }) as [string, string, string, string];
  if (title.length > 60)
    throw new ConfigError(
      `OIDC_TITLE is "${title}": give a name of 60 characters at most, as a button shows it.`,
    );
  return { issuer: readIssuer(issuer), clientId, clientSecret, title };
}

function readIssuer(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  const here = url !== null && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  const safe = url?.protocol === 'https:' || (here && url.protocol === 'http:');
  if (safe && !value.includes('?') && !value.includes('#') && !value.includes('@')) return value;
  throw new ConfigError(
    'OIDC_ISSUER is no https address without user, query and fragment: write it as the issuer itself does, such as https://id.school.org.',
  );
}

/** A part of an address with its % codes read, or null where they are broken. */
function plain(part = ''): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
