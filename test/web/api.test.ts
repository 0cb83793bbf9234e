import { afterEach, expect, test, vi } from 'vitest';
import { deleteSession, listScenarios, readSession, takeTurn } from '../../web/api.ts';
import { ApiProblem } from '../../web/api-problem.ts';
import { problem as say } from '../../web/strings/problem.ts';

type Asked = [path: string, init: RequestInit];

function answer(give: () => Response | Promise<Response>, onLine = true) {
  const fetched = vi.fn<(...asked: Asked) => Promise<Response>>(() => Promise.resolve().then(give));
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('navigator', { onLine });
  return fetched;
}

const problemOf = async (asked: Promise<unknown>): Promise<ApiProblem> => {
  const cause: unknown = await asked.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (cause instanceof ApiProblem) return cause;
  throw new Error('There was no ApiProblem.');
};

afterEach(() => vi.unstubAllGlobals());

test('a turn is sent as JSON to its session', async () => {
  const fetched = answer(() => Response.json({ id: 'a b' }));
  await takeTurn('a b', { index: 3, coach: null });
  const [path, init] = fetched.mock.calls[0] ?? [];
  expect(path).toBe('/api/sessions/a%20b/turns');
  expect(init?.method).toBe('POST');
  expect(init?.body).toBe('{"index":3,"coach":null}');
});

test('a refusal carries the sentence and the code of the server', async () => {
  const refusal = { status: 404, code: 'not-found', message: 'This session is not among yours.' };
  answer(() => Response.json(refusal, { status: 404 }));
  const problem = await problemOf(readSession('x'));
  expect(problem).toMatchObject(refusal);
  expect(problem.answerLost).toBe(false);
});

test('no answer is told apart from being offline, and both count as lost', async () => {
  const fail = () => Promise.reject(new TypeError('Failed to fetch'));
  answer(fail);
  expect((await problemOf(listScenarios())).message).toBe(say.noAnswer);
  answer(fail, false);
  const offline = await problemOf(listScenarios());
  expect(offline.message).toBe(say.offline);
  expect(offline.answerLost).toBe(true);
});

test('what a proxy says instead of the server is a sentence of ours', async () => {
  answer(() => new Response('<h1>Bad gateway</h1>', { status: 502 }));
  const problem = await problemOf(listScenarios());
  expect(problem.message).toBe(say.unreadable);
  expect(problem.answerLost).toBe(true);
});

test('an answer without content is an answer', async () => {
  answer(() => new Response(null, { status: 204 }));
  await expect(deleteSession('x')).resolves.toBeUndefined();
});
