import { html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { format } from '../strings/format.ts';
import { practice as say } from '../strings/practice.ts';
import { LightElement } from './light-element.ts';

/** How the words spoken divide between coach and client, as one bar. */
@customElement('coequal-talk-share')
export class TalkShare extends LightElement {
  /** The client's name. */
  @property() client = '';
  /** The coach's share, 0–1, or null before anyone spoke. */
  @property({ attribute: false }) share: number | null = null;

  override render() {
    if (this.share === null) return html`<p class="aside">${say.talkShareNone}</p>`;
    const split = `${this.share * 100}%`;
    const sentence = say.talkShareText(
      format.percent(this.share),
      format.percent(1 - this.share),
      this.client,
    );
    return html`
      <svg class="talk-share" width="100%" height="12" aria-hidden="true">
        <rect class="client" width="100%" height="12" rx="6"></rect>
        <rect class="coach" width=${split} height="12" rx="6"></rect>
        ${this.share > 0 ? svg`<line x1=${split} x2=${split} y1="0" y2="12"></line>` : nothing}
      </svg>
      <p class="aside">${sentence}</p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-talk-share': TalkShare;
  }
}
