import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { DrillItemView } from '../../server/api/contract/drill.ts';
import type { RubricView } from '../../server/api/contract/rubric.ts';
import { drill as say } from '../strings/drill.ts';
import { cutSegments } from './cut-segments.ts';
import { LightElement } from './light-element.ts';

/** The talk up to a turn and the turn itself; once it is answered, with the words marked that show something. */
@customElement('coequal-drill-talk')
export class DrillTalk extends LightElement {
  @property({ attribute: false }) item: DrillItemView | null = null;
  @property({ attribute: false }) rubric: RubricView | null = null;

  private kindOf(id: string): string {
    return this.rubric?.behaviours.find((one) => one.id === id)?.kind ?? 'strength';
  }

  private turn({ answer, turn }: DrillItemView) {
    if (answer === null) return turn;
    return cutSegments(turn, answer.heard).map(({ text, over }) =>
      over.length === 0
        ? text
        : html`<mark
            class=${[...new Set(over.map(({ behaviour }) => this.kindOf(behaviour)))].join(' ')}
            >${text}</mark
          >`,
    );
  }

  override render() {
    const { item } = this;
    if (item === null) return nothing;
    return html`
      ${item.scene === null ? nothing : html`<p class="scene">${item.scene}</p>`}
      <div class="before" role="group" aria-label=${say.before}>
        ${item.before.map(
          ({ speaker, text }) =>
            html`<p class="line ${speaker}">
              <span class="who">${say[speaker]}</span><span class="words">${text}</span>
            </p>`,
        )}
      </div>
      <p class="line coach asked">
        <span class="who">${say.theTurn}</span><span class="words">${this.turn(item)}</span>
      </p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-drill-talk': DrillTalk;
  }
}
