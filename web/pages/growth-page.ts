import { Task, TaskStatus } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { deleteSession, listSessions, readGrowth } from '../api.ts';
import type { Growth } from '../../server/api/contract/growth.ts';
import type { OwnSession } from '../../server/api/contract/session.ts';
import '../elements/balance-plot.ts';
import '../elements/growth-lines.ts';
import { icon } from '../elements/icon.ts';
import '../elements/loading-shape.ts';
import { problemTitle } from '../elements/problem-note.ts';
import '../elements/session-list.ts';
import { pathTo } from '../router.ts';
import { debrief } from '../strings/debrief.ts';
import { evidence } from '../strings/evidence.ts';
import { growth as say } from '../strings/growth.ts';
import { realSession } from '../strings/real-session.ts';
import { selfRating as ratings } from '../strings/self-rating.ts';
import { tellProblem } from '../tell-problem.ts';
import { forgetDraft } from './draft.ts';
import { PageElement } from './page-element.ts';

/** The person's markers over all finished sessions, and the sessions themselves. */
@customElement('coequal-growth-page')
export class GrowthPage extends PageElement {
  readonly #loading = new Task(this, {
    task: (_, { signal }) => Promise.all([readGrowth(signal), listSessions(signal)]),
    args: () => [],
  });

  /** What came of the last deletion, or null. */
  @state() private news: string | null = null;

  protected override pageTitle(): string {
    return this.#loading.error === undefined ? say.title : problemTitle(this.#loading.error);
  }

  private async dropSession({ detail }: CustomEvent<string>): Promise<void> {
    try {
      await deleteSession(detail);
      forgetDraft(detail);
      this.news = say.removed;
      await this.#loading.run();
    } catch (cause) {
      this.news = tellProblem(cause);
    }
    await this.updateComplete;
    // The button that was pressed is gone.
    this.querySelector<HTMLElement>('#sessions, h1')?.focus();
  }

  private empty(sessions: readonly OwnSession[]) {
    // A later take counts for nothing here, so there is no use in finishing it for that.
    const running = sessions.find(({ endedAt, take }) => endedAt === null && take === null);
    return html`<section class="empty">
      <svg viewBox="0 0 240 80" aria-hidden="true">
        <path d="M8 62C50 60 60 40 96 44S150 22 178 26 214 14 232 12" />
        <circle cx="8" cy="62" r="6" />
      </svg>
      <h2>${say.empty}</h2>
      <p>${running === undefined ? say.emptyText : say.emptyRunning}</p>
      <p class="actions">
        ${
          running === undefined
            ? html`<a class="button primary" href=${pathTo.home}>${say.start} ${icon('arrow')}</a>`
            : html`<a class="button primary" href=${pathTo.practice(running.id)}
                >${say.goOn} ${icon('arrow')}</a
              >`
        }
      </p>
    </section>`;
  }

  /** The way to how well somebody sees themselves, and what waits for their own ratings. */
  private ratings(sessions: readonly OwnSession[]) {
    const waiting = sessions.filter(({ waits }) => waits).length;
    return html`${waiting === 0 ? nothing : html`<p class="news">${ratings.waiting(waiting)}</p>`}
      <p><a href=${pathTo.selfRatings}>${ratings.toSeen}</a></p>`;
  }

  private figures(growth: Growth) {
    return html`
      <section aria-labelledby="lines">
        <h2 id="lines">${say.lines}</h2>
        <p class="aside">${say.linesLead}</p>
        <coequal-growth-lines .growth=${growth}></coequal-growth-lines>
      </section>
      <section class="part-balance" aria-labelledby="balance">
        <h2 id="balance">${say.balance}</h2>
        <p class="aside">${debrief.balanceLead}</p>
        ${this.balances(growth)}
      </section>
    `;
  }

  /** Real sessions are placed apart, where there are some. */
  private balances(growth: Growth) {
    const real = growth.points.filter((point) => point.real !== null);
    const practised = growth.points.filter((point) => point.real === null);
    if (real.length === 0) return this.balance(growth.points);
    return html`${
        practised.length === 0
          ? nothing
          : html`<h3>${realSession.balancePractised}</h3>
              ${this.balance(practised)}`
      }
      <h3>${realSession.balance}</h3>
      ${this.balance(real)}`;
  }

  private balance(points: Growth['points']) {
    const placed = points
      .map(({ balance }) => balance)
      .filter(({ edge, stand }) => edge !== null || stand !== null);
    const latest = placed.at(-1);
    if (latest === undefined) return html`<p class="empty">${say.balanceNone}</p>`;
    const where = debrief.balanceText(latest.stand, latest.edge);
    const lines = placed.some(({ edge, stand }) => edge === null || stand === null);
    const text = say.balanceText(placed.length, points.length, where);
    return html`<coequal-balance-plot
      .sessions=${placed}
      .text=${lines ? `${text} ${say.balanceLine}` : text}
    ></coequal-balance-plot>`;
  }

  /** Real sessions stand apart, where there are some. */
  private lists(sessions: readonly OwnSession[]) {
    const list = (some: readonly OwnSession[]) =>
      html`<coequal-session-list
        .sessions=${some}
        @coequal-delete=${this.dropSession}
      ></coequal-session-list>`;
    const real = sessions.filter((session) => session.real !== null);
    const practised = sessions.filter((session) => session.real === null);
    if (real.length === 0) return list(practised);
    return html`<h3>${realSession.list}</h3>
      <p class="aside">${realSession.listLead}</p>
      ${list(real)}
      ${
        practised.length === 0
          ? nothing
          : html`<h3>${realSession.practised}</h3>
              ${list(practised)}`
      }`;
  }

  private whole(growth: Growth, sessions: readonly OwnSession[]) {
    return html`
      ${growth.points.length === 0 ? this.empty(sessions) : this.figures(growth)}
      ${
        sessions.length === 0
          ? nothing
          : html`<section class="part-sessions" aria-labelledby="sessions">
              <h2 id="sessions" tabindex="-1">${say.sessions}</h2>
              ${this.lists(sessions)}
            </section>`
      }
    `;
  }

  override render() {
    if (this.#loading.error !== undefined) return this.problemNote(this.#loading);
    const known = this.#loading.value;
    const waits = known === undefined && this.#loading.status !== TaskStatus.COMPLETE;
    return html`
      <div class="growth">
        <header>
          <h1>${say.title}</h1>
          <p class="lead">${say.lead}</p>
          ${known === undefined ? nothing : this.ratings(known[1])}
          <p><a href=${pathTo.evidence}>${evidence.way}</a></p>
        </header>
        <p class="news" role="status">${this.news ?? nothing}</p>
        ${waits ? html`<coequal-loading-shape></coequal-loading-shape>` : nothing}
        ${known === undefined ? nothing : this.whole(...known)}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-growth-page': GrowthPage;
  }
}
