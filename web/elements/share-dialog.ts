import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { SharedWith } from '../../server/api/contract/draft.ts';
import { publish as say } from '../strings/publish.ts';
import { LightElement } from './light-element.ts';

/** A cohort to share with. */
export interface Shareable {
  readonly id: string;
  readonly title: string;
}

/**
 * Asks who can begin a scenario beside its author.
 * @fires coequal-share with the choice
 */
@customElement('coequal-share-dialog')
export class ShareDialog extends LightElement {
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @state() private chosen: SharedWith = { school: false, cohorts: [] };

  @property({ attribute: false }) question = '';
  /** The button that says yes. */
  @property({ attribute: false }) yes = '';
  /** The cohorts that the author instructs. */
  @property({ attribute: false }) cohorts: readonly Shareable[] = [];

  /** Asks, beginning with what holds now. */
  async ask(chosen: SharedWith): Promise<void> {
    this.chosen = chosen;
    await this.updateComplete;
    this.dialog.showModal();
    this.dialog.querySelector<HTMLElement>('input')?.focus();
  }

  private toggleSchool(): void {
    this.chosen = { ...this.chosen, school: !this.chosen.school };
  }

  private toggle(id: string): void {
    const { cohorts, school } = this.chosen;
    const has = cohorts.includes(id);
    this.chosen = { school, cohorts: has ? cohorts.filter((one) => one !== id) : [...cohorts, id] };
  }

  private cancel(): void {
    this.dialog.close();
  }

  private send(event: Event): void {
    event.preventDefault();
    this.dialog.close();
    this.dispatchEvent(new CustomEvent<SharedWith>('coequal-share', { detail: this.chosen }));
  }

  private box(label: string, checked: boolean, toggle: () => void) {
    return html`<label class="tick">
      <input type="checkbox" .checked=${checked} @change=${toggle} /> ${label}
    </label>`;
  }

  override render() {
    return html`<dialog class="confirm share" aria-labelledby="share-question">
      <form @submit=${this.send}>
        <h2 id="share-question">${this.question}</h2>
        <fieldset>
          <legend>${say.who}</legend>
          ${this.box(say.everybody, this.chosen.school, () => {
            this.toggleSchool();
          })}
          ${this.cohorts.map(({ id, title }) =>
            this.box(say.cohort(title), this.chosen.cohorts.includes(id), () => {
              this.toggle(id);
            }),
          )}
          ${this.cohorts.length === 0 ? html`<p class="aside">${say.noCohorts}</p>` : nothing}
        </fieldset>
        <p>${say.nobody}</p>
        <div class="actions">
          <button type="button" class="button" @click=${this.cancel}>${say.no}</button>
          <button type="submit" class="button primary">${this.yes}</button>
        </div>
      </form>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-share-dialog': ShareDialog;
  }
}
