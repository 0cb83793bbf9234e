import { html } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { askForLink } from '../account-api.ts';
import type { LinkSent } from '../../server/api/contract/account.ts';
import '../elements/account-form.ts';
import type { Field, Written } from '../elements/field-faults.ts';
import { pathTo } from '../router.ts';
import { account as say } from '../strings/account.ts';
import { tellProblem } from '../tell-problem.ts';
import { PageElement } from './page-element.ts';

const fields: readonly Field[] = [
  { name: 'email', label: say.email, kind: 'email', autocomplete: 'username' },
];

/** Asks for a link to a new password, and says how it comes. */
@customElement('coequal-password-link-page')
export class PasswordLinkPage extends PageElement {
  @query('#answer') private readonly answer!: HTMLElement | null;
  @query('form input') private readonly first!: HTMLElement | null;
  @state() private sent: { readonly by: LinkSent['by']; readonly email: string } | null = null;

  protected override pageTitle(): string {
    return say.linkTitle;
  }

  private async send({ detail: { email = '' } }: CustomEvent<Written>): Promise<void> {
    this.starting = true;
    this.refusal = null;
    try {
      const { by } = await askForLink({ email });
      this.sent = { by, email: email.trim() };
    } catch (cause) {
      this.refusal = tellProblem(cause);
    } finally {
      this.starting = false;
    }
    await this.updateComplete;
    this.answer?.focus();
  }

  private async again(): Promise<void> {
    this.sent = null;
    await this.updateComplete;
    await this.querySelector('coequal-account-form')?.updateComplete;
    this.first?.focus();
  }

  private form() {
    if (this.sent !== null) {
      const { by, email } = this.sent;
      return html`
        <h2 id="answer" tabindex="-1">${say.sentTitle[by]}</h2>
        <p>${say.sentText[by](email)}</p>
        <p class="actions">
          <button type="button" class="button small" @click=${this.again}>${say.again}</button>
        </p>
      `;
    }
    return html`<coequal-account-form
      .fields=${fields}
      .yes=${say.linkAsk}
      .busy=${this.starting}
      .refusal=${this.refusal}
      @coequal-send=${this.send}
    ></coequal-account-form>`;
  }

  override render() {
    return html`<div class="door">
      <header>
        <h1>${say.linkTitle}</h1>
        <p class="lead">${say.linkLead}</p>
      </header>
      <section class="card" aria-label=${say.linkTitle}>${this.form()}</section>
      <ul class="ways">
        <li><a href=${pathTo.signIn}>${say.backToSignIn}</a></li>
      </ul>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-password-link-page': PasswordLinkPage;
  }
}
