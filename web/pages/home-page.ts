import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { listAlliances, listEngagements, listScenarios, listSessions, readRubric } from '../api.ts';
import type { AllianceSummary, EngagementSummary } from '../../server/api/contract/alliance.ts';
import type { RubricView } from '../../server/api/contract/rubric.ts';
import type { ScenarioSummary } from '../../server/api/contract/scenario.ts';
import type { OwnSession, SessionSummary } from '../../server/api/contract/session.ts';
import { called } from '../elements/called.ts';
import '../elements/engagement-list.ts';
import '../elements/finding-example.ts';
import { icon } from '../elements/icon.ts';
import '../elements/loading-shape.ts';
import { problemTitle } from '../elements/problem-note.ts';
import { practisedThemes } from '../elements/practised-themes.ts';
import { fits, readFilter, writeFilter, type ScenarioFilter } from '../elements/scenario-filter.ts';
import '../elements/real-sessions.ts';
import '../elements/review-news.ts';
import '../elements/scenario-finder.ts';
import '../elements/scenario-list.ts';
import { pathTo } from '../router.ts';
import { alliance as alliances } from '../strings/alliance.ts';
import { format } from '../strings/format.ts';
import { home as say } from '../strings/home.ts';
import { take as takes } from '../strings/take.ts';
import './due-list.ts';
import { PageElement } from './page-element.ts';
import { newsOf } from './read-marks.ts';

/** A list of so few is read faster than a way to search it. */
const FEW = 6;

/** The front page: what this is, sessions that still run, and whom one can meet. */
@customElement('coequal-home-page')
export class HomePage extends PageElement {
  readonly #loading = new Task(this, {
    task: (_, { signal }) =>
      Promise.all([
        listScenarios(signal),
        listSessions(signal),
        readRubric(signal),
        listEngagements(signal),
        listAlliances(signal),
      ]),
    args: () => [],
  });

  /** Which scenarios are shown. It stands in the address, so that it holds on the way back and can be passed on. */
  @state() private filter = readFilter(location.search);

  /** Ids of running sessions that stand under what is due. */
  @state() private due: readonly string[] = [];

  protected override pageTitle(): string {
    return this.#loading.error === undefined ? say.title : problemTitle(this.#loading.error);
  }

  /** What is due stands above: it is not shown a second time. */
  private running(sessions: readonly SessionSummary[]) {
    const open = sessions.filter(({ endedAt, id }) => endedAt === null && !this.due.includes(id));
    if (open.length === 0) return nothing;
    return html`
      <section class="running" aria-labelledby="running">
        <h2 id="running">${say.open}</h2>
        <ul>
          ${open.slice(0, 3).map((session) => {
            const turns = format.count(session.turns, say.turnOne, say.turnMany);
            return html`<li>
              <a href=${pathTo.practice(session.id)}>
                <strong>${called(session).title}</strong>
                <span>${say.openText(called(session).client, turns)}${this.take(session)}</span>
                <span class="go">${say.goOn} ${icon('arrow')}</span>
              </a>
            </li>`;
          })}
        </ul>
      </section>
    `;
  }

  private takeDue({ detail }: CustomEvent<readonly string[]>): void {
    this.due = detail;
  }

  private news(sessions: readonly OwnSession[]) {
    const news = sessions.flatMap((session) => {
      const one = newsOf(session);
      return one === null ? [] : [{ session, news: one }];
    });
    return html`<coequal-review-news .news=${news}></coequal-review-news>`;
  }

  private take({ take }: SessionSummary): string {
    return take === null ? '' : ` · ${takes.from(take.number, take.index + 1)}`;
  }

  private choose({ detail }: CustomEvent<ScenarioFilter>): void {
    this.filter = detail;
    history.replaceState(history.state, '', `${location.pathname}${writeFilter(detail)}`);
  }

  private scenarios(scenarios: readonly ScenarioSummary[], rubric: RubricView) {
    if (scenarios.length === 0) {
      return html`<div class="empty">
        <p>${say.none}</p>
        <p>${say.noneText}</p>
      </div>`;
    }
    if (scenarios.length <= FEW) {
      return html`<coequal-scenario-list .scenarios=${scenarios}></coequal-scenario-list>`;
    }
    const found = scenarios.filter((scenario) => fits(this.filter, scenario));
    return html`
      <coequal-scenario-finder
        .filter=${this.filter}
        .themes=${practisedThemes(rubric, scenarios)}
        .count=${found.length}
        .all=${scenarios.length}
        @coequal-filter=${this.choose}
      ></coequal-scenario-finder>
      <coequal-scenario-list
        .scenarios=${found}
        .wanted=${this.filter.practises}
      ></coequal-scenario-list>
    `;
  }

  /** The list of scenarios is long: what stands behind it is told before it. */
  private comeBack() {
    return this.#loading.render({
      complete: ([, , , engagements]) =>
        engagements.length === 0
          ? nothing
          : html`<a href="#engagements">${alliances.jump(engagements.length)}</a>`,
    });
  }

  private engagements(
    engagements: readonly EngagementSummary[],
    begun: readonly AllianceSummary[],
  ) {
    if (engagements.length === 0) return nothing;
    return html`<section aria-labelledby="engagements">
      <h2 id="engagements">${alliances.heading}</h2>
      <p class="aside">${alliances.lead}</p>
      <coequal-engagement-list
        .engagements=${engagements}
        .alliances=${begun}
      ></coequal-engagement-list>
    </section>`;
  }

  override render() {
    const wait = html`<coequal-loading-shape kind="cards"></coequal-loading-shape>`;
    if (this.#loading.error !== undefined) return this.problemNote(this.#loading);
    return html`
      <div class="hero">
        <div>
          <h1>${say.title}</h1>
          <p class="lead">${say.lead}</p>
          <p class="real-way">${say.realLead} <a href=${pathTo.import}>${say.real}</a></p>
        </div>
        <coequal-finding-example></coequal-finding-example>
      </div>
      <coequal-due-list @coequal-due=${this.takeDue}></coequal-due-list>
      ${this.#loading.render({ complete: ([, sessions]) => this.news(sessions) })}
      ${this.#loading.render({ complete: ([, sessions]) => this.running(sessions) })}
      ${this.#loading.render({
        complete: ([, sessions]) =>
          html`<coequal-real-sessions .sessions=${sessions}></coequal-real-sessions>`,
      })}
      <section aria-labelledby="scenarios">
        <h2 id="scenarios">${say.scenarios}</h2>
        <p class="aside">${say.scenariosLead} ${this.comeBack()}</p>
        ${this.#loading.render({
          initial: () => wait,
          pending: () => wait,
          complete: ([scenarios, , rubric]) => this.scenarios(scenarios, rubric),
        })}
      </section>
      ${this.#loading.render({
        complete: ([, , , engagements, begun]) => this.engagements(engagements, begun),
      })}
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
