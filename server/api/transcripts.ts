import { Readable } from 'node:stream';
import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { redactor } from '../transcript/redact.ts';
import { Problem } from './contract/problem.ts';
import { FindNames, LARGEST_FILE, Redact, Redacted } from './contract/transcript.ts';
import type { House } from './house.ts';
import { FILES, payerOf, REDACTIONS, TALK_BODY } from './limits.ts';
import { readingNews, type ThreadEnd } from './reading-news.ts';
import { Refusal } from './refusal.ts';
import { whileThere } from './while-there.ts';

/** So many characters are gone through before whoever asks for something else is answered. */
const PIECE = 50_000;
/** All words together that are taken out, in code units: the names of a whole talk are a few thousand. */
const MOST_WORDS = 200_000;
/** What stands in the place of words may be longer than they are, and still a talk is left. In code units. */
const LONGEST_ANSWER = 2 * TALK_BODY;

/** Reads the transcripts of real talks, and takes names out of them. Nothing of them is kept, and nothing is logged. */
export const transcriptRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  /** Waits for its turn, or is refused at once where too many do. */
  const tellAsItGoes = <Read extends ThreadEnd>(
    request: FastifyRequest,
    reply: FastifyReply,
    read: (onShare: (share: number) => void, signal: AbortSignal) => Promise<Read>,
  ): FastifyReply => {
    const there = whileThere(reply);
    const news = readingNews(
      (onShare) => house.queues.readings.run(payerOf(request), there, () => read(onShare, there)),
      there,
    );
    return reply.type('application/x-ndjson').send(Readable.from(news));
  };

  app.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: LARGEST_FILE },
    (_request, body, parsed) => parsed(null, body),
  );

  app.post(
    '/api/transcripts',
    {
      config: { may: 'read-transcript', rateLimit: FILES },
      bodyLimit: LARGEST_FILE,
      schema: { response: { 200: Type.Unknown(), '4xx': Problem } },
      errorHandler(error) {
        if (error.statusCode === 413) throw tooLarge();
        if (error.statusCode === 415) throw noFile();
        throw error;
      },
    },
    (request, reply) => {
      if (!(request.body instanceof Uint8Array)) throw noFile();
      const bytes = request.body;
      return tellAsItGoes(request, reply, async (onShare, signal) => ({
        kind: 'read' as const,
        talk: await house.workshop.readTalk(bytes, onShare, signal),
      }));
    },
  );

  app.post(
    '/api/transcripts/names',
    {
      config: { may: 'read-transcript', rateLimit: FILES },
      bodyLimit: TALK_BODY,
      schema: { body: FindNames, response: { 200: Type.Unknown(), '4xx': Problem } },
    },
    (request, reply) =>
      tellAsItGoes(request, reply, async (onShare, signal) => ({
        kind: 'found' as const,
        candidates: await house.workshop.findNames(request.body, onShare, signal),
      })),
  );

  app.post(
    '/api/transcripts/redaction',
    {
      config: { may: 'redact-transcript', rateLimit: REDACTIONS },
      bodyLimit: TALK_BODY,
      schema: { body: Redact, response: { 200: Redacted, '4xx': Problem } },
    },
    async ({ body: { texts, redactions } }, reply) => {
      requireFew(redactions);
      const there = whileThere(reply);
      const redact = redactor(redactions);
      const plain: string[] = [];
      let [read, written] = [0, 0];
      for (const text of texts) {
        const left = redact(text);
        plain.push(left);
        read += text.length;
        written += left.length;
        if (written > LONGEST_ANSWER) throw tooLong();
        if (read < PIECE) continue;
        read = 0;
        await new Promise((goOn) => setImmediate(goOn));
        there.throwIfAborted();
      }
      return { texts: plain };
    },
  );
  done();
};

function requireFew(redactions: Redact['redactions']): void {
  const length = redactions.reduce((sum, { words }) => sum + words.length, 0);
  if (length > MOST_WORDS)
    throw new Refusal(
      413,
      'too-many-words',
      'These are more words to take out than a talk has names. Leave some of them in.',
    );
}

function tooLong(): Refusal {
  return new Refusal(
    413,
    'too-long',
    'With what stands instead of its names, this talk is longer than any. Write something shorter there.',
  );
}

function tooLarge(): Refusal {
  return new Refusal(
    413,
    'too-large',
    `This file is larger than ${LARGEST_FILE / 1024 / 1024} MB, and a talk is not; save the talk as plain text and choose that.`,
  );
}

function noFile(): Refusal {
  return new Refusal(
    415,
    'no-file',
    'A transcript has to be sent as a file, as application/octet-stream.',
  );
}
