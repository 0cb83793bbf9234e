import { wholePage } from '../report/archive/page.ts';
import type { FileToPack } from '../report/pack.ts';
import type { ArchiveRow } from '../store/own-data-store.ts';
import { archivePages } from './archive/archive-pages.ts';
import type { ArchivePage } from './archive/archive-page.ts';
import { contentsOf } from './archive/contents-page.ts';
import type { House } from './house.ts';
import { ARCHIVE_VERSION } from './read-archive.ts';
import { tellAllResults } from './untold.ts';

/**
 * Everything that is kept of an account, as the files of an archive. Results that it is not told yet are left out; of all others it
 * is told with this.
 */
export async function* filesOf(house: House, account: string): AsyncIterable<FileToPack> {
  const { store, clock } = house;
  const made = clock();
  const untold = await tellAllResults(house, account);
  const owner = (await store.findAccount(account))?.name ?? null;
  const manifest = {
    ...{ format: 'coequal-archive', version: ARCHIVE_VERSION, made: new Date(made).toISOString() },
    ...{ owner, withheld: [...untold.keys()] },
  };
  yield { name: 'data/archive.json', parts: once(`${JSON.stringify(manifest)}\n`) };
  const filled: string[] = [];
  for (const table of store.archiveTables) {
    const rows = store.archiveOf(account, table, new Set(untold.keys()));
    yield { name: `data/${table}.json`, parts: lines(rows, () => filled.push(table)) };
  }
  const pages: Omit<ArchivePage, 'body'>[] = [];
  for await (const { body, ...page } of archivePages(house, account, untold)) {
    pages.push(page);
    yield { name: page.path, parts: once(wholePage(page.path, page.title, body)) };
  }
  const contents = contentsOf({ made, pages, filled, untold: [...untold.values()] });
  const title = `What Coequal keeps of ${owner ?? 'a guest'}`;
  yield { name: 'index.html', parts: once(wholePage('index.html', title, contents)) };
}

/** A JSON array with a row on each line. */
async function* lines(
  chunks: AsyncIterable<readonly ArchiveRow[]>,
  found: () => void,
): AsyncIterable<string> {
  let before = '[\n';
  for await (const rows of chunks) {
    if (before === '[\n') found();
    yield before + rows.map((row) => JSON.stringify(row)).join(',\n');
    before = ',\n';
  }
  yield before === '[\n' ? '[\n]\n' : '\n]\n';
}

async function* once(text: string): AsyncIterable<string> {
  yield text;
}
