import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ScenarioSummary } from '../../server/api/contract/scenario.ts';
import { pathTo } from '../router.ts';
import { home as say } from '../strings/home.ts';
import './client-portrait.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';

/** How many behaviours a card names before it stops. */
const NAMED = 4;

/** A scenario in the list: who, what about, how hard, how long. */
@customElement('coequal-scenario-card')
export class ScenarioCard extends LightElement {
  /** The scenario that it shows. */
  @property({ attribute: false }) scenario: ScenarioSummary | null = null;

  override render() {
    const scenario = this.scenario;
    if (scenario === null) return nothing;
    const { client, turns } = scenario;
    const level = say.levels[scenario.level - 1] ?? '';
    return html`
      <article class="scenario-card">
        <header>
          <coequal-client-portrait .name=${client.name}></coequal-client-portrait>
          <p>
            <strong>${client.name}</strong>
            <span>${client.about}</span>
          </p>
        </header>
        <h3>
          <a href=${pathTo.briefing(scenario.id)}>${scenario.title}</a>
        </h3>
        <p class="summary">${scenario.summary}</p>
        <p class="listens">${say.practises}</p>
        <ul class="tags">
          ${scenario.practises.slice(0, NAMED).map((title) => html`<li>${title}</li>`)}
        </ul>
        <p class="facts">
          <span class="level level-${scenario.level}"><i></i><i></i><i></i> ${level}</span>
          <span>${say.turns(turns.least, turns.most)}</span>
          <span class="go" aria-hidden="true">${say.read(client.name)} ${icon('arrow')}</span>
        </p>
      </article>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-scenario-card': ScenarioCard;
  }
}
