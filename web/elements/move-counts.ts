import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { MoveCounts as Counts } from '../../server/api/contract/figures.ts';
import { debrief as say } from '../strings/debrief.ts';
import { format } from '../strings/format.ts';
import { LightElement } from './light-element.ts';

const COUNTED = [
  'questionsOpen',
  'questionsClosed',
  'reflections',
  'information',
  'advice',
] as const;

/** What the coach's turns did, as counts. */
@customElement('coequal-move-counts')
export class MoveCounts extends LightElement {
  /** The counts of a session. */
  @property({ attribute: false }) counts: Counts | null = null;

  override render() {
    const counts = this.counts;
    if (counts === null) return nothing;
    const most = Math.max(1, ...COUNTED.map((name) => counts[name]));
    const { openShare, reflectionsPerQuestion, talkShare } = counts;
    const shares = [
      [say.talkShare, talkShare === null ? say.none : format.percent(talkShare)],
      [say.openShare, openShare === null ? say.none : format.percent(openShare)],
      [say.reflectionsPerQuestion, reflectionsPerQuestion?.toFixed(1) ?? say.none],
    ];
    return html`
      <dl class="move-counts">
        ${COUNTED.map(
          (name) =>
            html`<div>
              <dt>${say.counts[name]}</dt>
              <dd>
                <svg width="100%" height="10" aria-hidden="true">
                  <rect width="${(counts[name] / most) * 100}%" height="10" rx="3"></rect>
                </svg>
                <span>${counts[name]}</span>
              </dd>
            </div>`,
        )}
      </dl>
      <dl class="shares">
        ${shares.map(
          ([title, value]) =>
            html`<div>
              <dt>${title}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-move-counts': MoveCounts;
  }
}
