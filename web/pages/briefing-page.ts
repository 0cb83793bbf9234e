import { Task } from '@lit/task';
import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { listSessions, readBriefing, startSession } from '../api.ts';
import type { Briefing } from '../../server/api/contract/scenario.ts';
import type { SessionSummary } from '../../server/api/contract/session.ts';
import '../elements/briefing-notes.ts';
import { clientHead } from '../elements/client-head.ts';
import { icon } from '../elements/icon.ts';
import '../elements/way-in.ts';
import type { WayBack } from '../elements/way-in.ts';
import { pathTo } from '../router.ts';
import { briefing as say } from '../strings/briefing.ts';
import { home } from '../strings/home.ts';
import { PageElement } from './page-element.ts';

/** What the coach reads before the session, and the way into it. */
@customElement('coequal-briefing-page')
export class BriefingPage extends PageElement {
  readonly #loading = new Task(this, {
    task: ([scenario], { signal }) =>
      Promise.all([readBriefing(scenario, signal), listSessions(signal)]),
    args: () => [this.scenario] as const,
  });

  /** Id of the scenario. */
  @property({ attribute: false }) scenario = '';

  protected override pageTitle(): string | null {
    return this.titleOf(this.#loading, (value) => value[0].title);
  }

  private start(): Promise<void> {
    return this.goTo(async () =>
      pathTo.practice((await startSession({ scenario: this.scenario })).id),
    );
  }

  private wayBack(sessions: readonly SessionSummary[]): WayBack | null {
    const open = sessions.find(
      ({ endedAt, scenario }) => endedAt === null && scenario?.id === this.scenario,
    );
    return open === undefined ? null : { path: pathTo.practice(open.id), label: say.goOn };
  }

  private briefing(briefing: Briefing, sessions: readonly SessionSummary[]) {
    const { client, turns } = briefing;
    const level = home.levels[briefing.level - 1] ?? '';
    return html`
      <a class="back" href=${pathTo.home}>${icon('back')} ${say.back}</a>
      <div class="briefing">
        ${clientHead(client, briefing.title, say.facts(level, turns.least, turns.most))}
        <div class="columns">
          <coequal-briefing-notes .briefing=${briefing}></coequal-briefing-notes>
          <aside class="start" aria-labelledby="expect">
            <h2 id="expect">${say.expect}</h2>
            <ul>
              ${say.expectations(client.name).map((line) => html`<li>${line}</li>`)}
            </ul>
            <coequal-way-in
              .label=${say.start}
              .wait=${say.starting}
              .starting=${this.starting}
              .refusal=${this.refusal}
              .back=${this.wayBack(sessions)}
              @coequal-start=${this.start}
            ></coequal-way-in>
          </aside>
        </div>
      </div>
    `;
  }

  override render() {
    return this.loaded(this.#loading, ([briefing, sessions]) => this.briefing(briefing, sessions));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-briefing-page': BriefingPage;
  }
}
