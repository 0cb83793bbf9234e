import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { signUp } from '../account-api.ts';
import '../elements/account-form.ts';
import type { Written } from '../elements/field-faults.ts';
import { signUpFields } from '../elements/sign-up-fields.ts';
import { signOnWay } from '../elements/sign-on-way.ts';
import { signedInNote } from '../elements/signed-in-note.ts';
import { pathTo } from '../router.ts';
import { account as say } from '../strings/account.ts';
import { followVisitor } from '../visitor.ts';
import { through, wayBack } from '../way-back.ts';
import { PageElement } from './page-element.ts';

/** Makes an account with all that a guest has done, and leads them back to where they were. */
@customElement('coequal-sign-up-page')
export class SignUpPage extends PageElement {
  readonly #visitor = followVisitor(this);
  readonly #back = wayBack(location.search);

  override connectedCallback(): void {
    super.connectedCallback();
    // A stranger may have become a guest meanwhile.
    void this.#visitor.refresh().catch(() => undefined);
  }

  protected override pageTitle(): string {
    const { me } = this.#visitor;
    return me?.kind === 'person' && !this.starting ? say.already(me.name ?? '') : say.signUp;
  }

  private send({ detail }: CustomEvent<Written>): Promise<void> {
    const { name = '', email = '', password = '' } = detail;
    return this.goTo(async () => {
      this.#visitor.know(await signUp({ name, email, password }));
      return this.#back;
    }, 'same');
  }

  override render() {
    const { me } = this.#visitor;
    if (me?.kind === 'person' && !this.starting) return signedInNote(me.name ?? '', this.#back);
    return html`<div class="door">
      <header>
        <h1>${say.signUp}</h1>
        <p class="lead">${say.signUpLead}</p>
        <ul class="points">
          <li>${say.keeps(me?.sessions ?? 0)}</li>
          <li>${say.stays}</li>
          <li>${say.free}</li>
        </ul>
      </header>
      <section class="card" aria-label=${say.signUp}>
        <coequal-account-form
          .fields=${signUpFields}
          .yes=${say.signUp}
          .busy=${this.starting}
          .refusal=${this.refusal}
          @coequal-send=${this.send}
        ></coequal-account-form>
      </section>
      <ul class="ways">
        ${signOnWay(this.#visitor.me, this.#back)}
        <li>${say.hasAccount} <a href=${through(pathTo.signIn, this.#back)}>${say.signIn}</a></li>
      </ul>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-sign-up-page': SignUpPage;
  }
}
