import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { readRubric } from '../api.ts';
import { beginRound, readDrills } from '../drill-api.ts';
import type { DrillOverview } from '../../server/api/contract/drill.ts';
import type { RubricView } from '../../server/api/contract/rubric.ts';
import '../elements/due-cards.ts';
import '../elements/hearing-figures.ts';
import { icon } from '../elements/icon.ts';
import { pathTo } from '../router.ts';
import { drill as say } from '../strings/drill.ts';
import { PageElement } from './page-element.ts';

/** Where somebody stands with their drills: what is due, how well they hear, what comes again. */
@customElement('coequal-drills-page')
export class DrillsPage extends PageElement {
  readonly #loading = new Task(this, {
    task: (_, { signal }) => Promise.all([readDrills(signal), readRubric(signal)]),
    args: () => [],
  });

  protected override pageTitle(): string | null {
    return this.titleOf(this.#loading, () => say.title);
  }

  private today({ cards, due, items, nextDue, rounds, running, themes }: DrillOverview) {
    const text =
      running !== null
        ? say.running(running.answered, running.of)
        : cards.length === 0
          ? say.fresh
          : say.due(due);
    return html`<section class="card today" aria-labelledby="today">
      <h2 id="today">${say.now}</h2>
      <p class="state">${text}</p>
      ${nextDue === null ? nothing : html`<p>${say.next(nextDue)}</p>`}
      <p class="actions">
        <button
          type="button"
          class="button primary large"
          aria-disabled=${this.starting ? 'true' : 'false'}
          @click=${() => this.goTo(async () => pathTo.drillRound((await beginRound()).id))}
        >
          ${this.starting ? say.wait : running === null ? say.begin : say.goOn} ${icon('arrow')}
        </button>
      </p>
      <p class="refusal" role="alert">${this.refusal ?? nothing}</p>
      <p class="aside">
        ${rounds === 0 ? nothing : say.rounds(rounds)} ${say.offer(items, themes)} ${say.own}
      </p>
    </section>`;
  }

  private whole(drills: DrillOverview, rubric: RubricView) {
    return html`<div class="drills">
      <header>
        <h1>${say.title}</h1>
        <p class="lead">${say.lead}</p>
      </header>
      ${this.today(drills)}
      <section aria-labelledby="hearing">
        <h2 id="hearing">${say.hearing}</h2>
        <p class="aside">${say.hearingLead}</p>
        ${
          drills.hearing.turns === 0
            ? html`<p class="empty">${say.hearingNone}</p>`
            : html`<coequal-hearing-figures
                .hearing=${drills.hearing}
                .rubric=${rubric}
              ></coequal-hearing-figures>`
        }
      </section>
      ${
        drills.cards.length === 0
          ? nothing
          : html`<section aria-labelledby="comes">
              <h2 id="comes">${say.comes}</h2>
              <p class="aside">${say.comesLead}</p>
              <details>
                <summary>${say.comesList(drills.cards.length)}</summary>
                <coequal-due-cards .cards=${drills.cards} .rubric=${rubric}></coequal-due-cards>
              </details>
            </section>`
      }
    </div>`;
  }

  override render() {
    return this.loaded(this.#loading, ([drills, rubric]) => this.whole(drills, rubric));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-drills-page': DrillsPage;
  }
}
