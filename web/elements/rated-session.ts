import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { RatedSession as Rated } from '../../server/api/contract/calibration.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';
import type { MarkedWords, MarkGroup, TurnWords } from './rated-turn.ts';
import './rated-turn.ts';

/**
 * A session's words as its rater reads them, with what they mark under each turn of the coach.
 * @fires coequal-hear with words that are marked
 * @fires coequal-unhear with words that are taken back
 */
@customElement('coequal-rated-session')
export class RatedSessionLines extends LightElement {
  @property({ attribute: false }) lines: Rated['lines'] = [];
  @property({ attribute: false }) heard: readonly MarkedWords[] = [];
  /** What can be marked. */
  @property({ attribute: false }) groups: readonly MarkGroup[] = [];
  /** Whether a thing is marked once in a turn at most. */
  @property({ attribute: false }) once = true;
  @property({ attribute: false }) say: TurnWords | null = null;
  /** The client's name. */
  @property({ attribute: false }) client = '';

  private pass({ type, detail }: CustomEvent<MarkedWords>): void {
    this.dispatchEvent(new CustomEvent<MarkedWords>(type, { detail }));
  }

  private line({ index, speaker, text }: Rated['lines'][number]): TemplateResult {
    if (speaker === 'client')
      return html`<p class="line client">
        <span class="who">${this.client}</span><span class="words">${text}</span>
      </p>`;
    if (text === '') return html`<p class="line quiet">${icon('quiet')} ${this.say?.quiet}</p>`;
    return html`<coequal-rated-turn
      .index=${index}
      .text=${text}
      .heard=${this.heard.filter(({ turn }) => turn === index)}
      .groups=${this.groups}
      .once=${this.once}
      .say=${this.say}
      @coequal-hear=${this.pass}
      @coequal-unhear=${this.pass}
    ></coequal-rated-turn>`;
  }

  override render() {
    return html`<ol class="transcript">
      ${this.lines.map((line) => html`<li>${this.line(line)}</li>`)}
    </ol>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-rated-session': RatedSessionLines;
  }
}
