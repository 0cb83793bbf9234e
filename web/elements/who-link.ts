import { html, type TemplateResult } from 'lit';
import type { Me } from '../../server/api/contract/account.ts';
import { pathTo } from '../router.ts';
import { account as say } from '../strings/account.ts';

/**
 * Who is signed in, as the way to their account; for everybody else the way to sign in.
 *
 * @param me null while it is not known: the place is kept, so that nothing moves
 * @param signIn where to sign in
 * @param current whether it leads to the page that is shown
 */
export function whoLink(me: Me | null, signIn: string, current: boolean): TemplateResult {
  const here = current ? 'page' : 'false';
  if (me?.kind !== 'person')
    return html`<a class="who ${me === null ? 'unknown' : ''}" href=${signIn} aria-current=${here}
      >${say.signIn}</a
    >`;
  const name = me.name ?? '';
  return html`<a class="who" href=${pathTo.account} aria-current=${here}>
    <span class="initial" aria-hidden="true">${[...name][0]?.toUpperCase() ?? ''}</span>
    <span class="name"><span class="hidden">${say.accountOf}</span>${name}</span>
  </a>`;
}
