import { html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { LightElement } from './light-element.ts';

let made = 0;

/**
 * Asks before something that cannot be undone. The no stands first and so has the focus: a hasty Enter changes nothing.
 * @fires coequal-confirm when the person says yes
 * @fires coequal-other when they choose the other yes
 */
@customElement('coequal-confirm-dialog')
export class ConfirmDialog extends LightElement {
  readonly #id = `confirm-${++made}`;

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  /** The question, as a heading. */
  @property() question = '';
  /** What follows from a yes. */
  @property() text = '';
  /** The button that says yes. */
  @property() yes = '';
  /** The button that says no. */
  @property() no = '';
  /** Another button that says yes in its own way; empty where there is none. */
  @property() other = '';

  /** Asks. */
  ask(): void {
    this.dialog.showModal();
  }

  private confirm(): void {
    this.dialog.close();
    this.dispatchEvent(new Event('coequal-confirm'));
  }

  private chooseOther(): void {
    this.dialog.close();
    this.dispatchEvent(new Event('coequal-other'));
  }

  private cancel(): void {
    this.dialog.close();
  }

  override render() {
    return html`
      <dialog
        class="confirm"
        aria-labelledby=${`${this.#id}-question`}
        aria-describedby=${`${this.#id}-text`}
      >
        <h2 id=${`${this.#id}-question`}>${this.question}</h2>
        <p id=${`${this.#id}-text`}>${this.text}</p>
        <div class="actions">
          <button type="button" class="button" @click=${this.cancel}>${this.no}</button>
          ${
            this.other === ''
              ? nothing
              : html`<button type="button" class="button" @click=${this.chooseOther}>
                  ${this.other}
                </button>`
          }
          <button type="button" class="button primary" @click=${this.confirm}>${this.yes}</button>
        </div>
      </dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-confirm-dialog': ConfirmDialog;
  }
}
