import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { listSessions, readBriefing, startSession } from '../api.ts';
import type { Briefing } from '../../server/api/contract/scenario.ts';
import type { SessionSummary } from '../../server/api/contract/session.ts';
import '../elements/briefing-notes.ts';
import '../elements/client-portrait.ts';
import { icon } from '../elements/icon.ts';
import { navigate, pathTo } from '../router.ts';
import { briefing as say } from '../strings/briefing.ts';
import { home } from '../strings/home.ts';
import { tellProblem } from '../tell-problem.ts';
import { PageElement } from './page-element.ts';

/** What the coach reads before the session, and the way into it. */
@customElement('coequal-briefing-page')
export class BriefingPage extends PageElement {
  readonly #loading = new Task(this, {
    task: ([scenario], { signal }) =>
      Promise.all([readBriefing(scenario, signal), listSessions(signal)]),
    args: () => [this.scenario] as const,
  });

  @state() private starting = false;
  @state() private refusal: string | null = null;

  /** Id of the scenario. */
  @property({ attribute: false }) scenario = '';

  protected override pageTitle(): string | null {
    return this.titleOf(this.#loading, (value) => value[0].title);
  }

  private async start(): Promise<void> {
    if (this.starting) return;
    this.starting = true;
    this.refusal = null;
    try {
      const session = await startSession({ scenario: this.scenario });
      navigate(pathTo.practice(session.id));
    } catch (cause) {
      this.refusal = tellProblem(cause);
    } finally {
      this.starting = false;
    }
  }

  private way(sessions: readonly SessionSummary[]) {
    const open = sessions.find(
      (session) => session.endedAt === null && session.scenario.id === this.scenario,
    );
    return html`
      <div class="actions">
        <button
          type="button"
          class="button primary large"
          aria-disabled=${this.starting}
          @click=${this.start}
        >
          ${this.starting ? say.starting : say.start} ${icon('arrow')}
        </button>
        ${
          open === undefined
            ? nothing
            : html`<a class="button large" href=${pathTo.practice(open.id)}>${say.goOn}</a>`
        }
      </div>
      <p class="refusal" role="alert">${this.refusal ?? nothing}</p>
    `;
  }

  private briefing(briefing: Briefing, sessions: readonly SessionSummary[]) {
    const { client, turns } = briefing;
    const level = home.levels[briefing.level - 1] ?? '';
    return html`
      <a class="back" href=${pathTo.home}>${icon('back')} ${say.back}</a>
      <div class="briefing">
        <header>
          <coequal-client-portrait class="large" .name=${client.name}></coequal-client-portrait>
          <div>
            <h1>${briefing.title}</h1>
            <p class="lead"><strong>${client.name}</strong>, ${client.about}</p>
            <p class="aside">${say.facts(level, turns.least, turns.most)}</p>
          </div>
        </header>
        <div class="columns">
          <coequal-briefing-notes .briefing=${briefing}></coequal-briefing-notes>
          <aside class="start" aria-labelledby="expect">
            <h2 id="expect">${say.expect}</h2>
            <ul>
              ${say.expectations(client.name).map((line) => html`<li>${line}</li>`)}
            </ul>
            ${this.way(sessions)}
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
