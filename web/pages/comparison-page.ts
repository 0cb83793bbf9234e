import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { readComparison, readRubric } from '../api.ts';
import type { BranchView, Comparison } from '../../server/api/contract/comparison.ts';
import type { RubricView } from '../../server/api/contract/rubric.ts';
import { called } from '../elements/called.ts';
import '../elements/compared-markers.ts';
import '../elements/compared-turns.ts';
import { icon } from '../elements/icon.ts';
import { problemTitle } from '../elements/problem-note.ts';
import { takeNumber } from '../elements/take-number.ts';
import { pathTo } from '../router.ts';
import { format } from '../strings/format.ts';
import { growth } from '../strings/growth.ts';
import { take as say } from '../strings/take.ts';
import { PageElement } from './page-element.ts';

/** Two takes of one talk side by side, from the turn where they part. */
@customElement('coequal-comparison-page')
export class ComparisonPage extends PageElement {
  readonly #loading = new Task(this, {
    task: ([session, other], { signal }) =>
      Promise.all([readComparison(session, other, signal), readRubric(signal)]),
    args: () => [this.sessionId, this.otherId] as const,
  });

  /** Id of one take. */
  @property({ attribute: false }) sessionId = '';
  /** Id of the other take. */
  @property({ attribute: false }) otherId = '';

  protected override pageTitle(): string | null {
    if (this.#loading.error !== undefined) return problemTitle(this.#loading.error);
    const session = this.#loading.value?.[0].branches[0]?.session;
    return session === undefined ? null : say.title(called(session).title);
  }

  private lead({ branches, parting }: Comparison): string {
    const [one = 1, other = 2] = branches.map(({ session }) => takeNumber(session));
    if (branches.every(({ exchanges }) => exchanges.length === 0)) return say.alike(one, other);
    const part = say.part(one, other, parting + 1);
    return parting === 0 ? part : `${part} ${say.same(parting)}`;
  }

  private head({ session, exchanges }: BranchView) {
    const { endedAt, ending, id, startedAt, take } = session;
    const number = takeNumber(session);
    const trust = exchanges.at(-1)?.trust;
    return html`<li>
      <h2>${take === null ? say.name(1) : say.from(number, take.index + 1)}</h2>
      <p class="aside">
        ${format.moment(endedAt ?? startedAt)} · ${growth.ended[ending ?? 'finished']}
      </p>
      ${trust === undefined ? nothing : html`<p>${say.trustAtEnd(format.percent(trust))}</p>`}
      <p>
        <a href=${pathTo.debrief(id)}>${say.debrief(number)}</a>
      </p>
    </li>`;
  }

  private whole(comparison: Comparison, rubric: RubricView) {
    const { before, branches, parting } = comparison;
    const { client, title } = called(branches[0]?.session ?? { real: null, scenario: null });
    return html`
      <div class="comparison">
        <a class="back" href=${pathTo.debrief(this.sessionId)}>${icon('back')} ${say.toDebrief}</a>
        <header>
          <p class="kicker">${say.kicker}</p>
          <h1>${title}</h1>
          <p class="lead">${this.lead(comparison)}</p>
        </header>
        <ul class="heads">
          ${branches.map((branch) => this.head(branch))}
        </ul>
        <section aria-labelledby="turns">
          <h2 id="turns">${say.turns}</h2>
          <p class="line client before">
            <span class="who">${say.both(client)}</span><span class="words">${before}</span>
          </p>
          <coequal-compared-turns
            .branches=${branches}
            .parting=${parting}
            .client=${client}
          ></coequal-compared-turns>
        </section>
        <section aria-labelledby="markers">
          <h2 id="markers">${say.markers}</h2>
          <p class="aside">${say.markersLead}</p>
          <coequal-compared-markers
            .branches=${branches}
            .markers=${rubric.markers}
          ></coequal-compared-markers>
        </section>
      </div>
    `;
  }

  override render() {
    return this.loaded(this.#loading, ([comparison, rubric]) => this.whole(comparison, rubric));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-comparison-page': ComparisonPage;
  }
}
