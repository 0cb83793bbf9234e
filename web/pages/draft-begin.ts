import { html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { beginDraft } from '../draft-api.ts';
import type { NewDraft } from '../../server/api/contract/draft.ts';
import type { ScenarioSummary } from '../../server/api/contract/scenario.ts';
import { navigate, pathTo } from '../router.ts';
import { drafts as say } from '../strings/drafts.ts';
import { ActingPart } from './acting-part.ts';

/** Begins a scenario, with the small client or as a copy of another one, and goes to its desk. */
@customElement('coequal-draft-begin')
export class DraftBegin extends ActingPart {
  @query('select') private readonly choice!: HTMLSelectElement;

  @property({ attribute: false }) scenarios: readonly ScenarioSummary[] = [];

  private begin(begun: NewDraft): Promise<void> {
    return this.act(async () => {
      navigate(pathTo.desk((await beginDraft(begun)).id));
      return '';
    });
  }

  private copy(event: Event): Promise<void> {
    event.preventDefault();
    return this.begin({ from: this.choice.value });
  }

  override render() {
    const wait = this.busy ? 'true' : 'false';
    return html`
      ${this.outcome()}
      <p class="aside">${say.beginLead}</p>
      <button
        type="button"
        class="button primary"
        aria-disabled=${wait}
        @click=${() => this.begin({})}
      >
        ${this.busy ? say.wait : say.beginSmall}
      </button>
      <form class="copy-form" @submit=${this.copy}>
        <p class="aside">${say.copyLead}</p>
        <label for="copy-of">${say.copyOf}</label>
        <select id="copy-of" class="written">
          ${this.scenarios.map(
            ({ client, id, title }) =>
              html`<option value=${id}>${say.copyName(title, client.name)}</option>`,
          )}
        </select>
        <button type="submit" class="button" aria-disabled=${wait}>${say.copy}</button>
      </form>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-draft-begin': DraftBegin;
  }
}
