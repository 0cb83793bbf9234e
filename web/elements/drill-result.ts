import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { DrillItemView } from '../../server/api/contract/drill.ts';
import type { RubricView } from '../../server/api/contract/rubric.ts';
import { drill as say } from '../strings/drill.ts';
import { LightElement } from './light-element.ts';

/**
 * What a round came to, and which of its turns to look at again.
 * @fires coequal-look with the place of a turn
 */
@customElement('coequal-drill-result')
export class DrillResult extends LightElement {
  @property({ attribute: false }) items: readonly DrillItemView[] = [];
  @property({ attribute: false }) rubric: RubricView | null = null;

  private titles(ids: readonly string[]): string[] {
    return ids.map((id) => this.rubric?.behaviours.find((one) => one.id === id)?.title ?? id);
  }

  private look(place: number): void {
    this.dispatchEvent(new CustomEvent<number>('coequal-look', { detail: place }));
  }

  private turn({ answer, place, theme }: DrillItemView, at: number) {
    if (answer === null) return nothing;
    const told = [
      ...(answer.missed.length > 0 ? [say.missedList(this.titles(answer.missed))] : []),
      ...(answer.tooMuch.length > 0 ? [say.tooMuchList(this.titles(answer.tooMuch))] : []),
    ];
    return html`<li>
      <button type="button" class="button small" @click=${() => this.look(place)}>
        ${say.turnAt(at)}
      </button>
      <p>
        <span class="theme">${theme}</span>
        <span>${told.join('; ')}</span>
      </p>
    </li>`;
  }

  override render() {
    const isRight = ({ answer }: DrillItemView) =>
      answer !== null && answer.missed.length === 0 && answer.tooMuch.length === 0;
    const right = this.items.filter(isRight).length;
    const engine = this.items.filter(({ answer }) => {
      const heard = answer?.heard.map(({ behaviour }) => behaviour) ?? [];
      const own = answer?.engine.map(({ behaviour }) => behaviour) ?? [];
      return heard.length === own.length && heard.every((id) => own.includes(id));
    }).length;
    return html`
      <p class="count">
        <strong>${say.doneCount(right, this.items.length)}.</strong>
        ${say.engineCount(engine, this.items.length)}
      </p>
      ${
        right === this.items.length
          ? html`<p>${say.doneRight}</p>`
          : html`<h2 id="look">${say.lookAgain}</h2>
              <p class="aside">${say.lookAgainLead}</p>
              <ul class="look" aria-labelledby="look">
                ${this.items.map((item, at) => (isRight(item) ? nothing : this.turn(item, at + 1)))}
              </ul>`
      }
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-drill-result': DrillResult;
  }
}
