import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A letter as it came in. */
export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  /** Head and body, as they went over the wire. */
  readonly text: string;
  /** Who signed in to send it, or null. */
  readonly user: string | null;
}

/** A real mail server on this machine. */
export interface TestMailServer {
  readonly port: number;
  readonly received: readonly Received[];
  stop(): Promise<void>;
}

/**
 * Starts one that takes letters from `coach` with the password `p@ss/word`, and from who shows none.
 *
 * @param refuses an address that it takes nothing for
 */
export async function startMailServer(refuses?: string): Promise<TestMailServer> {
  const received: Received[] = [];
  const server = new SMTPServer({
    logger: false,
    authOptional: true,
    // Its own certificate is nobody's; this machine may be spoken to without.
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth({ username, password }, _session, done) {
      if (username === 'coach' && password === 'p@ss/word') done(null, { user: username });
      else done(new Error('Who is that?'));
    },
    onRcptTo({ address }, _session, done) {
      done(address === refuses ? new Error('Nobody of that name.') : null);
    },
    onData(stream, { envelope, user }, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        received.push({
          from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
          to: envelope.rcptTo.map(({ address }) => address),
          text: Buffer.concat(parts).toString(),
          user: typeof user === 'string' ? user : null,
        });
        done();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    stop: () => new Promise((stopped) => server.close(stopped)),
  };
}
