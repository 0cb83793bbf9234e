import { expect, test, vi } from 'vitest';
import type { Me } from '../../server/api/contract/account.ts';
import { createVisitor } from '../../web/visitor.ts';

const stranger = { kind: 'stranger', name: null, email: null, role: 'trainee', sessions: 0 } as Me;
const person: Me = {
  ...stranger,
  kind: 'person',
  id: 'ada',
  name: 'Ada',
  email: 'ada@example.org',
};

test('who is at the screen is told to whoever listens, once for each change', async () => {
  const visitor = createVisitor(() => Promise.resolve({ ...stranger }));
  const told = vi.fn();
  const stop = visitor.subscribe(told);
  expect(visitor.me).toBeNull();
  await visitor.refresh();
  await visitor.refresh();
  expect(told).toHaveBeenCalledTimes(1);
  visitor.know(person);
  expect(visitor.me).toEqual(person);
  expect(told).toHaveBeenCalledTimes(2);
  stop();
  visitor.know(stranger);
  expect(told).toHaveBeenCalledTimes(2);
});

test('an answer that was on its way while somebody signed in changes nothing', async () => {
  let answer: (me: Me) => void = () => undefined;
  const visitor = createVisitor(() => new Promise((resolve) => (answer = resolve)));
  const asked = visitor.refresh();
  visitor.know(person);
  answer(stranger);
  expect(await asked).toEqual(person);
  expect(visitor.me).toEqual(person);
});

test('without an answer what was known stays known', async () => {
  const visitor = createVisitor(() => Promise.reject(new Error('no answer')));
  visitor.know(person);
  await expect(visitor.refresh()).rejects.toThrow();
  expect(visitor.me).toEqual(person);
});
