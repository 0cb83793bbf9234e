import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { DraftSummary } from '../../server/api/contract/draft.ts';
import { pathTo } from '../router.ts';
import { drafts as say } from '../strings/drafts.ts';
import { format } from '../strings/format.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';
import { sharedWords } from './shared-words.ts';

/**
 * The scenarios that somebody writes, each with what of it is published, and for whom.
 * @fires coequal-remove with a draft
 */
@customElement('coequal-draft-list')
export class DraftList extends LightElement {
  @property({ attribute: false }) drafts: readonly DraftSummary[] = [];
  @property({ attribute: false }) busy = false;

  private askToRemove(detail: DraftSummary): void {
    this.dispatchEvent(new CustomEvent<DraftSummary>('coequal-remove', { detail }));
  }

  private standing({ publication }: DraftSummary) {
    if (publication === null) return html`<span class="standing draft">${say.draft}</span>`;
    const { changed, newest, sharedWith, withdrawn } = publication;
    if (withdrawn) return html`<span class="standing withdrawn">${say.withdrawn}</span>`;
    return html`<span class="standing published">${say.published(newest.number)}</span>
      ${changed ? html`<span>${say.changedSince}</span>` : nothing}
      <span>${say.sharedWith(sharedWords(sharedWith))}</span>`;
  }

  private draft(draft: DraftSummary) {
    const title = draft.title ?? say.untitled;
    return html`<li>
      <div>
        <h3><a href=${pathTo.desk(draft.id)}>${title}</a></h3>
        <p class="aside">
          ${this.standing(draft)} <span>${say.changed(format.moment(draft.changedAt))}</span>
        </p>
      </div>
      <button
        type="button"
        class="button quiet square"
        aria-label=${say.removeOf(title)}
        aria-disabled=${this.busy ? 'true' : 'false'}
        @click=${() => this.askToRemove(draft)}
      >
        ${icon('remove')}
      </button>
    </li>`;
  }

  override render() {
    return html`<ul class="draft-list">
      ${this.drafts.map((draft) => this.draft(draft))}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-draft-list': DraftList;
  }
}
