import { html, nothing, type TemplateResult } from 'lit';
import type { Me } from '../../server/api/contract/account.ts';
import { account as say } from '../strings/account.ts';

/**
 * The way in by the school's own sign-on, where there is one. What a guest did comes along.
 *
 * @param back path of the page to go on to
 */
export function signOnWay(me: Me | null, back: string): TemplateResult | typeof nothing {
  if (me?.signOn == null) return nothing;
  const wish = new URLSearchParams({ to: back, bring: 'true' });
  return html`<li>
    <a class="button" href=${`/api/sign-on?${wish}`}>${say.signOnWith(me.signOn)}</a>
  </li>`;
}

/** Why a sign-on did not let somebody in, told where the server led them back to; nothing where it says nothing. */
export function signOnProblem(query: string): TemplateResult | typeof nothing {
  const code = new URLSearchParams(query).get('problem') ?? '';
  const sentence = say.signOnProblems.get(code);
  return sentence === undefined ? nothing : html`<p class="refusal" role="alert">${sentence}</p>`;
}
