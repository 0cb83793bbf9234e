import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { ChangeEntry, SheetEntry } from '../../server/api/contract/alliance.ts';
import { alliance as say } from '../strings/alliance.ts';
import { LightElement } from './light-element.ts';
import './sheet-entry-form.ts';

/** What a coach does to an entry of their own. */
export interface EntryChange extends ChangeEntry {
  readonly id: string;
}

/**
 * One thing on the alliance sheet. The coach's own can be changed or let go; what is typed for it stays until it is kept.
 * @fires coequal-change with what changes of it
 */
@customElement('coequal-sheet-line')
export class SheetLine extends LightElement {
  /** True from when the field closes until the keyboard is back. */
  #closed = false;

  @query('.ways button') private readonly changeButton!: HTMLButtonElement | null;
  @state() private rewording = false;

  @property({ attribute: false }) entry: SheetEntry | null = null;
  /** The client's name. */
  @property() client = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const before = changed.get('entry');
    if (this.rewording && before && before.words !== this.entry?.words) this.close();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.#closed) return;
    this.#closed = false;
    // Whoever has gone elsewhere meanwhile is left there.
    if (document.activeElement === document.body) this.changeButton?.focus();
  }

  private open(): void {
    this.rewording = true;
  }

  private close(): void {
    this.rewording = false;
    this.#closed = true;
  }

  private reword({ id, words: before }: SheetEntry, words: string): void {
    if (words === before) this.close();
    else this.change({ id, words });
  }

  private change(detail: EntryChange): void {
    this.dispatchEvent(new CustomEvent<EntryChange>('coequal-change', { detail, bubbles: true }));
  }

  private ways({ holds, id, words }: SheetEntry) {
    return html`<span class="ways">
      <button
        type="button"
        class="button small quiet"
        aria-label=${say.changeEntry(words)}
        @click=${this.open}
      >
        ${say.change}
      </button>
      <button
        type="button"
        class="button small quiet"
        aria-label=${holds ? say.dropEntry(words) : say.takeEntry(words)}
        @click=${() => this.change({ id, holds: !holds })}
      >
        ${holds ? say.drop : say.take}
      </button>
    </span>`;
  }

  private form(entry: SheetEntry) {
    return html`<coequal-sheet-entry-form
      .words=${entry.words}
      .label=${say.reworded}
      .yes=${say.save}
      .no=${say.cancel}
      @coequal-words=${({ detail }: CustomEvent<string>) => this.reword(entry, detail)}
      @coequal-cancel=${this.close}
    ></coequal-sheet-entry-form>`;
  }

  override render() {
    if (this.entry === null) return nothing;
    if (this.rewording) return this.form(this.entry);
    const { by, formerly, holds, order, words } = this.entry;
    return html`
      <q>${words}</q>
      <span class="origin">
        ${by === 'coach' ? say.by.coach : say.by.client(this.client)}, ${say.inSession(order)}
        ${holds ? nothing : html`· ${say.letGo}`}
      </span>
      ${
        formerly.length === 0
          ? nothing
          : html`<span class="formerly">
              ${say.formerly}: ${formerly.map((each) => html`<s>${each}</s> `)}
            </span>`
      }
      ${by === 'coach' ? this.ways(this.entry) : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-sheet-line': SheetLine;
  }
}
