import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { deleteDraft } from '../draft-api.ts';
import type { DraftSummary } from '../../server/api/contract/draft.ts';
import '../elements/draft-list.ts';
import { drafts as say } from '../strings/drafts.ts';
import { ActingPart } from './acting-part.ts';
import { keepText } from './kept-text.ts';

/** The scenarios that somebody writes, to be opened and deleted. */
@customElement('coequal-own-drafts')
export class OwnDrafts extends ActingPart {
  @state() private gone: ReadonlySet<string> = new Set();

  @property({ attribute: false }) drafts: readonly DraftSummary[] = [];

  private askToRemove({ detail: { id, title } }: CustomEvent<DraftSummary>): Promise<void> {
    const name = title ?? say.untitled;
    return this.ask({
      question: say.removeTitle(name),
      text: say.removeText,
      yes: say.removeYes,
      no: say.leaveIt,
      deed: async () => {
        await deleteDraft(id);
        keepText(id, null, 0);
        this.gone = new Set([...this.gone, id]);
        return say.removed(name);
      },
    });
  }

  override render() {
    const drafts = this.drafts.filter(({ id }) => !this.gone.has(id));
    return html`
      ${this.outcome()}
      ${
        drafts.length === 0
          ? html`<p class="aside">${say.none}</p>`
          : html`<coequal-draft-list
              .drafts=${drafts}
              .busy=${this.busy}
              @coequal-remove=${this.askToRemove}
            ></coequal-draft-list>`
      }
      ${this.asked()}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-own-drafts': OwnDrafts;
  }
}
