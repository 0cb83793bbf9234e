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

/** A scenario in the list: who, what about, how long. */
@customElement('coequal-scenario-card')
export class ScenarioCard extends LightElement {
  /** The scenario that it shows. */
  @property({ attribute: false }) scenario: ScenarioSummary | null = null;
  /** The title of a behaviour that it names first if it practises it, or null. */
  @property({ attribute: false }) wanted: string | null = null;

  private named(practises: readonly string[]): string[] {
    const wanted = practises.filter((title) => title === this.wanted);
    return [...wanted, ...practises.filter((title) => title !== this.wanted)].slice(0, NAMED);
  }

  override render() {
    const scenario = this.scenario;
    if (scenario === null) return nothing;
    const { client, turns } = scenario;
    return html`
      <article class="scenario-card">
        <header>
          <coequal-client-portrait .name=${client.name}></coequal-client-portrait>
          <p>
            <strong>${client.name}</strong>
            <span>${client.about}</span>
          </p>
        </header>
        <h4>
          <a href=${pathTo.briefing(scenario.id)}>${scenario.title}</a>
        </h4>
        <p class="summary">${scenario.summary}</p>
        <p class="listens">${say.practises}</p>
        <ul class="tags">
          ${this.named(scenario.practises).map(
            (title) => html`<li class=${title === this.wanted ? 'wanted' : ''}>${title}</li>`,
          )}
        </ul>
        <p class="facts">
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
