import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { DrillAnswerView, DrillItemView } from '../../server/api/contract/drill.ts';
import type { RubricView } from '../../server/api/contract/rubric.ts';
import { drill as say } from '../strings/drill.ts';
import { icon, type IconName } from './icon.ts';
import { LightElement } from './light-element.ts';

type Mark = keyof typeof say.mark;

const icons = {
  alike: 'taken',
  missed: 'missed',
  tooMuch: 'spoiled',
  silent: null,
} as const satisfies Record<Mark, IconName | null>;

/** What there was to hear in a turn, what was named, and what the engine hears, behaviour by behaviour. */
@customElement('coequal-drill-answer')
export class DrillAnswer extends LightElement {
  @property({ attribute: false }) item: DrillItemView | null = null;
  @property({ attribute: false }) rubric: RubricView | null = null;

  private titleOf(id: string): string {
    return this.rubric?.behaviours.find((one) => one.id === id)?.title ?? id;
  }

  private cell(isNamed: boolean, isThere: boolean) {
    const mark: Mark = isNamed ? (isThere ? 'alike' : 'tooMuch') : isThere ? 'missed' : 'silent';
    const shape = icons[mark];
    return html`<td class=${mark}>${shape === null ? nothing : icon(shape)} ${say.mark[mark]}</td>`;
  }

  private row(id: string, turn: string, answer: DrillAnswerView) {
    const proof = answer.heard.find(({ behaviour }) => behaviour === id);
    const engine = answer.engine.find(({ behaviour }) => behaviour === id);
    const why =
      proof?.because ??
      answer.not.find(({ behaviour }) => behaviour === id)?.because ??
      say.notThereWhy;
    const isThere = proof !== undefined;
    return html`<tr>
      <th scope="row">
        <span class="what">${this.titleOf(id)}</span>
        ${
          proof === undefined
            ? nothing
            : html`<q class="quote">${turn.slice(proof.start, proof.end)}</q>`
        }
        <span class="why">${why}</span>
        ${
          engine === undefined || isThere
            ? nothing
            : html`<span class="why"
                >${say.engineHeard(turn.slice(engine.start, engine.end))}</span
              >`
        }
      </th>
      ${this.cell(answer.named.includes(id), isThere)} ${this.cell(engine !== undefined, isThere)}
    </tr>`;
  }

  private group(ids: readonly string[], title: string, turn: string, answer: DrillAnswerView) {
    if (ids.length === 0) return nothing;
    return html`<tbody>
      <tr class="group">
        <th scope="rowgroup" colspan="3">${title}</th>
      </tr>
      ${ids.map((id) => this.row(id, turn, answer))}
    </tbody>`;
  }

  override render() {
    const { item } = this;
    const answer = item?.answer ?? null;
    if (item === null || answer === null) return nothing;
    const there = answer.heard.map(({ behaviour }) => behaviour);
    const others = [
      ...answer.tooMuch,
      ...answer.engine.map(({ behaviour }) => behaviour),
      ...answer.not.map(({ behaviour }) => behaviour),
    ].filter((id) => !there.includes(id));
    const { alike, missed, tooMuch } = answer;
    const isRight = missed.length === 0 && tooMuch.length === 0;
    return html`
      <p class="verdict ${isRight ? 'right' : ''}">
        ${isRight ? say.all(there.length) : say.partly(alike.length, missed.length, tooMuch.length)}
      </p>
      ${
        there.length + others.length === 0
          ? nothing
          : html`<table class="drill-answer">
              <caption class="hidden">
                ${say.resultCaption}
              </caption>
              <thead>
                <tr>
                  <th scope="col">${say.behaviour}</th>
                  <th scope="col">${say.you}</th>
                  <th scope="col">${say.engine}</th>
                </tr>
              </thead>
              ${this.group(there, say.there, item.turn, answer)}
              ${this.group([...new Set(others)], say.notThere, item.turn, answer)}
            </table>`
      }
      <p class="aside">${say.engineNote}</p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-drill-answer': DrillAnswer;
  }
}
