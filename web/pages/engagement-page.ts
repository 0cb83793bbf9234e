import { Task } from '@lit/task';
import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { beginAlliance, listAlliances, readEngagement } from '../api.ts';
import type { AllianceSummary, EngagementBriefing } from '../../server/api/contract/alliance.ts';
import { clientHead } from '../elements/client-head.ts';
import { icon } from '../elements/icon.ts';
import '../elements/way-in.ts';
import type { WayBack } from '../elements/way-in.ts';
import { pathTo } from '../router.ts';
import { alliance as say } from '../strings/alliance.ts';
import { home } from '../strings/home.ts';
import { PageElement } from './page-element.ts';

/** What the coach reads before the first of several sessions, and the way into them. */
@customElement('coequal-engagement-page')
export class EngagementPage extends PageElement {
  readonly #loading = new Task(this, {
    task: ([engagement], { signal }) =>
      Promise.all([readEngagement(engagement, signal), listAlliances(signal)]),
    args: () => [this.engagement] as const,
  });

  /** Id of the engagement. */
  @property({ attribute: false }) engagement = '';

  protected override pageTitle(): string | null {
    return this.titleOf(this.#loading, (value) => value[0].title);
  }

  private begin(): Promise<void> {
    return this.goTo(async () =>
      pathTo.alliance((await beginAlliance({ engagement: this.engagement })).id),
    );
  }

  private wayBack(client: string, alliances: readonly AllianceSummary[]): WayBack | null {
    const open = alliances.find(
      ({ engagement, held, sessions }) => engagement.id === this.engagement && held < sessions,
    );
    return open === undefined
      ? null
      : { path: pathTo.alliance(open.id), label: say.goOnWith(client) };
  }

  private briefing(engagement: EngagementBriefing, alliances: readonly AllianceSummary[]) {
    const { client, level, sessions, story, title, titles } = engagement;
    return html`
      <a class="back" href=${pathTo.home}>${icon('back')} ${say.back}</a>
      <div class="briefing">
        ${clientHead(client, title, say.facts(home.levels[level - 1] ?? '', sessions))}
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
            <coequal-way-in
              .label=${say.begin}
              .wait=${say.beginning}
              .starting=${this.starting}
              .refusal=${this.refusal}
              .back=${this.wayBack(client.name, alliances)}
              @coequal-start=${this.begin}
            ></coequal-way-in>
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
