import { Task } from '@lit/task';
import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { choosePassword, readLink } from '../account-api.ts';
import type { LinkHolder } from '../../server/api/contract/account.ts';
import '../elements/account-form.ts';
import type { Choice } from '../elements/account-form.ts';
import type { Field, Written } from '../elements/field-faults.ts';
import { pathTo } from '../router.ts';
import { account as say } from '../strings/account.ts';
import { followVisitor } from '../visitor.ts';
import { PageElement } from './page-element.ts';

const fields: readonly Field[] = [
  {
    name: 'password',
    label: say.newPassword,
    kind: 'password',
    autocomplete: 'new-password',
    help: say.passwordHelp,
  },
];

/** Where a password link leads: its holder chooses a new password, and is signed in. */
@customElement('coequal-new-password-page')
export class NewPasswordPage extends PageElement {
  readonly #visitor = followVisitor(this);
  readonly #loading = new Task(this, {
    task: ([secret], { signal }) => readLink(secret, signal),
    args: () => [this.secret] as const,
  });

  /** What makes the link work, once. */
  @property({ attribute: false }) secret = '';

  protected override pageTitle(): string | null {
    return this.titleOf(this.#loading, () => say.chooseTitle);
  }

  private send({ detail: { password = '', bring } }: CustomEvent<Written>): Promise<void> {
    return this.goTo(async () => {
      this.#visitor.know(
        await choosePassword(this.secret, { password, bring: bring !== undefined }),
      );
      return pathTo.home;
    }, 'same');
  }

  /** What becomes of a guest's work is asked where there is some. */
  private choice(): Choice | null {
    const { me } = this.#visitor;
    if (me?.kind !== 'guest' || me.sessions === 0) return null;
    return { name: 'bring', label: say.bring(me.sessions), help: say.bringHelp(me.sessions) };
  }

  private form({ name, email }: LinkHolder) {
    return html`<div class="door">
      <header>
        <h1>${say.chooseTitle}</h1>
        <p class="lead">${say.chooseLead(name)}</p>
        <p>${say.chooseEffect}</p>
      </header>
      <section class="card" aria-label=${say.chooseTitle}>
        <coequal-account-form
          .fields=${fields}
          .choice=${this.choice()}
          .username=${email}
          .yes=${say.choose}
          .busy=${this.starting}
          .refusal=${this.refusal}
          @coequal-send=${this.send}
        ></coequal-account-form>
      </section>
    </div>`;
  }

  private over() {
    return html`
      ${this.problemNote(this.#loading)}
      <p><a href=${pathTo.passwordLink}>${say.another}</a></p>
    `;
  }

  override render() {
    return this.loaded(
      this.#loading,
      (holder) => this.form(holder),
      () => this.over(),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-new-password-page': NewPasswordPage;
  }
}
