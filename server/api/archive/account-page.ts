import { markup } from '../../report/archive/markup.ts';
import { whenOf } from '../../report/archive/moments.ts';
import { facts, section, table } from '../../report/archive/parts.ts';
import { showMe } from '../show-me.ts';
import type { ArchivePage, OwnArchive } from './archive-page.ts';
import { rowsOf, textIn } from './rows-of.ts';

const roles = {
  trainee: 'Trainee',
  instructor: 'Instructor',
  administrator: 'Administrator',
} as const;

/** Who somebody is here, and where they are signed in. */
export async function* accountPage(own: OwnArchive): AsyncIterable<ArchivePage> {
  const { store, clock } = own.house;
  const account = await store.findAccount(own.account);
  if (account === null) return;
  const me = await showMe(own.house, account);
  const tokens = await store.listTokens(own.account, clock());
  const elsewhere = await rowsOf(own, 'sign_on');
  yield {
    ...{ path: 'account.html', group: 'Account', title: 'Your account' },
    about: me.email ?? (me.kind === 'guest' ? 'A guest' : ''),
    body: [
      facts([
        ['Name', me.name ?? 'A guest, without a name'],
        ['E-mail address', me.email],
        ['Role', roles[me.role]],
        ['Since', whenOf(account.createdAt)],
        ['Password', me.hasPassword ? 'You have one. It is not in this archive.' : 'None'],
        ['Rate yourself first', me.ratesFirst ? 'Always' : 'When you choose'],
        ...elsewhere.map((row) => ['Signs on with', textIn(row, 'issuer')] as const),
      ]),
      section('Where you are signed in', [
        markup`<p class="soft">What keeps you signed in is not in this archive.</p>`,
        table(
          'Browsers',
          ['Browser', 'Since', 'Last seen'],
          tokens.map(({ browser, createdAt, seenAt }) => [
            browser ?? 'Not kept',
            createdAt === null ? 'Not kept' : whenOf(createdAt),
            seenAt === null ? 'Not kept' : whenOf(seenAt),
          ]),
        ),
      ]),
    ],
  };
}
