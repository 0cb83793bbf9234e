import { ApiProblem } from './api-problem.ts';
import { problem as say } from './strings/problem.ts';

/** The sentence for the person at the screen about whatever was thrown: a fault of the page has none of its own. */
export function tellProblem(cause: unknown): string {
  return cause instanceof ApiProblem ? cause.message : say.unexpected;
}
