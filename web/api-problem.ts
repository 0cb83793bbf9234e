import type { Problem } from '../server/api/contract/problem.ts';

/**
 * A request that did not succeed. `message` is a sentence for the person at the screen: the server's own, or ours
 * when no answer came. `status` is 0 when no answer came, and `code` then is `no-answer`.
 */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly code: string;

  constructor({ status, code, message }: Problem) {
    super(message);
    this.status = status;
    this.code = code;
  }

  /** True when the request may have been carried out although no answer came. */
  get answerLost(): boolean {
    return this.status === 0 || this.status >= 502;
  }
}
