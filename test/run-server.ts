import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** The built server as a process of its own. */
export interface RunningServer {
  readonly url: string;
  readonly process: ChildProcess;
  /** Everything that it has written so far. */
  readonly said: { stdout: string; stderr: string };
  /** Sends a signal and returns how the process ended. */
  end(signal: NodeJS.Signals): Promise<Ended>;
}

/** How a process ended: its code, or null after a signal that it could not answer. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the server on a free port and waits until it says where it is. */
export async function startServer(environment: Record<string, string>): Promise<RunningServer> {
  const { child, said, ended } = launch({ PORT: '0', ...environment });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const place = /ready at (http\S+)/.exec(said.stdout)?.[1];
      if (place !== undefined) resolve(place);
    });
    void ended.then(({ stderr }) => reject(new Error(`The server did not start: ${stderr}`)));
  });
  return {
    url,
    process: child,
    said,
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

/** Starts a server that is not expected to come up, and returns how it ended. */
export function failToStart(environment: Record<string, string>): Promise<Ended> {
  return launch(environment).ended;
}

function launch(environment: Record<string, string>) {
  const child = spawn(process.execPath, [join(root, 'dist/server/main.js')], {
    // Only what the test says: a variable of whoever runs it must not reach the server.
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (text: Buffer) => (said.stdout += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said.stderr += text.toString()));
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => resolve({ code, ...said }));
  });
  return { child, said, ended };
}
