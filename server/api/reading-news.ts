import type { NameNews, ReadingNews } from './contract/transcript.ts';
import { TooHeavy, Unreadable } from './workshop.ts';

/** The last piece of news. */
export type ThreadEnd = Exclude<ReadingNews | NameNews, { kind: 'reading' }>;

/** News of less than this is none. */
const STEP = 0.01;

/**
 * Tells how far a thread is that reads, a line of JSON for each piece of news; the last one tells what came of it, or why
 * nothing did.
 *
 * @param read starts it at once, with what is told how far it is
 * @param signal stops it; then there is nobody to tell
 * @throws what `read` itself throws: nothing is told yet
 */
export function readingNews<Read extends ThreadEnd>(
  read: (onShare: (share: number) => void) => Promise<Read>,
  signal: AbortSignal,
): AsyncGenerator<string> {
  let [share, told] = [0, 0];
  let wake = (): void => undefined;
  const reading = read((now) => {
    share = now;
    wake();
  }).catch((error: unknown): ThreadEnd | null => {
    if (signal.aborted) return null;
    if (error instanceof Unreadable || error instanceof TooHeavy)
      return { kind: 'unreadable', message: error.message };
    throw error;
  });
  // Whoever listens hears of it; while nobody does, it must not end the server.
  reading.catch(() => undefined);
  return tell();

  async function* tell(): AsyncGenerator<string> {
    yield line({ kind: 'reading', share: 0 });
    for (;;) {
      const news = await Promise.race([
        reading,
        new Promise<'more'>((resolve) => {
          wake = () => resolve('more');
        }),
      ]);
      if (news === null) return;
      if (news !== 'more') {
        yield line(news);
        return;
      }
      if (share - told < STEP) continue;
      told = share;
      yield line({ kind: 'reading', share });
    }
  }
}

function line(news: ReadingNews | NameNews): string {
  return `${JSON.stringify(news)}\n`;
}
