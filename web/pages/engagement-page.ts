import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { beginAlliance, listAlliances, readEngagement } from '../api.ts';
import type { AllianceSummary, EngagementBriefing } from '../../server/api/contract/alliance.ts';
import '../elements/client-portrait.ts';
import { icon } from '../elements/icon.ts';
import { navigate, pathTo } from '../router.ts';
import { alliance as say } from '../strings/alliance.ts';
import { home } from '../strings/home.ts';
import { tellProblem } from '../tell-problem.ts';
import { PageElement } from './page-element.ts';

/** What the coach reads before the first of several sessions, and the way into them. */
@customElement('coequal-engagement-page')
export class EngagementPage extends PageElement {
  readonly #loading = new Task(this, {
    task: ([engagement], { signal }) =>
      Promise.all([readEngagement(engagement, signal), listAlliances(signal)]),
    args: () => [this.engagement] as const,
  });

  @state() private beginning = false;
  @state() private refusal: string | null = null;

  /** Id of the engagement. */
  @property({ attribute: false }) engagement = '';

  protected override pageTitle(): string | null {
    return this.titleOf(this.#loading, (value) => value[0].title);
  }

  private async begin(): Promise<void> {
    if (this.beginning) return;
    this.beginning = true;
    this.refusal = null;
    try {
      navigate(pathTo.alliance((await beginAlliance({ engagement: this.engagement })).id));
    } catch (cause) {
      this.refusal = tellProblem(cause);
    } finally {
      this.beginning = false;
    }
  }

  private way({ client }: EngagementBriefing, alliances: readonly AllianceSummary[]) {
    const open = alliances.find(
      ({ engagement, held, sessions }) => engagement.id === this.engagement && held < sessions,
    );
    return html`
      <div class="actions">
        <button
          type="button"
          class="button primary large"
          aria-disabled=${this.beginning}
          @click=${this.begin}
        >
          ${this.beginning ? say.beginning : say.begin} ${icon('arrow')}
        </button>
        ${
          open === undefined
            ? nothing
            : html`<a class="button large" href=${pathTo.alliance(open.id)}>
                ${say.goOnWith(client.name)}
              </a>`
        }
      </div>
      <p class="refusal" role="alert">${this.refusal ?? nothing}</p>
    `;
  }

  private briefing(engagement: EngagementBriefing, alliances: readonly AllianceSummary[]) {
    const { client, level, sessions, story, title, titles } = engagement;
    return html`
      <a class="back" href=${pathTo.home}>${icon('back')} ${say.back}</a>
      <div class="briefing">
        <header>
          <coequal-client-portrait class="large" .name=${client.name}></coequal-client-portrait>
          <div>
            <h1>${title}</h1>
            <p class="lead"><strong>${client.name}</strong>, ${client.about}</p>
            <p class="aside">${say.facts(home.levels[level - 1] ?? '', sessions)}</p>
          </div>
        </header>
        <div class="columns">
          <div class="story">
            <h2>${say.story}</h2>
            ${story.map((paragraph) => html`<p>${paragraph}</p>`)}
            <h2>${say.course}</h2>
            <ol>
              ${titles.map((each) => html`<li>${each}</li>`)}
            </ol>
          </div>
          <aside class="start" aria-labelledby="expect">
            <h2 id="expect">${say.expect}</h2>
            <ul>
              ${say.expectations(client.name, sessions).map((line) => html`<li>${line}</li>`)}
            </ul>
            ${this.way(engagement, alliances)}
          </aside>
        </div>
      </div>
    `;
  }

  override render() {
    return this.loaded(this.#loading, ([engagement, alliances]) =>
      this.briefing(engagement, alliances),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-engagement-page': EngagementPage;
  }
}
