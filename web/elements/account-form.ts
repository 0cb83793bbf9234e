import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { account as say } from '../strings/account.ts';
import './account-field.ts';
import { fieldFaults, type Fault, type Field, type Written } from './field-faults.ts';
import { LightElement } from './light-element.ts';

let made = 0;

/** A box to tick below the fields of a form. */
export interface Choice {
  readonly name: string;
  readonly label: string;
  readonly help: string;
}

/**
 * A few fields about somebody's account. What is wrong with them is told in one place beside them, which takes the focus.
 * @fires coequal-send with what was written, once nothing of it is plainly wrong
 */
@customElement('coequal-account-form')
export class AccountForm extends LightElement {
  readonly #id = `account-${++made}`;

  @query('form') private readonly form!: HTMLFormElement;
  @query('.refusal') private readonly box!: HTMLElement;
  @state() private faults: readonly Fault[] = [];

  @property({ attribute: false }) fields: readonly Field[] = [];
  /** Ticked to begin with, or null where there is nothing to choose. */
  @property({ attribute: false }) choice: Choice | null = null;
  /** Whose password it is: told to the browser, which keeps it under this name. */
  @property({ attribute: false }) username: string | null = null;
  /** The button that sends. */
  @property({ attribute: false }) yes = '';
  /** Whether what was sent is on its way. */
  @property({ attribute: false }) busy = false;
  /** Why the server refused what was sent, or null. */
  @property({ attribute: false }) refusal: string | null = null;
  /** What came of it, or null. */
  @property({ attribute: false }) news: string | null = null;

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('refusal') && this.refusal !== null) this.box.focus();
  }

  /** Empties the fields, or puts back what stood there to begin with. */
  clear(): void {
    this.form.reset();
  }

  private async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy) return;
    const written = Object.fromEntries(
      [...new FormData(this.form)].map(([name, value]) => [
        name,
        typeof value === 'string' ? value : '',
      ]),
    );
    this.querySelectorAll('coequal-password-field').forEach((field) => {
      field.cover();
    });
    this.faults = fieldFaults(this.fields, written);
    if (this.faults.length === 0)
      return void this.dispatchEvent(new CustomEvent<Written>('coequal-send', { detail: written }));
    await this.updateComplete;
    this.box.focus();
  }

  private field(field: Field) {
    const faulty = this.faults.some(({ name }) => name === field.name);
    return html`<coequal-account-field
      .field=${field}
      .inputId=${`${this.#id}-${field.name}`}
      .fault=${faulty ? `${this.#id}-faults` : null}
    ></coequal-account-field>`;
  }

  private tick({ name, label, help }: Choice) {
    const id = `${this.#id}-${name}`;
    return html`<div class="choice">
      <input type="checkbox" id=${id} name=${name} checked aria-describedby=${`${id}-help`} />
      <label for=${id}>${label}</label>
      <p class="aside" id=${`${id}-help`}>${help}</p>
    </div>`;
  }

  /** Why it is not sent, or not taken. */
  private why() {
    if (this.faults.length === 0) return this.refusal ?? nothing;
    return this.faults.map(({ message }) => html`<p>${message}</p>`);
  }

  override render() {
    return html`<form class="account-form" novalidate @submit=${this.send}>
      ${
        this.username === null
          ? nothing
          : html`<input type="email" autocomplete="username" .value=${this.username} hidden />`
      }
      <div class="refusal" id=${`${this.#id}-faults`} role="alert" tabindex="-1">${this.why()}</div>
      ${this.fields.map((field) => this.field(field))}
      ${this.choice === null ? nothing : this.tick(this.choice)}
      <button type="submit" class="button primary" aria-disabled=${this.busy ? 'true' : 'false'}>
        ${this.busy ? say.wait : this.yes}
      </button>
      <p class="news" role="status">${this.news ?? nothing}</p>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-account-form': AccountForm;
  }
}
