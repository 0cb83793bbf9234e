import { expect, test } from 'vitest';
import { inPieces } from '../../server/api/in-pieces.ts';

test('whoever asks for something else is answered between two pieces of work', async () => {
  const order: string[] = [];
  function* work() {
    order.push('first piece');
    setImmediate(() => order.push('somebody else'));
    yield;
    order.push('second piece');
    return 'done';
  }
  expect(await inPieces(work())).toBe('done');
  expect(order).toEqual(['first piece', 'somebody else', 'second piece']);
});
