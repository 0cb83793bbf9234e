import type { Problem } from '../server/api/contract/problem.ts';
import type {
  BringSession,
  BroughtSession,
  HearingProgress,
} from '../server/api/contract/real-session.ts';
import type {
  Candidate,
  FindNames,
  NameNews,
  ReadingNews,
  ReadTalk,
  Redact,
  Redacted,
} from '../server/api/contract/transcript.ts';
import { ApiProblem } from './api-problem.ts';
import { ask } from './ask.ts';
import { problem as say } from './strings/problem.ts';

/** How far a file is: on its way to the server, or read there, from 0 to 1. */
export interface Reading {
  readonly stage: 'sending' | 'reading';
  readonly share: number;
}

/** Longest wait for a long session to be heard, in milliseconds. */
const HEARING = 300_000;

/**
 * Has the transcript of a real talk read. Nothing of it is kept.
 *
 * @param onNews told how far it is
 * @throws ApiProblem with a sentence where nothing can be read; the signal's reason where it was stopped
 */
export async function readTranscript(
  file: Blob,
  onNews: (reading: Reading) => void,
  signal: AbortSignal,
): Promise<ReadTalk> {
  const last = await follow('/api/transcripts', 'application/octet-stream', file, onNews, signal);
  if (last?.kind === 'read') return last.talk;
  throw unreadable(last);
}

/**
 * Has turns looked through for names anew, with the words as the person mended them.
 *
 * @param onNews told how far it is
 * @throws ApiProblem; the signal's reason where it was stopped
 */
export async function findNames(
  wish: FindNames,
  onNews: (reading: Reading) => void,
  signal: AbortSignal,
): Promise<readonly Candidate[]> {
  const path = '/api/transcripts/names';
  const last = await follow(path, 'application/json', JSON.stringify(wish), onNews, signal);
  if (last?.kind === 'found') return last.candidates;
  throw unreadable(last);
}

type News = ReadingNews | NameNews;

/** Sends something that is read for a while, and gives the last piece of news. */
function follow(
  path: string,
  type: string,
  body: Blob | string,
  onNews: (reading: Reading) => void,
  signal: AbortSignal,
): Promise<News | undefined> {
  return new Promise((resolve, reject) => {
    // Unlike fetch it tells how much is sent.
    const request = new XMLHttpRequest();
    const fail = (problem: Problem): void => reject(new ApiProblem(problem));
    signal.addEventListener('abort', () => {
      request.abort();
      reject(signal.reason as Error);
    });
    request.upload.onprogress = ({ loaded, total }) =>
      onNews({ stage: 'sending', share: total > 0 ? loaded / total : 0 });
    request.onprogress = () => {
      const last = newsIn(request.responseText).at(-1);
      if (last?.kind === 'reading') onNews({ stage: 'reading', share: last.share });
    };
    request.onerror = () =>
      fail({
        status: 0,
        code: 'no-answer',
        message: navigator.onLine ? say.noAnswer : say.offline,
      });
    request.onload = () => {
      if (request.status !== 200) return fail(problemIn(request));
      resolve(newsIn(request.responseText).at(-1));
    };
    request.open('POST', path);
    request.setRequestHeader('content-type', type);
    request.send(body);
  });
}

function unreadable(last: News | undefined): ApiProblem {
  const message = last?.kind === 'unreadable' ? last.message : say.noAnswer;
  return new ApiProblem({ status: 422, code: 'unreadable-file', message });
}

/** Texts without the words that are to be taken out. */
export const redactTexts = async (wish: Redact, signal?: AbortSignal): Promise<readonly string[]> =>
  (await ask<Redacted>('POST', '/api/transcripts/redaction', { body: wish, signal })).texts;

/** Keeps a real session once it is heard. */
export const bringSession = (session: BringSession) =>
  ask<BroughtSession>('POST', '/api/real-sessions', { body: session, patience: HEARING });

/** How far the session is heard that was sent with this word. */
export const watchHearing = (watch: string) =>
  ask<HearingProgress>('GET', `/api/real-sessions/progress/${encodeURIComponent(watch)}`, {});

/** Whole lines alone: the last one may be on its way. */
function newsIn(text: string): News[] {
  const lines = text.slice(0, text.lastIndexOf('\n') + 1).trim();
  // What was read is long: only the last line counts.
  const last = lines.slice(lines.lastIndexOf('\n') + 1);
  return last === '' ? [] : [JSON.parse(last) as News];
}

function problemIn({ status, responseText }: XMLHttpRequest): Problem {
  try {
    return JSON.parse(responseText) as Problem;
  } catch {
    return { status, code: 'unreadable', message: say.unreadable };
  }
}
