import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { LocalAccuracyView } from '../../server/api/contract/local-accuracy.ts';
import { reviews as say } from '../strings/reviews.ts';
import { LightElement } from './light-element.ts';

type Counts = Pick<LocalAccuracyView, 'agreed' | 'decided' | 'share' | 'missed' | 'split'>;

/** How often the instructors of a cohort agreed with the engine, in all and by behaviour, and the way to the turns that say so. */
@customElement('coequal-local-accuracy')
export class LocalAccuracy extends LightElement {
  @property({ attribute: false }) accuracy: LocalAccuracyView | null = null;
  /** Where the labelled turns are downloaded. */
  @property({ attribute: false }) download = '';

  private sum({ agreed, decided, missed, reviews, share, split }: LocalAccuracyView) {
    return html`<p class="local-sum">
        <strong>${say.agreed(agreed, decided)}</strong>
        ${
          share === null
            ? nothing
            : html`<span>
                ${say.share(share.value)}, ${say.between(share.low, share.high)} ·
                ${say.from(reviews)}
              </span>`
        }
      </p>
      <p>${say.missedIn(missed)} ${say.splitIn(split)}</p>`;
  }

  private share({ share }: Counts) {
    if (share === null)
      return html`<span aria-hidden="true">${say.noShare}</span>
        <span class="hidden">${say.noShareText}</span>`;
    return html`${say.share(share.value)}
      <span class="aside">${say.between(share.low, share.high)}</span>`;
  }

  private table({ behaviours }: LocalAccuracyView) {
    return html`<div class="scrolls" tabindex="0" role="region" aria-label=${say.byBehaviour}>
      <table class="local-accuracy">
        <caption>
          <span>${say.byBehaviour}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">${say.behaviour}</th>
            <th scope="col">${say.agreedColumn}</th>
            <th scope="col">${say.shareColumn}</th>
            <th scope="col">${say.missedColumn}</th>
            <th scope="col">${say.splitColumn}</th>
          </tr>
        </thead>
        <tbody>
          ${behaviours.map(
            (one) =>
              html`<tr>
                <th scope="row">${one.title}</th>
                <td>
                  ${one.decided === 0 ? this.share({ ...one, share: null }) : say.of(one.agreed, one.decided)}
                </td>
                <td>${this.share(one)}</td>
                <td>${one.missed}</td>
                <td>${one.split}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  override render() {
    const { accuracy } = this;
    if (accuracy === null) return nothing;
    if (accuracy.behaviours.length === 0) return html`<p class="aside">${say.none}</p>`;
    return html`${this.sum(accuracy)} ${this.table(accuracy)}
      <p class="tables"><a href=${this.download} download>${say.download}</a></p>
      <p class="aside">${say.downloadText}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-local-accuracy': LocalAccuracy;
  }
}
