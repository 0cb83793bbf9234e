import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { listSignIns, revokeSignIn, signOut } from '../account-api.ts';
import type { Me, SignedIn } from '../../server/api/contract/account.ts';
import { ApiProblem } from '../api-problem.ts';
import '../elements/browser-list.ts';
import { problemTitle } from '../elements/problem-note.ts';
import { forgetImport } from '../kept-import.ts';
import { pathTo } from '../router.ts';
import { account as say } from '../strings/account.ts';
import { ownData } from '../strings/own-data.ts';
import { problem } from '../strings/problem.ts';
import { selfRating as ratings } from '../strings/self-rating.ts';
import { tellProblem } from '../tell-problem.ts';
import { followVisitor } from '../visitor.ts';
import './name-change.ts';
import { PageElement } from './page-element.ts';
import './rate-first.ts';
import './password-change.ts';

/** A person's own account: what they are called, their password, and where they are signed in. */
@customElement('coequal-account-page')
export class AccountPage extends PageElement {
  readonly #visitor = followVisitor(this);
  readonly #loading = new Task(this, {
    task: async (_, { signal }) => {
      const [signIns] = await Promise.all([listSignIns(signal), this.#visitor.refresh()]);
      this.signIns = signIns;
    },
    args: () => [],
  });

  @state() private signIns: readonly SignedIn[] | null = null;
  /** What came of the last browser that was signed out, or null. */
  @state() private news: string | null = null;

  protected override pageTitle(): string | null {
    return this.#loading.error === undefined ? say.title : problemTitle(this.#loading.error);
  }

  private leave(): Promise<void> {
    return this.goTo(async () => {
      await signOut();
      forgetImport();
      await this.#visitor.refresh();
      return `${pathTo.signIn}?out`;
    });
  }

  private async revoke({ detail: id }: CustomEvent<string>): Promise<void> {
    try {
      await revokeSignIn(id);
      this.news = say.revoked;
      await this.#loading.run();
    } catch (cause) {
      this.news = tellProblem(cause);
    }
    await this.updateComplete;
    // The button that was pressed is gone.
    this.querySelector<HTMLElement>('#browsers')?.focus();
  }

  private changed(): void {
    void this.#loading.run();
  }

  private signedOutElsewhere() {
    const refused = { status: 401, code: 'not-signed-in', message: problem.notSignedIn };
    return html`<coequal-problem-note .problem=${new ApiProblem(refused)}></coequal-problem-note>`;
  }

  private password() {
    return html`<p class="aside">${say.passwordLead}</p>
      <coequal-password-change @coequal-changed=${this.changed}></coequal-password-change>`;
  }

  private noPassword() {
    return html`<p>${say.noPassword}</p>
      <a class="button" href=${pathTo.passwordLink}>${say.choosePassword}</a>`;
  }

  private account({ email, role, hasPassword }: Me, signIns: readonly SignedIn[]) {
    return html`<div class="account">
      <header>
        <div>
          <h1>${say.title}</h1>
          <p class="lead">${say.lead(email ?? '', say.roles[role])}</p>
        </div>
        <button
          type="button"
          class="button"
          aria-disabled=${this.starting ? 'true' : 'false'}
          @click=${this.leave}
        >
          ${say.signOut}
        </button>
      </header>
      <p class="refusal" role="alert">${this.refusal ?? nothing}</p>
      <section class="card" aria-labelledby="name">
        <h2 id="name">${say.nameTitle}</h2>
        <coequal-name-change></coequal-name-change>
      </section>
      <section class="card" aria-labelledby="password">
        <h2 id="password">${say.passwordTitle}</h2>
        ${hasPassword ? this.password() : this.noPassword()}
      </section>
      <section class="card" aria-labelledby="rate-first">
        <h2 id="rate-first">${ratings.kicker}</h2>
        <coequal-rate-first></coequal-rate-first>
      </section>
      <p class="wide"><a class="button" href=${pathTo.ownData}>${ownData.way}</a></p>
      <section class="wide" aria-labelledby="browsers">
        <h2 id="browsers" tabindex="-1">${say.browsers}</h2>
        <p class="aside">${say.browsersLead}</p>
        <p class="news" role="status">${this.news ?? nothing}</p>
        <coequal-browser-list
          .signIns=${signIns}
          @coequal-revoke=${this.revoke}
        ></coequal-browser-list>
      </section>
    </div>`;
  }

  override render() {
    if (this.#loading.error !== undefined) return this.problemNote(this.#loading);
    const { me } = this.#visitor;
    if (this.signIns === null || me === null)
      return html`<coequal-loading-shape></coequal-loading-shape>`;
    if (me.kind !== 'person' && !this.starting) return this.signedOutElsewhere();
    return this.account(me, this.signIns);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-account-page': AccountPage;
  }
}
