import type { ArchiveTakenIn, DeleteAccount } from '../server/api/contract/own-data.ts';
import type { Problem } from '../server/api/contract/problem.ts';
import { ApiProblem } from './api-problem.ts';
import { ask } from './ask.ts';
import { problem as say } from './strings/problem.ts';

const ARCHIVE = '/api/me/archive';

/**
 * Downloads everything as one archive.
 *
 * @param tell told how much has come, in bytes
 */
export async function downloadArchive(tell: (bytes: number) => void): Promise<Blob> {
  const response = await fetch(ARCHIVE).catch(lost);
  if (!response.ok || response.body === null) throw await refusalOf(response);
  const parts: BlobPart[] = [];
  let bytes = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(lost);
    if (done) return new Blob(parts, { type: 'application/zip' });
    parts.push(value);
    bytes += value.length;
    tell(bytes);
  }
}

/**
 * Takes an archive in.
 *
 * @param tell told how much of it is sent, 0 to 1
 * @throws ApiProblem with a sentence; `archive-refused` for what is no archive that can be read
 */
export function uploadArchive(file: Blob, tell: (share: number) => void): Promise<ArchiveTakenIn> {
  return new Promise((resolve, reject) => {
    // Unlike fetch it tells how much is sent.
    const request = new XMLHttpRequest();
    const fail = (problem: Problem): void => reject(new ApiProblem(problem));
    request.upload.onprogress = ({ loaded, total }) => tell(total > 0 ? loaded / total : 0);
    request.upload.onload = () => tell(1);
    request.onerror = () => fail(noAnswer());
    request.onload = () => {
      const { status } = request;
      const answer = read(request.responseText);
      if (status === 200 && answer !== null) resolve(answer as ArchiveTakenIn);
      else
        fail((answer as Problem | null) ?? { status, code: 'no-answer', message: say.unexpected });
    };
    request.open('POST', ARCHIVE);
    request.setRequestHeader('content-type', 'application/zip');
    request.send(file);
  });
}

/** Deletes the account and all that is the person's. */
export const deleteEverything = (sure: DeleteAccount) =>
  ask<void>('POST', '/api/me/deletion', { body: sure });

function lost(): never {
  throw new ApiProblem(noAnswer());
}

function noAnswer(): Problem {
  return { status: 0, code: 'no-answer', message: navigator.onLine ? say.noAnswer : say.offline };
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function refusalOf(response: Response): Promise<ApiProblem> {
  const known = (await response.json().catch(() => null)) as Problem | null;
  const { status } = response;
  return new ApiProblem(known ?? { status, code: 'no-answer', message: say.unexpected });
}
