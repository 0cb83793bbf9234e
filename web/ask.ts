import type { Problem } from '../server/api/contract/problem.ts';
import { ApiProblem } from './api-problem.ts';
import { problem as say } from './strings/problem.ts';

/** Longest wait for an answer, in milliseconds. */
const PATIENCE = 20_000;

interface Asked {
  /** What is sent, as JSON. */
  readonly body?: object;
  readonly signal?: AbortSignal | undefined;
  /** Longest wait, in milliseconds, where it is another one. */
  readonly patience?: number;
}

/**
 * Asks the server, and waits twenty seconds at most, or as long as is said.
 *
 * @throws ApiProblem with a sentence for the person where there is no answer, or a refusal
 */
export async function ask<T>(
  method: string,
  path: string,
  { body, signal, patience: wait = PATIENCE }: Asked,
): Promise<T> {
  const patience = AbortSignal.timeout(wait);
  const response = await fetch(path, {
    method,
    signal: signal === undefined ? patience : AbortSignal.any([signal, patience]),
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  }).catch((cause: unknown) => {
    if (signal?.aborted === true) throw cause;
    const message = navigator.onLine ? say.noAnswer : say.offline;
    throw new ApiProblem({ status: 0, code: 'no-answer', message });
  });
  if (response.status === 204) return undefined as T;
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok && answer !== null) return answer as T;
  throw new ApiProblem(asProblem(answer, response.status));
}

function asProblem(answer: unknown, status: number): Problem {
  const said = typeof answer === 'object' && answer !== null ? (answer as Partial<Problem>) : {};
  return {
    status: status >= 400 ? status : 502,
    code: typeof said.code === 'string' ? said.code : 'unreadable',
    message: typeof said.message === 'string' ? said.message : say.unreadable,
  };
}
