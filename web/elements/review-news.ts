import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { OwnSession } from '../../server/api/contract/session.ts';
import { pathTo } from '../router.ts';
import { format } from '../strings/format.ts';
import { growth } from '../strings/growth.ts';
import { reviews as say } from '../strings/reviews.ts';
import { called } from './called.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';

/** A session in whose review there is something to read. */
export interface ReviewedNews {
  readonly session: OwnSession;
  readonly news: 'reviewed' | 'more';
}

/** What instructors said that the trainee has not read here. */
@customElement('coequal-review-news')
export class ReviewNews extends LightElement {
  @property({ attribute: false }) news: readonly ReviewedNews[] = [];

  override render() {
    if (this.news.length === 0) return nothing;
    return html`<section class="due" aria-labelledby="news">
      <h2 id="news">${say.newsTitle}</h2>
      <ul class="way-list">
        ${this.news.map(
          ({ news, session }) =>
            html`<li>
              <a href=${pathTo.debrief(session.id)}>
                <strong>${called(session).title}</strong>
                <span>
                  ${news === 'reviewed' ? say.newsReviewed : say.newsMore} ·
                  ${format.moment(session.review?.newestAt ?? '')} ·
                  ${growth.with(called(session).client)}
                </span>
                <span class="go">${say.newsGo} ${icon('arrow')}</span>
              </a>
            </li>`,
        )}
      </ul>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-review-news': ReviewNews;
  }
}
