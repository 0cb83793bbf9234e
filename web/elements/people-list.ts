import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Person, Role } from '../../server/api/contract/account.ts';
import { account as say } from '../strings/account.ts';
import { format } from '../strings/format.ts';
import { LightElement } from './light-element.ts';
import { findPeople } from './find-people.ts';
import './role-dialog.ts';
import type { RoleDialog } from './role-dialog.ts';

/** A person and the role that they get. */
export interface RoleChange {
  readonly person: Person;
  readonly role: Role;
}

/**
 * Everybody with an account, to be searched, each with a way to change what they may do.
 * @fires coequal-role-change with the person and the role
 */
@customElement('coequal-people-list')
export class PeopleList extends LightElement {
  @query('coequal-role-dialog') private readonly dialog!: RoleDialog;
  @query('input') private readonly search!: HTMLInputElement;
  @state() private words = '';
  @state() private asked: Person | null = null;

  @property({ attribute: false }) people: readonly Person[] = [];
  /** The e-mail address of whoever looks. */
  @property({ attribute: false }) own: string | null = null;

  private async ask(person: Person): Promise<void> {
    this.asked = person;
    await this.dialog.ask(person);
  }

  private decided({ detail: role }: CustomEvent<Role>): void {
    if (this.asked === null) return;
    const detail: RoleChange = { person: this.asked, role };
    this.dispatchEvent(new CustomEvent<RoleChange>('coequal-role-change', { detail }));
  }

  private row(person: Person) {
    const { name, email, role, since } = person;
    return html`<li>
      <div>
        <strong
          >${name}${this.own !== null && email === this.own ? ` (${say.you})` : nothing}</strong
        >
        <span>${email} · ${say.joined(format.date(since))}</span>
      </div>
      <span class="tag">${say.roles[role]}</span>
      <button
        type="button"
        class="button small"
        aria-label=${say.changeOf(name)}
        @click=${() => this.ask(person)}
      >
        ${say.change}
      </button>
    </li>`;
  }

  override render() {
    const found = findPeople(this.words, this.people);
    return html`
      <form role="search" class="search" @submit=${(event: Event) => event.preventDefault()}>
        <label for="people-words">${say.search}</label>
        <input
          type="search"
          id="people-words"
          autocomplete="off"
          @input=${() => {
            this.words = this.search.value;
          }}
        />
      </form>
      <p class="aside" role="status">${say.shown(found.length, this.people.length)}</p>
      ${found.length === 0 ? html`<p class="empty">${say.nobody}</p>` : nothing}
      <ul class="people">
        ${found.map((person) => this.row(person))}
      </ul>
      <coequal-role-dialog @coequal-role=${this.decided}></coequal-role-dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-people-list': PeopleList;
  }
}
