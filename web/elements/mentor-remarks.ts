import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { MentorCommentView } from '../../server/api/contract/evidence.ts';
import { LightElement } from './light-element.ts';
import './mentor-remark.ts';

/** What mentors wrote, the oldest first. */
@customElement('coequal-mentor-remarks')
export class MentorRemarks extends LightElement {
  @property({ attribute: false }) comments: readonly MentorCommentView[] = [];
  /** True where their authors read them, and may change them. */
  @property({ attribute: false }) mine = false;
  @property({ attribute: false }) busy = false;

  override render() {
    if (this.comments.length === 0) return nothing;
    return html`<ul class="remarks">
      ${repeat(
        this.comments,
        ({ id }) => id,
        (comment) =>
          html`<li class="remark">
            <coequal-mentor-remark
              .comment=${comment}
              .mine=${this.mine}
              .busy=${this.busy}
            ></coequal-mentor-remark>
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-mentor-remarks': MentorRemarks;
  }
}
