import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { listScenarios, listSessions } from '../api.ts';
import type { ScenarioSummary } from '../../server/api/contract/scenario.ts';
import type { SessionSummary } from '../../server/api/contract/session.ts';
import '../elements/finding-example.ts';
import { icon } from '../elements/icon.ts';
import '../elements/loading-shape.ts';
import '../elements/problem-note.ts';
import { problemTitle } from '../elements/problem-note.ts';
import '../elements/scenario-card.ts';
import { pathTo } from '../router.ts';
import { format } from '../strings/format.ts';
import { home as say } from '../strings/home.ts';
import { take as takes } from '../strings/take.ts';
import { PageElement } from './page-element.ts';

/** The front page: what this is, sessions that still run, and whom one can meet. */
@customElement('coequal-home-page')
export class HomePage extends PageElement {
  readonly #loading = new Task(this, {
    task: (_, { signal }) => Promise.all([listScenarios(signal), listSessions(signal)]),
    args: () => [],
  });

  protected override pageTitle(): string {
    return this.#loading.error === undefined ? say.title : problemTitle(this.#loading.error);
  }

  private retry(): void {
    void this.#loading.run();
  }

  private running(sessions: readonly SessionSummary[]) {
    const open = sessions.filter((session) => session.endedAt === null);
    if (open.length === 0) return nothing;
    return html`
      <section class="running" aria-labelledby="running">
        <h2 id="running">${say.open}</h2>
        <ul>
          ${open.slice(0, 3).map((session) => {
            const turns = format.count(session.turns, say.turnOne, say.turnMany);
            return html`<li>
              <a href=${pathTo.practice(session.id)}>
                <strong>${session.scenario.title}</strong>
                <span>${say.openText(session.scenario.client, turns)}${this.take(session)}</span>
                <span class="go">${say.goOn} ${icon('arrow')}</span>
              </a>
            </li>`;
          })}
        </ul>
      </section>
    `;
  }

  private take({ take }: SessionSummary): string {
    return take === null ? '' : ` · ${takes.from(take.number, take.index + 1)}`;
  }

  private scenarios(scenarios: readonly ScenarioSummary[]) {
    if (scenarios.length === 0) {
      return html`<div class="empty">
        <p>${say.none}</p>
        <p>${say.noneText}</p>
      </div>`;
    }
    return html`<ul class="scenarios">
      ${scenarios.map(
        (scenario) =>
          html`<li>
            <coequal-scenario-card .scenario=${scenario}></coequal-scenario-card>
          </li>`,
      )}
    </ul>`;
  }

  override render() {
    const wait = html`<coequal-loading-shape kind="cards"></coequal-loading-shape>`;
    if (this.#loading.error !== undefined) {
      return html`<coequal-problem-note
        .problem=${this.#loading.error}
        @coequal-retry=${this.retry}
      ></coequal-problem-note>`;
    }
    return html`
      <div class="hero">
        <div>
          <h1>${say.title}</h1>
          <p class="lead">${say.lead}</p>
        </div>
        <coequal-finding-example></coequal-finding-example>
      </div>
      ${this.#loading.render({ complete: ([, sessions]) => this.running(sessions) })}
      <section aria-labelledby="scenarios">
        <h2 id="scenarios">${say.scenarios}</h2>
        <p class="aside">${say.scenariosLead}</p>
        ${this.#loading.render({
          initial: () => wait,
          pending: () => wait,
          complete: ([scenarios]) => this.scenarios(scenarios),
        })}
      </section>
      <section class="how" aria-labelledby="how">
        <h2 id="how">${say.how}</h2>
        <ol>
          ${say.steps.map(
            (step) =>
              html`<li>
                <h3>${step.title}</h3>
                <p>${step.text}</p>
              </li>`,
          )}
        </ol>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-home-page': HomePage;
  }
}
