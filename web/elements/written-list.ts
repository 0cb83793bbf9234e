import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { form as say } from '../strings/desk.ts';
import type { FieldChange } from './field-change.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';
import './written-field.ts';
import type { WrittenField } from './written-field.ts';

/** One text of an entry: how it is labelled, what it holds, and where below its entry it stands. */
export interface EntryText {
  readonly label: string;
  readonly value: string;
  readonly below: readonly string[];
}

/**
 * A list of texts that can be changed, added to and taken from.
 * @fires coequal-field with the change
 */
@customElement('coequal-written-list')
export class WrittenList extends LightElement {
  /** Where the focus goes once the list has changed: the place of an entry. */
  #focus: number | null = null;

  /** The key of the list in the file. */
  @property({ attribute: false }) path = '';
  @property({ attribute: false }) legend = '';
  @property({ attribute: false }) help = '';
  /** The entries, each with one text or more. */
  @property({ attribute: false }) entries: readonly (readonly EntryText[])[] = [];
  /** What a new entry holds. */
  @property({ attribute: false }) blank: string | Readonly<Record<string, string>> = '';

  protected override updated(changed: PropertyValues<this>): void {
    if (this.#focus === null || !changed.has('entries')) return;
    const rows = this.querySelectorAll<HTMLElement>('li');
    const row = rows[Math.min(this.#focus, rows.length - 1)];
    const target: WrittenField | HTMLElement | null | undefined =
      row?.querySelector('coequal-written-field') ?? this.querySelector<HTMLElement>('.add');
    this.#focus = null;
    requestAnimationFrame(() => target?.focus());
  }

  private tell(detail: FieldChange): void {
    this.dispatchEvent(new CustomEvent<FieldChange>('coequal-field', { detail, bubbles: true }));
  }

  private add(): void {
    this.#focus = this.entries.length;
    this.tell({ kind: 'add', path: [this.path], value: this.blank });
  }

  private takeOut(index: number): void {
    this.#focus = Math.max(0, index - 1);
    this.tell({ kind: 'remove', path: [this.path], index });
  }

  private entry(texts: readonly EntryText[], index: number) {
    return html`<li>
      <div class="texts">
        ${texts.map(
          ({ label, value, below }) =>
            html`<coequal-written-field
              .inputId=${['form', this.path, String(index), ...below].join('-')}
              .label=${label}
              .kind=${'text'}
              .value=${value}
              .quiet=${texts.length === 1}
              @coequal-written=${({ detail }: CustomEvent<string>) =>
                this.tell({ kind: 'set', path: [this.path, index, ...below], value: detail })}
            ></coequal-written-field>`,
        )}
      </div>
      <button
        type="button"
        class="button quiet square"
        aria-label=${say.removeOf(texts[0]?.label ?? '')}
        @click=${() => this.takeOut(index)}
      >
        ${icon('remove')}
      </button>
    </li>`;
  }

  override render() {
    return html`<fieldset class="written-list">
      <legend>${this.legend}</legend>
      ${this.help === '' ? nothing : html`<p class="aside">${this.help}</p>`}
      <ul>
        ${this.entries.map((texts, index) => this.entry(texts, index))}
      </ul>
      <button
        type="button"
        class="button small add"
        aria-label=${say.addTo(this.legend)}
        @click=${this.add}
      >
        ${say.add}
      </button>
    </fieldset>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-written-list': WrittenList;
  }
}
