import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { joinCohort, readJoin } from '../cohort-api.ts';
import type { JoinView } from '../../server/api/contract/cohort.ts';
import { icon } from '../elements/icon.ts';
import { pathTo } from '../router.ts';
import { account } from '../strings/account.ts';
import { cohort as say } from '../strings/cohort.ts';
import { followVisitor } from '../visitor.ts';
import { through } from '../way-back.ts';
import { PageElement } from './page-element.ts';

/** What a join code opens, and the way in; who is not signed in does that first and comes back. */
@customElement('coequal-join-page')
export class JoinPage extends PageElement {
  readonly #visitor = followVisitor(this);
  readonly #loading = new Task(this, {
    task: ([code], { signal }) => readJoin(code, signal),
    args: () => [this.code] as const,
  });

  /** The code of the address. */
  @property({ attribute: false }) code = '';

  protected override pageTitle(): string | null {
    return this.titleOf(this.#loading, ({ title }) => title);
  }

  private join(): Promise<void> {
    return this.goTo(async () => pathTo.cohort((await joinCohort(this.code)).id), 'same');
  }

  private way(role: JoinView['role']) {
    const { me } = this.#visitor;
    if (me === null) return nothing;
    if (me.kind !== 'person') {
      const back = pathTo.join(this.code);
      return html`<p>${say.joinFirst}</p>
        <p class="actions">
          <a class="button primary" href=${through(pathTo.signUp, back)}>${account.signUp}</a>
          <a class="button" href=${through(pathTo.signIn, back)}>${account.signIn}</a>
        </p>`;
    }
    return html`
      ${role === null ? nothing : html`<p>${say.joined}</p>`}
      <p class="actions">
        <button
          type="button"
          class="button primary large"
          aria-disabled=${this.starting ? 'true' : 'false'}
          @click=${this.join}
        >
          ${role === null ? say.joinYes : say.toCohort} ${icon('arrow')}
        </button>
      </p>
    `;
  }

  private invitation({ title, instructors, role }: JoinView) {
    return html`<div class="invitation-card">
      <p class="kicker">${say.joinLead}</p>
      <h1>${title}</h1>
      <dl>
        <dt>${say.instructedBy}</dt>
        <dd>${instructors.join(', ')}</dd>
      </dl>
      <p>${say.joinAs}</p>
      <p class="aside">${say.privacy}</p>
      ${this.way(role)}
      <p class="refusal" role="alert">${this.refusal ?? nothing}</p>
    </div>`;
  }

  override render() {
    return this.loaded(this.#loading, (invited) => this.invitation(invited));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-join-page': JoinPage;
  }
}
