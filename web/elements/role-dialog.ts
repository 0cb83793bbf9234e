import { html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { Person, Role } from '../../server/api/contract/account.ts';
import { account as say } from '../strings/account.ts';
import { LightElement } from './light-element.ts';

const ROLES: readonly Role[] = ['trainee', 'instructor', 'administrator'];

/**
 * Asks what a person may do, and says what each role means.
 * @fires coequal-role with the role, where it is another one than before
 */
@customElement('coequal-role-dialog')
export class RoleDialog extends LightElement {
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @state() private person: Person | null = null;
  @state() private chosen: Role = 'trainee';

  /** Asks about a person. */
  async ask(person: Person): Promise<void> {
    this.person = person;
    this.chosen = person.role;
    await this.updateComplete;
    this.dialog.showModal();
    this.dialog.querySelector<HTMLElement>('input:checked')?.focus();
  }

  private cancel(): void {
    this.dialog.close();
  }

  private save(event: Event): void {
    event.preventDefault();
    this.dialog.close();
    if (this.chosen === this.person?.role) return;
    this.dispatchEvent(new CustomEvent<Role>('coequal-role', { detail: this.chosen }));
  }

  private option(role: Role) {
    return html`<div class="choice">
      <input
        type="radio"
        id=${`role-${role}`}
        name="role"
        aria-describedby=${`role-${role}-text`}
        .checked=${this.chosen === role}
        @change=${() => {
          this.chosen = role;
        }}
      />
      <label for=${`role-${role}`}>${say.roles[role]}</label>
      <p class="aside" id=${`role-${role}-text`}>${say.roleText[role]}</p>
    </div>`;
  }

  override render() {
    return html`<dialog class="confirm role" aria-labelledby="role-question">
      ${
        this.person === null
          ? nothing
          : html`<form @submit=${this.save}>
              <fieldset>
                <legend><h2 id="role-question">${say.roleTitle(this.person.name)}</h2></legend>
                ${ROLES.map((role) => this.option(role))}
              </fieldset>
              <p>${say.roleEffect}</p>
              <div class="actions">
                <button type="button" class="button" @click=${this.cancel}>${say.roleLeave}</button>
                <button type="submit" class="button primary">${say.roleSave}</button>
              </div>
            </form>`
      }
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-role-dialog': RoleDialog;
  }
}
