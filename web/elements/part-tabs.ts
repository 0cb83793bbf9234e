import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LightElement } from './light-element.ts';

/** A tab; its panel has the id `part-` and its own. */
export interface Tab {
  readonly id: string;
  readonly label: string;
}

/**
 * Tabs, chosen with the arrow keys or by a click. The panels stand elsewhere.
 * @fires coequal-part with the id of the tab that was chosen
 */
@customElement('coequal-part-tabs')
export class PartTabs extends LightElement {
  @property({ attribute: false }) label = '';
  @property({ attribute: false }) tabs: readonly Tab[] = [];
  @property({ attribute: false }) chosen = '';

  private choose(id: string): void {
    this.dispatchEvent(new CustomEvent<string>('coequal-part', { detail: id }));
  }

  private press(event: KeyboardEvent): void {
    const at = this.tabs.findIndex(({ id }) => id === this.chosen);
    const last = this.tabs.length - 1;
    const next = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    }[event.key];
    const tab = next === undefined ? undefined : this.tabs[next];
    if (tab === undefined) return;
    event.preventDefault();
    this.choose(tab.id);
    this.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  }

  override render() {
    return html`<div class="part-tabs" role="tablist" aria-label=${this.label}>
      ${this.tabs.map(
        ({ id, label }) =>
          html`<button
            type="button"
            role="tab"
            id=${`tab-${id}`}
            aria-controls=${`part-${id}`}
            aria-selected=${id === this.chosen ? 'true' : 'false'}
            tabindex=${id === this.chosen ? 0 : -1}
            @click=${() => this.choose(id)}
            @keydown=${this.press}
          >
            ${label}
          </button>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-part-tabs': PartTabs;
  }
}
