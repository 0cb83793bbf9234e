import { expect, test } from 'vitest';
import { ApiProblem } from '../../web/api-problem.ts';
import { problem as say } from '../../web/strings/problem.ts';
import { tellProblem } from '../../web/tell-problem.ts';

test('the server’s own sentence is told, and nothing of the page’s insides', () => {
  const refused = new ApiProblem({ status: 409, code: 'all-held', message: 'All were held.' });
  expect(tellProblem(refused)).toBe('All were held.');
  expect(tellProblem(new TypeError('x is undefined'))).toBe(say.unexpected);
  expect(tellProblem(null)).toBe(say.unexpected);
});
