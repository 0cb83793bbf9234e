import { expect, test } from 'vitest';
import type { SessionView, TakeTurn } from '../../server/api/contract/session.ts';
import { ApiProblem } from '../../web/api-problem.ts';
import { sendTurn, type Wire } from '../../web/pages/send-turn.ts';

const turn: TakeTurn = { index: 0, coach: 'What brings you?' };
const session = { id: 's', exchanges: [], endedAt: null } as unknown as SessionView;
const further = { ...session, exchanges: [{ index: 0, coach: 'Hm?', reply: 'Yes.', at: '' }] };
const lost = new ApiProblem({ status: 0, code: 'no-answer', message: 'No answer.' });
const taken = new ApiProblem({ status: 409, code: 'turn-taken', message: 'Taken.' });
const refused = new ApiProblem({ status: 404, code: 'not-found', message: 'Not here.' });

/** A wire that gives the answers in turn and remembers what went over it. */
function wire(...answers: (SessionView | Error)[]): Wire & { readonly sent: TakeTurn[] } {
  const sent: TakeTurn[] = [];
  return {
    sent,
    takeTurn: (_, one) => {
      sent.push(one);
      const answer = answers[sent.length - 1];
      return answer instanceof Error || answer === undefined
        ? Promise.reject(answer ?? new Error('Nothing was to be sent any more.'))
        : Promise.resolve(answer);
    },
    readSession: () => Promise.resolve(session),
    pause: () => Promise.resolve(),
  };
}

test('a turn that is answered is taken', async () => {
  expect(await sendTurn('s', turn, wire(session))).toEqual({ outcome: 'taken', session });
});

test('a turn whose answer is lost goes out again with the same index', async () => {
  const line = wire(lost, session);
  expect(await sendTurn('s', turn, line)).toEqual({ outcome: 'taken', session });
  expect(line.sent).toEqual([turn, turn]);
});

test('after a second loss the person decides', async () => {
  const line = wire(lost, lost, session);
  expect(await sendTurn('s', turn, line)).toEqual({ outcome: 'failed', problem: lost });
  expect(line.sent).toHaveLength(2);
});

test('a refusal is not sent again', async () => {
  const line = wire(refused, session);
  expect(await sendTurn('s', turn, line)).toEqual({ outcome: 'failed', problem: refused });
  expect(line.sent).toHaveLength(1);
});

test('where the session has gone on, it is read anew', async () => {
  const line = { ...wire(taken), readSession: () => Promise.resolve(further) };
  expect(await sendTurn('s', turn, line)).toEqual({ outcome: 'overtaken', session: further });
});

test('where it has not gone on, the refusal has another reason and is told', async () => {
  expect(await sendTurn('s', turn, wire(taken))).toEqual({ outcome: 'failed', problem: taken });
});

test('where it cannot be read either, the turn has failed', async () => {
  const line = { ...wire(taken), readSession: () => Promise.reject(lost) };
  expect(await sendTurn('s', turn, line)).toEqual({ outcome: 'failed', problem: taken });
});
