import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { readRubric } from '../api.ts';
import { beginRound, nameIn, readRound } from '../drill-api.ts';
import type { DrillItemView, DrillRoundView } from '../../server/api/contract/drill.ts';
import type { RubricView } from '../../server/api/contract/rubric.ts';
import type { Named } from '../elements/behaviour-chooser.ts';
import '../elements/behaviour-chooser.ts';
import '../elements/drill-answer.ts';
import '../elements/drill-result.ts';
import '../elements/drill-talk.ts';
import { icon } from '../elements/icon.ts';
import { pathTo } from '../router.ts';
import { drill as say } from '../strings/drill.ts';
import { tellProblem } from '../tell-problem.ts';
import { forgetNamed, keepNamed, readNamed } from './kept-names.ts';
import { PageElement } from './page-element.ts';

const nothingNamed: Named = { ids: [], none: false };

/** One round of drills: a turn is read, named and handed in, then seen with what there was to hear; at the end what to look at again. */
@customElement('coequal-drill-round-page')
export class DrillRoundPage extends PageElement {
  readonly #loading = new Task(this, {
    task: async ([id], { signal }) => {
      const [round, rubric] = await Promise.all([readRound(id, signal), readRubric(signal)]);
      this.take(round);
      return { rubric };
    },
    args: () => [this.roundId] as const,
  });

  @state() private round: DrillRoundView | null = null;
  /** Place of the turn that is shown, or null for what the round came to. */
  @state() private place: number | null = null;
  @state() private named: Named = nothingNamed;
  @state() private busy = false;

  @property({ attribute: false }) roundId = '';

  protected override pageTitle(): string | null {
    return this.titleOf(this.#loading, () => (this.place === null ? say.done : say.title));
  }

  /** Shows a round where it was left: at the first turn that is not handed in. */
  private take(round: DrillRoundView): void {
    this.round = round;
    this.show(round.items.find(({ answer }) => answer === null)?.place ?? null);
  }

  private show(place: number | null): void {
    this.place = place;
    this.refusal = null;
    this.named = (place === null ? null : readNamed(this.roundId, place)) ?? nothingNamed;
  }

  private async showTurn(place: number | null): Promise<void> {
    this.show(place);
    await this.updateComplete;
    scrollTo({ top: 0, behavior: 'instant' });
    this.querySelector<HTMLElement>('h1')?.focus();
  }

  private name({ detail }: CustomEvent<Named>): void {
    this.named = detail;
    this.refusal = null;
    if (this.place !== null) keepNamed(this.roundId, this.place, detail);
  }

  private async handIn(event: Event): Promise<void> {
    event.preventDefault();
    const { named, place, round } = this;
    if (this.busy || place === null || round === null) return;
    this.refusal = named.none || named.ids.length > 0 ? null : say.empty;
    if (this.refusal !== null) return;
    this.busy = true;
    try {
      const item = await nameIn(round.id, place, named.ids);
      forgetNamed(round.id, place);
      this.round = {
        ...round,
        items: round.items.map((one) => (one.place === place ? item : one)),
      };
      await this.updateComplete;
      this.querySelector<HTMLElement>('#result')?.focus();
    } catch (cause) {
      this.refusal = tellProblem(cause);
    } finally {
      this.busy = false;
    }
  }

  private form(rubric: RubricView) {
    return html`<form class="naming" novalidate @submit=${this.handIn}>
      <div>
        <h2>${say.name}</h2>
        <p class="aside">${say.nameHelp}</p>
      </div>
      <coequal-behaviour-chooser
        .rubric=${rubric}
        .named=${this.named}
        @coequal-named=${this.name}
      ></coequal-behaviour-chooser>
      <div class="hand-in">
        <button
          type="submit"
          class="button primary large"
          aria-disabled=${this.busy ? 'true' : 'false'}
        >
          ${this.busy ? say.wait : say.handIn}
        </button>
        <p class="refusal" role="alert">${this.refusal ?? nothing}</p>
      </div>
    </form>`;
  }

  private answer(item: DrillItemView, { items }: DrillRoundView, rubric: RubricView) {
    const next = items.find(({ answer }) => answer === null)?.place ?? null;
    return html`<section class="answer" aria-labelledby="result">
      <h2 id="result" tabindex="-1">${say.result}</h2>
      <coequal-drill-answer .item=${item} .rubric=${rubric}></coequal-drill-answer>
      <button type="button" class="button primary large" @click=${() => this.showTurn(next)}>
        ${next === null ? say.toResult : say.nextTurn} ${icon('arrow')}
      </button>
    </section>`;
  }

  private turn(item: DrillItemView, round: DrillRoundView, rubric: RubricView) {
    const at = round.items.indexOf(item) + 1;
    const done = round.items.filter(({ answer }) => answer !== null).length;
    return html`
      <header>
        <p class="kicker">${item.theme}</p>
        <h1 tabindex="-1">${say.turnOf(at, round.items.length)}</h1>
        <div class="progress">
          <svg width="100%" height="8" aria-hidden="true">
            <rect class="track" width="100%" height="8" rx="4"></rect>
            <rect
              class="done"
              width="${(done / round.items.length) * 100}%"
              height="8"
              rx="4"
            ></rect>
          </svg>
          <p class="aside">${say.progress(done, round.items.length)}</p>
        </div>
      </header>
      <coequal-drill-talk .item=${item} .rubric=${rubric}></coequal-drill-talk>
      ${item.answer === null ? this.form(rubric) : this.answer(item, round, rubric)}
    `;
  }

  private result({ items }: DrillRoundView, rubric: RubricView) {
    return html`
      <header>
        <h1 tabindex="-1">${say.done}</h1>
      </header>
      <coequal-drill-result
        .items=${items}
        .rubric=${rubric}
        @coequal-look=${({ detail }: CustomEvent<number>) => this.showTurn(detail)}
      ></coequal-drill-result>
      <p class="actions">
        <button
          type="button"
          class="button primary"
          aria-disabled=${this.starting ? 'true' : 'false'}
          @click=${() => this.goTo(async () => pathTo.drillRound((await beginRound()).id))}
        >
          ${this.starting ? say.wait : say.another}
        </button>
        <a class="button" href=${pathTo.drills}>${say.back}</a>
      </p>
      <p class="refusal" role="alert">${this.refusal ?? nothing}</p>
    `;
  }

  private whole(rubric: RubricView) {
    const { place, round } = this;
    if (round === null) return html``;
    const item = round.items.find((one) => one.place === place);
    return html`<div class="drill-round">
      <a class="back" href=${pathTo.drills}>${icon('back')} ${say.back}</a>
      ${item === undefined ? this.result(round, rubric) : this.turn(item, round, rubric)}
    </div>`;
  }

  override render() {
    return this.loaded(this.#loading, ({ rubric }) => this.whole(rubric));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-drill-round-page': DrillRoundPage;
  }
}
