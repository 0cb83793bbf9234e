import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ChangeEntry, SheetEntry } from '../../server/api/contract/alliance.ts';
import { alliance as say } from '../strings/alliance.ts';
import { LightElement } from './light-element.ts';
import './sheet-entry-form.ts';
import type { SheetEntryForm } from './sheet-entry-form.ts';

/** What a coach does to an entry of their own. */
export interface EntryChange extends ChangeEntry {
  readonly id: string;
}

/**
 * What coach and client have agreed, and what the client means to do. The coach's own entries can be changed or let go.
 * @fires coequal-write with the words of a new entry
 * @fires coequal-change with what changes of an entry
 */
@customElement('coequal-alliance-sheet')
export class AllianceSheet extends LightElement {
  /** The sheet's entries in their order. */
  @property({ attribute: false }) sheet: readonly SheetEntry[] = [];
  /** The client's name. */
  @property() client = '';
  /** Why the last entry was not kept, or null. */
  @property({ attribute: false }) refusal: string | null = null;

  @query('.new') private readonly newEntry!: SheetEntryForm;
  @state() private reworded: string | null = null;

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const before = changed.get('sheet');
    const own = (sheet: readonly SheetEntry[]) => sheet.filter(({ by }) => by === 'coach').length;
    // What was written stays in the field until it is kept.
    if (before !== undefined && own(this.sheet) > own(before)) this.newEntry.clear();
  }

  private change(detail: EntryChange): void {
    this.reworded = null;
    this.dispatchEvent(new CustomEvent<EntryChange>('coequal-change', { detail }));
  }

  private write({ detail }: CustomEvent<string>): void {
    this.dispatchEvent(new CustomEvent<string>('coequal-write', { detail }));
  }

  private formerly({ formerly }: SheetEntry) {
    if (formerly.length === 0) return nothing;
    return html`<span class="formerly">
      ${say.formerly}: ${formerly.map((words) => html`<s>${words}</s> `)}
    </span>`;
  }

  private ways({ holds, id, words }: SheetEntry) {
    return html`<span class="ways">
      <button
        type="button"
        class="button small quiet"
        aria-label=${say.changeEntry(words)}
        @click=${() => {
          this.reworded = id;
        }}
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

  private entry(entry: SheetEntry) {
    const own = entry.by === 'coach';
    if (this.reworded === entry.id) {
      return html`<li>
        <coequal-sheet-entry-form
          .words=${entry.words}
          .label=${say.reworded}
          .yes=${say.save}
          .no=${say.cancel}
          @coequal-words=${({ detail }: CustomEvent<string>) =>
            this.change({ id: entry.id, words: detail })}
          @coequal-cancel=${() => {
            this.reworded = null;
          }}
        ></coequal-sheet-entry-form>
      </li>`;
    }
    return html`<li class="${entry.by} ${entry.holds ? '' : 'gone'}">
      <q>${entry.words}</q>
      <span class="origin">
        ${own ? say.by.coach : say.by.client(this.client)}, ${say.inSession(entry.order)}
        ${entry.holds ? nothing : html`· ${say.letGo}`}
      </span>
      ${this.formerly(entry)} ${own ? this.ways(entry) : nothing}
    </li>`;
  }

  private listOf(title: string, kind: SheetEntry['kind']) {
    const entries = this.sheet.filter((entry) => entry.kind === kind);
    if (entries.length === 0) return nothing;
    return html`
      <h3>${title}</h3>
      <ul>
        ${repeat(
          entries,
          ({ id }) => id,
          (entry) => this.entry(entry),
        )}
      </ul>
    `;
  }

  override render() {
    return html`
      <div class="alliance-sheet">
        ${this.sheet.length === 0 ? html`<p class="aside">${say.empty}</p>` : nothing}
        ${this.listOf(say.agreed, 'agreed')} ${this.listOf(say.promised(this.client), 'promised')}
        <coequal-sheet-entry-form
          class="new"
          .label=${say.entry}
          .help=${say.entryHelp}
          .yes=${say.add}
          @coequal-words=${this.write}
        ></coequal-sheet-entry-form>
        <p class="refusal" role="alert">${this.refusal ?? nothing}</p>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-alliance-sheet': AllianceSheet;
  }
}
