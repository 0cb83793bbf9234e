import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { changeRole, listPeople } from '../account-api.ts';
import type { Person } from '../../server/api/contract/account.ts';
import '../elements/people-list.ts';
import type { RoleChange } from '../elements/people-list.ts';
import { account as say } from '../strings/account.ts';
import { tellProblem } from '../tell-problem.ts';
import { followVisitor } from '../visitor.ts';
import { PageElement } from './page-element.ts';

/** Everybody with an account, for administrators, who say what each may do. */
@customElement('coequal-people-page')
export class PeoplePage extends PageElement {
  readonly #visitor = followVisitor(this);
  readonly #loading = new Task(this, {
    task: async (_, { signal }) => {
      this.people = await listPeople(signal);
      return true;
    },
    args: () => [],
  });

  @state() private people: readonly Person[] = [];
  @state() private news: string | null = null;

  protected override pageTitle(): string | null {
    return this.titleOf(this.#loading, () => say.peopleTitle);
  }

  private async change({ detail: { person, role } }: CustomEvent<RoleChange>): Promise<void> {
    this.news = null;
    this.refusal = null;
    try {
      const changed = await changeRole(person.id, { role });
      this.people = this.people.map((one) => (one.id === changed.id ? changed : one));
      this.news = say.roleSaved(changed.name, say.ofRole[changed.role]);
      // Whoever takes their own role away is told so by the page.
      if (changed.email === this.#visitor.me?.email) {
        await this.#visitor.refresh();
        if (changed.role !== 'administrator') await this.#loading.run();
      }
    } catch (cause) {
      this.refusal = tellProblem(cause);
    }
  }

  private list() {
    return html`<div class="account">
      <header>
        <div>
          <h1>${say.peopleTitle}</h1>
          <p class="lead">${say.peopleLead}</p>
        </div>
      </header>
      <section class="wide" aria-label=${say.peopleTitle}>
        <p class="news" role="status">${this.news ?? nothing}</p>
        <p class="refusal" role="alert">${this.refusal ?? nothing}</p>
        <coequal-people-list
          .people=${this.people}
          .own=${this.#visitor.me?.email ?? null}
          @coequal-role-change=${this.change}
        ></coequal-people-list>
        <p class="aside">${say.forgot} <code>${say.forgotCommand}</code></p>
      </section>
    </div>`;
  }

  override render() {
    return this.loaded(this.#loading, () => this.list());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-people-page': PeoplePage;
  }
}
