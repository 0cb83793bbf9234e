import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from './contract/problem.ts';
import { Refusal } from './refusal.ts';
import { validationSentence } from './validation-sentence.ts';

/** The one error handler: whatever went wrong is answered as a problem, and ours is told to the log alone. */
export function answerError(
  error: FastifyError | Refusal,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const problem = toProblem(error);
  if (problem.status >= 500) request.log.error({ err: error }, 'request failed');
  return reply.code(problem.status).type('application/json').send(problem);
}

function toProblem(error: FastifyError | Refusal): Problem {
  if (error instanceof Refusal) {
    return { status: error.status, code: error.code, message: error.message };
  }
  if (error.validation) {
    return {
      status: 400,
      code: 'invalid-request',
      message: validationSentence(error.validation),
    };
  }
  const asked = error.statusCode ?? 500;
  const status = isTold(asked) ? asked : asked < 500 ? 400 : 500;
  return { status, ...sentences[status] };
}

/** What is said of faults that were not put into words where they arose, by status. */
const sentences = {
  400: {
    code: 'invalid-request',
    message: 'The request cannot be read: its body is no valid JSON, or its address is malformed.',
  },
  404: { code: 'not-found', message: 'There is nothing at this address.' },
  413: {
    code: 'too-large',
    message: 'That is too much at once. Shorten it and send it again.',
  },
  415: { code: 'not-json', message: 'The request has to be sent as application/json.' },
  500: {
    code: 'internal',
    message:
      'Something went wrong on the server. What was answered before is kept; please try again.',
  },
} as const;

function isTold(status: number): status is keyof typeof sentences {
  return status in sentences;
}
