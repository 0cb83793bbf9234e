import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { SheetEntry } from '../../server/api/contract/alliance.ts';
import { alliance as say } from '../strings/alliance.ts';
import { LightElement } from './light-element.ts';
import './sheet-entry-form.ts';
import type { SheetEntryForm } from './sheet-entry-form.ts';
import './sheet-line.ts';

/**
 * What coach and client have agreed, and what the client means to do. The coach's own entries can be changed or let go.
 * @fires coequal-write with the words of a new entry
 * @fires coequal-change with what changes of an entry, from the entry itself
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

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const before = changed.get('sheet');
    const own = (sheet: readonly SheetEntry[]) => sheet.filter(({ by }) => by === 'coach').length;
    // What was written stays in the field until it is kept.
    if (before !== undefined && own(this.sheet) > own(before)) this.newEntry.clear();
  }

  private write({ detail }: CustomEvent<string>): void {
    this.dispatchEvent(new CustomEvent<string>('coequal-write', { detail }));
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
          (entry) =>
            html`<li class="${entry.by} ${entry.holds ? '' : 'gone'}">
              <coequal-sheet-line .entry=${entry} .client=${this.client}></coequal-sheet-line>
            </li>`,
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
