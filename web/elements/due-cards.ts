import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { DrillOverview } from '../../server/api/contract/drill.ts';
import type { RubricView } from '../../server/api/contract/rubric.ts';
import { drill as say } from '../strings/drill.ts';
import { LightElement } from './light-element.ts';

/** What was asked so far, and when each behaviour comes again. */
@customElement('coequal-due-cards')
export class DueCards extends LightElement {
  @property({ attribute: false }) cards: DrillOverview['cards'] = [];
  @property({ attribute: false }) rubric: RubricView | null = null;

  private titleOf(id: string | null): string {
    if (id === null) return say.nothing;
    return this.rubric?.behaviours.find((behaviour) => behaviour.id === id)?.title ?? id;
  }

  override render() {
    return html`<div class="scrolls" tabindex="0" role="region" aria-label=${say.comesCaption}>
      <table class="agreement">
        <caption>
          <span>${say.comesCaption}</span>
        </caption>
        <thead>
          <tr>
            ${[say.behaviour, say.dueColumn, say.asked, say.missedColumn].map(
              (title) => html`<th scope="col">${title}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${this.cards.map(
            ({ asked, behaviour, due, isDue, missed }) =>
              html`<tr>
                <th scope="row">${this.titleOf(behaviour)}</th>
                <td>${isDue ? html`<strong>${say.dueNow}</strong>` : say.day(due)}</td>
                <td>${asked}</td>
                <td>${missed}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-due-cards': DueCards;
  }
}
