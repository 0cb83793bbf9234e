import { Task } from '@lit/task';
import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { problemTitle } from '../elements/problem-note.ts';
import { PageElement } from './page-element.ts';

/** Fetches the desk, with its editor, once somebody goes there: no other page has to carry it. */
@customElement('coequal-desk-door')
export class DeskDoor extends PageElement {
  readonly #loading = new Task(this, {
    task: async () => {
      await import('./desk-page.ts');
      return true;
    },
    args: () => [],
  });

  /** Id of the draft. */
  @property({ attribute: false }) draftId = '';

  protected override pageTitle(): string | null {
    return this.#loading.error === undefined ? null : problemTitle(this.#loading.error);
  }

  override render() {
    return this.loaded(
      this.#loading,
      () => html`<coequal-desk-page .draftId=${this.draftId}></coequal-desk-page>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-desk-door': DeskDoor;
  }
}
