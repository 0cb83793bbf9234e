import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ScenarioSummary } from '../../server/api/contract/scenario.ts';
import { pathTo } from '../router.ts';
import { find as say } from '../strings/find.ts';
import { home } from '../strings/home.ts';
import './client-card.ts';
import { LightElement } from './light-element.ts';

/** Scenarios under the level that they have, the gentle ones first. */
@customElement('coequal-scenario-list')
export class ScenarioList extends LightElement {
  /** The scenarios that are shown. */
  @property({ attribute: false }) scenarios: readonly ScenarioSummary[] = [];
  /** The title of a behaviour that each card names first, or null. */
  @property({ attribute: false }) wanted: string | null = null;

  private group(title: string, at: number) {
    const level = at + 1;
    const scenarios = this.scenarios.filter((scenario) => scenario.level === level);
    if (scenarios.length === 0) return nothing;
    return html`<section aria-labelledby="level-${level}">
      <h3 id="level-${level}">${title} <span class="count">${scenarios.length}</span></h3>
      <p class="aside">${say.about[at]}</p>
      <ul class="scenarios">
        ${repeat(
          scenarios,
          ({ id }) => id,
          (scenario) =>
            html`<li>
              <coequal-client-card
                nested
                .meeting=${scenario}
                .path=${pathTo.briefing(scenario.id)}
                .facts=${home.turns(scenario.turns.least, scenario.turns.most)}
                .wanted=${this.wanted}
              ></coequal-client-card>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  override render() {
    return html`<div class="scenario-list">
      ${
        this.scenarios.length === 0
          ? html`<div class="empty">
              <p>${say.none}</p>
              <p>${say.noneText}</p>
            </div>`
          : say.levels.map((title, at) => this.group(title, at))
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-scenario-list': ScenarioList;
  }
}
