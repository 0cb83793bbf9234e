import { html, type TemplateResult } from 'lit';
import { pathTo } from '../router.ts';
import { account as say } from '../strings/account.ts';
import { icon } from './icon.ts';

/** Stands in place of a door's form where somebody has come in already. */
export function signedInNote(name: string, back: string): TemplateResult {
  return html`<section class="notice">
    <h1>${say.already(name)}</h1>
    <p class="lead">${say.alreadyText}</p>
    <p class="actions">
      <a class="button primary" href=${back}>${say.goOn} ${icon('arrow')}</a>
      <a class="button" href=${pathTo.account}>${say.toAccount}</a>
    </p>
  </section>`;
}
