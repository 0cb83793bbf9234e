import { ApiProblem } from './api-problem.ts';
import { problem as say } from './strings/problem.ts';

/**
 * Has the browser save what the server answers as a file, once all of it is there.
 *
 * @param name what the file is called
 * @throws ApiProblem where there is no answer, or a refusal
 */
export async function saveFile(path: string, name: string): Promise<void> {
  const response = await fetch(path).catch(() => null);
  if (response?.ok !== true)
    throw new ApiProblem({
      status: response?.status ?? 0,
      code: 'no-answer',
      message: navigator.onLine ? say.noAnswer : say.offline,
    });
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
