import { Task } from '@lit/task';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { readDebrief, readRubric, startSession, takeAgain } from '../api.ts';
import { ApiProblem } from '../api-problem.ts';
import type { Debrief } from '../../server/api/contract/debrief.ts';
import type { RubricView } from '../../server/api/contract/rubric.ts';
import '../elements/attempt-note.ts';
import '../elements/debrief-glance.ts';
import '../elements/debrief-parts.ts';
import { icon } from '../elements/icon.ts';
import type { TakeRefused } from '../elements/take-again.ts';
import '../elements/take-list.ts';
import { navigate, pathTo } from '../router.ts';
import { alliance as alliances } from '../strings/alliance.ts';
import { assignment as assignments } from '../strings/assignment.ts';
import { debrief as say } from '../strings/debrief.ts';
import { format } from '../strings/format.ts';
import { practice } from '../strings/practice.ts';
import { problem } from '../strings/problem.ts';
import { take as takes } from '../strings/take.ts';
import { tellProblem } from '../tell-problem.ts';
import { PageElement } from './page-element.ts';

/** What was heard in a session: what to practise next, the transcript with its evidence, and the figures. */
@customElement('coequal-debrief-page')
export class DebriefPage extends PageElement {
  readonly #loading = new Task(this, {
    task: ([id], { signal }) => Promise.all([readDebrief(id, signal), readRubric(signal)]),
    args: () => [this.sessionId] as const,
  });

  /** The last turn that could not be taken again, or null. */
  @state() private refused: TakeRefused | null = null;

  /** Id of the session. */
  @property({ attribute: false }) sessionId = '';

  protected override pageTitle(): string | null {
    return this.titleOf(this.#loading, ([{ session }]) => say.title(session.scenario.title));
  }

  private again(scenario: string): Promise<void> {
    return this.goTo(async () => pathTo.practice((await startSession({ scenario })).id));
  }

  private async takeAgain({ detail: index }: CustomEvent<number>): Promise<void> {
    if (this.starting) return;
    this.starting = true;
    this.refused = null;
    try {
      const take = await takeAgain(this.sessionId, { index });
      navigate(pathTo.practice(take.id));
    } catch (cause) {
      this.refused = { index, message: tellProblem(cause) };
    } finally {
      this.starting = false;
    }
  }

  private head({ assignment, session }: Debrief) {
    const { scenario, take } = session;
    const { client, title } = scenario;
    return html`<header>
      <p class="kicker">${say.heading}</p>
      <h1>${title}</h1>
      <p class="aside">${say.met(client, format.moment(session.endedAt ?? session.startedAt))}</p>
      <p class="lead">${practice.endings[session.ending ?? 'finished'](client)}</p>
      ${
        take === null
          ? nothing
          : html`<p class="news">
              <strong>${takes.from(take.number, take.index + 1)}.</strong> ${takes.notForGrowth}
            </p>`
      }
      <coequal-attempt-note .attempt=${assignment}></coequal-attempt-note>
      ${assignment?.mode === 'exam' ? html`<p class="news">${assignments.examOnce}</p>` : nothing}
    </header>`;
  }

  /** The same client once more; in an alliance it is the next session that brings them. */
  private nextMeeting({ assignment, session: { alliance, scenario } }: Debrief) {
    if (assignment !== null) {
      const { id, title } = assignment.cohort;
      return html`<a class="button primary" href=${pathTo.cohort(id)}>
        ${assignments.toCohort(title)}
      </a>`;
    }
    if (alliance !== null) {
      return html`<a class="button primary" href=${pathTo.alliance(alliance.id)}>
        ${alliances.toAlliance(scenario.client)}
      </a>`;
    }
    return html`<button
      type="button"
      class="button primary"
      aria-disabled=${this.starting}
      @click=${() => this.again(scenario.id)}
    >
      ${icon('again')} ${say.again}
    </button>`;
  }

  private onward(debrief: Debrief) {
    const { rubric } = debrief;
    return html`<section class="onward" aria-labelledby="onward">
      <h2 id="onward">${say.goOn}</h2>
      <div class="actions">
        ${this.nextMeeting(debrief)}
        <a class="button" href=${pathTo.home}>${say.another}</a>
        <a class="button" href=${pathTo.growth}>${say.growth}</a>
      </div>
      <p class="refusal" role="alert">${this.refusal ?? nothing}</p>
      <p class="aside">${say.rubric(rubric.id, rubric.version)}</p>
    </section>`;
  }

  private whole(debrief: Debrief, rubric: RubricView) {
    return html`
      <div class="debrief">
        ${this.head(debrief)}
        <coequal-debrief-glance .debrief=${debrief}></coequal-debrief-glance>
        <coequal-take-list .takes=${debrief.takes} .shown=${debrief.session.id}></coequal-take-list>
        <coequal-debrief-parts
          .debrief=${debrief}
          .rubric=${rubric}
          .refused=${this.refused}
          .fixed=${debrief.assignment?.mode === 'exam'}
          @coequal-take=${this.takeAgain}
        ></coequal-debrief-parts>
        ${this.onward(debrief)}
      </div>
    `;
  }

  private trouble(cause: unknown): TemplateResult {
    const running = cause instanceof ApiProblem && cause.code === 'session-running';
    return html`${this.problemNote(this.#loading)}
    ${
      running
        ? html`<p class="notice-way">
            <a class="button primary" href=${pathTo.practice(this.sessionId)}
              >${problem.toSession}</a
            >
          </p>`
        : nothing
    }`;
  }

  override render() {
    return this.loaded(
      this.#loading,
      ([debrief, rubric]) => this.whole(debrief, rubric),
      (cause) => this.trouble(cause),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-debrief-page': DebriefPage;
  }
}
