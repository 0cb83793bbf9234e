import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { readWelcome, welcome } from '../account-api.ts';
import '../elements/account-form.ts';
import type { Written } from '../elements/field-faults.ts';
import { signUpFields } from '../elements/sign-up-fields.ts';
import { pathTo } from '../router.ts';
import { account as say } from '../strings/account.ts';
import { followVisitor } from '../visitor.ts';
import { PageElement } from './page-element.ts';

/** Where the link of a new installation leads: whoever holds it becomes the first administrator. */
@customElement('coequal-welcome-page')
export class WelcomePage extends PageElement {
  readonly #visitor = followVisitor(this);
  readonly #loading = new Task(this, {
    task: async ([secret], { signal }) => {
      await readWelcome(secret, signal);
      return true;
    },
    args: () => [this.secret] as const,
  });

  /** What makes the link work, once. */
  @property({ attribute: false }) secret = '';

  protected override pageTitle(): string | null {
    return this.titleOf(this.#loading, () => say.welcomeTitle);
  }

  private send({ detail }: CustomEvent<Written>): Promise<void> {
    const { name = '', email = '', password = '' } = detail;
    return this.goTo(async () => {
      this.#visitor.know(await welcome(this.secret, { name, email, password }));
      return pathTo.people;
    }, 'same');
  }

  private form() {
    const { me } = this.#visitor;
    const keeps = me === null || me.kind === 'person' || me.sessions === 0 ? null : me.sessions;
    return html`<div class="door">
      <header>
        <h1>${say.welcomeTitle}</h1>
        <p class="lead">${say.welcomeLead}</p>
        <p>${say.welcomeOnce}</p>
        ${keeps === null ? nothing : html`<p>${say.keeps(keeps)}</p>`}
        ${
          me?.kind === 'person' && !this.starting
            ? html`<p class="warning">${say.welcomeOther(me.name ?? '')}</p>`
            : nothing
        }
      </header>
      <section class="card" aria-label=${say.signUp}>
        <coequal-account-form
          .fields=${signUpFields}
          .yes=${say.welcomeSend}
          .busy=${this.starting}
          .refusal=${this.refusal}
          @coequal-send=${this.send}
        ></coequal-account-form>
      </section>
    </div>`;
  }

  override render() {
    return this.loaded(this.#loading, () => this.form());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-welcome-page': WelcomePage;
  }
}
