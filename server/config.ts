import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { ConfigError } from './config-error.ts';
import { readServices, type Services } from './read-services.ts';
import type { DatabaseChoice } from './store/open-store.ts';

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
/** How much is written to the log, from nothing to everything. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Everything that may differ from one installation to the next. */
export interface Config extends Services {
  readonly host: string;
  /** 0 lets the system choose a free one. */
  readonly port: number;
  readonly database: DatabaseChoice;
  readonly logLevel: LogLevel;
  /** Whose `X-Forwarded-…` headers are believed: nobody's, everybody's, or that of proxies at these addresses. */
  readonly trustProxy: boolean | string[];
  /** The address that people type, such as `https://practice.school.org`, or null to take each request's own. */
  readonly origin: string | null;
}

/** Variables by name; an empty value counts as unset. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment.
 *
 * @param environment the variables
 * @param root the project's folder: where the data folder stands unless the environment moves it
 * @throws ConfigError for the first value that cannot be used
 */
export function readConfig(environment: Environment, root: string): Config {
  const value = (name: string) => environment[name]?.trim() || undefined;
  const services = readServices(value);
  const origin = readOrigin(value('ORIGIN'));
  if (services.mail !== null && origin === null)
    // Else a link in a letter would lead wherever the request for it claimed to have come to.
    throw new ConfigError(
      'ORIGIN is not set: links in letters lead there; give the address that people type, such as https://practice.school.org, or unset SMTP_URL.',
    );
  return {
    host: value('HOST') ?? '127.0.0.1',
    port: readPort(value('PORT')),
    database: readDatabase(
      value('DATABASE_URL'),
      value('COEQUAL_DATA'),
      value('COEQUAL_SYNC'),
      root,
    ),
    logLevel: oneOf('LOG_LEVEL', value('LOG_LEVEL') ?? 'warn', LOG_LEVELS),
    trustProxy: readTrustProxy(value('TRUST_PROXY')),
    origin,
    ...services,
  };
}

function readPort(value = '3000'): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new ConfigError(`PORT is "${value}": give a whole number from 0 to 65535, such as 3000.`);
}

function readDatabase(
  url: string | undefined,
  folder: string | undefined,
  sync = 'normal',
  root: string,
): DatabaseChoice {
  if (url === undefined) {
    return {
      engine: 'sqlite',
      folder: resolve(folder ?? resolve(root, 'data')),
      sync: oneOf('COEQUAL_SYNC', sync, ['normal', 'full']),
    };
  }
  if (/^postgres(ql)?:$/.test(parseUrl(url)?.protocol ?? '')) return { engine: 'postgres', url };
  // The value itself is not repeated: it may hold a password.
  throw new ConfigError(
    'DATABASE_URL is no PostgreSQL address: write it as postgres://user:password@host:5432/name, or unset it to use the data folder.',
  );
}

function readTrustProxy(value = 'false'): boolean | string[] {
  if (value === 'true' || value === 'false') return value === 'true';
  const addresses = value.split(',').map((address) => address.trim());
  if (addresses.every((address) => isIP(address.replace(/\/\d{1,3}$/, '')) > 0)) return addresses;
  throw new ConfigError(
    `TRUST_PROXY is "${value}": give true, false, or the addresses of the proxies in front, with commas between.`,
  );
}

function readOrigin(value: string | undefined): string | null {
  if (value === undefined) return null;
  const url = parseUrl(value);
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search)
    return url.origin;
  throw new ConfigError(
    `ORIGIN is "${value}": give the address that people type, with no path, such as https://practice.school.org.`,
  );
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw new ConfigError(`${name} is "${value}": give one of ${allowed.join(', ')}.`);
}

function parseUrl(value: string): URL | null {
  return URL.canParse(value) ? new URL(value) : null;
}
