import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { form as say } from '../strings/desk.ts';
import type { FieldChange } from './field-change.ts';
import { LightElement } from './light-element.ts';

/** A behaviour to choose. */
export interface Choosable {
  readonly id: string;
  readonly title: string;
  readonly kind: 'strength' | 'flag';
}

/**
 * The behaviours that a scenario gives occasion for, to be ticked.
 * @fires coequal-field with the change
 */
@customElement('coequal-practised-choice')
export class PractisedChoice extends LightElement {
  @property({ attribute: false }) behaviours: readonly Choosable[] = [];
  /** Ids, in the order of the file. */
  @property({ attribute: false }) chosen: readonly string[] = [];

  private toggle(id: string): void {
    const index = this.chosen.indexOf(id);
    const path = ['practises'];
    const detail: FieldChange =
      index === -1 ? { kind: 'add', path, value: id } : { kind: 'remove', path, index };
    this.dispatchEvent(new CustomEvent<FieldChange>('coequal-field', { detail, bubbles: true }));
  }

  private group(kind: Choosable['kind']) {
    const own = this.behaviours.filter((one) => one.kind === kind);
    const chosen = own.filter(({ id }) => this.chosen.includes(id)).length;
    if (own.length === 0) return nothing;
    return html`<details>
      <summary>${say[kind]} <span class="aside">${say.chosen(chosen)}</span></summary>
      <fieldset class="ticks">
        <legend class="hidden">${say[kind]}</legend>
        ${own.map(
          ({ id, title }) =>
            html`<label>
              <input
                type="checkbox"
                .checked=${this.chosen.includes(id)}
                @change=${() => this.toggle(id)}
              />
              ${title}
            </label>`,
        )}
      </fieldset>
    </details>`;
  }

  override render() {
    return html`${this.group('strength')} ${this.group('flag')}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-practised-choice': PractisedChoice;
  }
}
