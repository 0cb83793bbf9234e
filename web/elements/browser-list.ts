import { html } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { SignedIn } from '../../server/api/contract/account.ts';
import { account as say } from '../strings/account.ts';
import { format } from '../strings/format.ts';
import { browserName } from './browser-name.ts';
import './confirm-dialog.ts';
import type { ConfirmDialog } from './confirm-dialog.ts';
import { LightElement } from './light-element.ts';

/**
 * The browsers that a person is signed in with, each but this one with a way to sign it out.
 * @fires coequal-revoke with the id of the sign-in, once the person has confirmed
 */
@customElement('coequal-browser-list')
export class BrowserList extends LightElement {
  @query('coequal-confirm-dialog') private readonly dialog!: ConfirmDialog;
  @state() private doomed: SignedIn | null = null;

  @property({ attribute: false }) signIns: readonly SignedIn[] = [];

  private async ask(one: SignedIn): Promise<void> {
    this.doomed = one;
    await this.updateComplete;
    this.dialog.ask();
  }

  private confirmed(): void {
    const detail = this.doomed?.id ?? '';
    this.dispatchEvent(new CustomEvent<string>('coequal-revoke', { detail }));
  }

  private row(one: SignedIn) {
    const name = browserName(one.browser);
    return html`<li>
      <div>
        <strong>${name}</strong>
        <span>${times(one)}</span>
      </div>
      ${
        one.here
          ? html`<span class="tag">${say.here}</span>`
          : html`<button
              type="button"
              class="button small"
              aria-label=${say.revokeOf(name, times(one))}
              @click=${() => this.ask(one)}
            >
              ${say.revoke}
            </button>`
      }
    </li>`;
  }

  override render() {
    const doomed = this.doomed;
    return html`
      <ul class="browsers">
        ${this.signIns.map((one) => this.row(one))}
      </ul>
      <coequal-confirm-dialog
        .question=${say.revokeTitle}
        .text=${doomed === null ? '' : say.revokeText(browserName(doomed.browser), times(doomed))}
        .yes=${say.revokeYes}
        .no=${say.revokeNo}
        @coequal-confirm=${this.confirmed}
      ></coequal-confirm-dialog>
    `;
  }
}

function times({ since, seen }: SignedIn): string {
  const told = [
    since === null ? '' : say.since(format.moment(since)),
    seen === null ? '' : say.seen(format.moment(seen)),
  ];
  return told.filter(Boolean).join(', ');
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-browser-list': BrowserList;
  }
}
