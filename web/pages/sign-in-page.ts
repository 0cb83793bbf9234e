import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { signIn } from '../account-api.ts';
import '../elements/account-form.ts';
import type { Choice } from '../elements/account-form.ts';
import type { Field, Written } from '../elements/field-faults.ts';
import { signOnProblem, signOnWay } from '../elements/sign-on-way.ts';
import { signedInNote } from '../elements/signed-in-note.ts';
import { pathTo } from '../router.ts';
import { account as say } from '../strings/account.ts';
import { followVisitor } from '../visitor.ts';
import { through, wayBack } from '../way-back.ts';
import { PageElement } from './page-element.ts';

const fields: readonly Field[] = [
  { name: 'email', label: say.email, kind: 'email', autocomplete: 'username' },
  { name: 'password', label: say.password, kind: 'password', autocomplete: 'current-password' },
];

/** Signs somebody in who has an account, and leads them back to where they were. */
@customElement('coequal-sign-in-page')
export class SignInPage extends PageElement {
  readonly #visitor = followVisitor(this);
  readonly #back = wayBack(location.search);

  override connectedCallback(): void {
    super.connectedCallback();
    // A stranger may have become a guest meanwhile.
    void this.#visitor.refresh().catch(() => undefined);
  }

  protected override pageTitle(): string {
    const { me } = this.#visitor;
    return me?.kind === 'person' && !this.starting ? say.already(me.name ?? '') : say.signIn;
  }

  private send({ detail }: CustomEvent<Written>): Promise<void> {
    const { email = '', password = '', bring } = detail;
    return this.goTo(async () => {
      this.#visitor.know(await signIn({ email, password, bring: bring !== undefined }));
      return this.#back;
    }, 'same');
  }

  /** What becomes of a guest's work is asked where there is some. */
  private choice(): Choice | null {
    const { me } = this.#visitor;
    if (me?.kind !== 'guest' || me.sessions === 0) return null;
    return { name: 'bring', label: say.bring(me.sessions), help: say.bringHelp(me.sessions) };
  }

  override render() {
    const { me } = this.#visitor;
    if (me?.kind === 'person' && !this.starting) return signedInNote(me.name ?? '', this.#back);
    return html`<div class="door">
      <header>
        <h1>${say.signIn}</h1>
        <p class="lead">${say.signInLead}</p>
        ${this.signedOut()} ${signOnProblem(location.search)}
      </header>
      <section class="card" aria-label=${say.signIn}>
        <coequal-account-form
          .fields=${fields}
          .choice=${this.choice()}
          .yes=${say.signIn}
          .busy=${this.starting}
          .refusal=${this.refusal}
          @coequal-send=${this.send}
        ></coequal-account-form>
      </section>
      <ul class="ways">
        ${signOnWay(me, this.#back)}
        <li><a href=${pathTo.passwordLink}>${say.forgotten}</a></li>
        <li>${say.noAccount} <a href=${through(pathTo.signUp, this.#back)}>${say.signUp}</a></li>
      </ul>
    </div>`;
  }

  private signedOut() {
    const out = new URLSearchParams(location.search).has('out');
    return out ? html`<p class="news" role="status">${say.signedOut}</p>` : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-sign-in-page': SignInPage;
  }
}
