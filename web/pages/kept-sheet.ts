import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { changeEntry, readAlliance, writeEntry } from '../api.ts';
import type { AllianceView } from '../../server/api/contract/alliance.ts';
import '../elements/alliance-sheet.ts';
import { LightElement } from '../elements/light-element.ts';
import type { EntryChange } from '../elements/sheet-line.ts';
import { alliance as say } from '../strings/alliance.ts';
import { tellProblem } from '../tell-problem.ts';

/** The alliance sheet with what is written on it kept by the server. */
@customElement('coequal-kept-sheet')
export class KeptSheet extends LightElement {
  readonly #loading = new Task(this, {
    task: ([id], { signal }) => readAlliance(id, signal),
    // The client may have said something that belongs on the sheet.
    args: () => [this.allianceId, this.turns] as const,
    onComplete: (alliance) => {
      this.alliance = alliance;
    },
  });

  @state() private alliance: AllianceView | null = null;
  @state() private refusal: string | null = null;
  @state() private news: string | null = null;

  /** Id of the alliance. */
  @property({ attribute: false }) allianceId = '';
  /** Coach turns taken in the session that runs: with each the sheet is read anew. */
  @property({ attribute: false }) turns = 0;

  private write({ detail: words }: CustomEvent<string>): void {
    void this.keep(writeEntry(this.allianceId, { words }));
  }

  private change({ detail: { id, ...change } }: CustomEvent<EntryChange>): void {
    void this.keep(changeEntry(this.allianceId, id, change));
  }

  private async keep(kept: Promise<AllianceView>): Promise<void> {
    this.refusal = null;
    this.news = null;
    try {
      this.alliance = await kept;
      this.news = say.saved;
    } catch (cause) {
      this.refusal = tellProblem(cause);
    }
  }

  override render() {
    if (this.alliance === null) {
      const { error } = this.#loading;
      return error === undefined ? nothing : html`<p class="aside">${tellProblem(error)}</p>`;
    }
    const { client } = this.alliance.engagement;
    return html`
      <p class="aside">${say.sheetLead(client.name)}</p>
      <coequal-alliance-sheet
        .sheet=${this.alliance.sheet}
        .client=${client.name}
        .refusal=${this.refusal}
        @coequal-write=${this.write}
        @coequal-change=${this.change}
      ></coequal-alliance-sheet>
      <p class="hidden" role="status">${this.news ?? nothing}</p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-kept-sheet': KeptSheet;
  }
}
