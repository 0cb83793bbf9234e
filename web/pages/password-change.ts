import { html } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { changePassword } from '../account-api.ts';
import type { AccountForm } from '../elements/account-form.ts';
import '../elements/account-form.ts';
import type { Field, Written } from '../elements/field-faults.ts';
import { LightElement } from '../elements/light-element.ts';
import { account as say } from '../strings/account.ts';
import { tellProblem } from '../tell-problem.ts';
import { followVisitor } from '../visitor.ts';

const fields: readonly Field[] = [
  { name: 'current', label: say.oldPassword, kind: 'password', autocomplete: 'current-password' },
  {
    name: 'next',
    label: say.newPassword,
    kind: 'password',
    autocomplete: 'new-password',
    help: say.passwordHelp,
  },
];

/**
 * The person's password, to be changed by who knows the present one.
 * @fires coequal-changed once all other browsers are signed out
 */
@customElement('coequal-password-change')
export class PasswordChange extends LightElement {
  readonly #visitor = followVisitor(this);

  @query('coequal-account-form') private readonly form!: AccountForm;
  @state() private busy = false;
  @state() private refusal: string | null = null;
  @state() private news: string | null = null;

  private async send({ detail }: CustomEvent<Written>): Promise<void> {
    const { current = '', next = '' } = detail;
    this.busy = true;
    this.refusal = null;
    this.news = null;
    try {
      await changePassword({ current, next });
      this.news = say.passwordSaved;
      this.form.clear();
      this.dispatchEvent(new Event('coequal-changed'));
    } catch (cause) {
      this.refusal = tellProblem(cause);
    } finally {
      this.busy = false;
    }
  }

  override render() {
    return html`<coequal-account-form
      .fields=${fields}
      .username=${this.#visitor.me?.email ?? null}
      .yes=${say.passwordSave}
      .busy=${this.busy}
      .refusal=${this.refusal}
      .news=${this.news}
      @coequal-send=${this.send}
    ></coequal-account-form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-password-change': PasswordChange;
  }
}
