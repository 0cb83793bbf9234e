import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CohortMember } from '../../server/api/contract/cohort.ts';
import { cohort as say } from '../strings/cohort.ts';
import { zonedTime } from '../strings/zoned-time.ts';
import { LightElement } from './light-element.ts';

/**
 * Members of a cohort, each with a way to remove them.
 * @fires coequal-remove with the member who is to go
 */
@customElement('coequal-member-list')
export class MemberList extends LightElement {
  @property({ attribute: false }) members: readonly CohortMember[] = [];
  /** The e-mail address of whoever looks, or null. They leave by another way. */
  @property({ attribute: false }) own: string | null = null;
  @property({ attribute: false }) timeZone = 'UTC';
  /** True where nobody is removed. */
  @property({ attribute: false }) fixed = false;

  private choose(detail: CohortMember): void {
    this.dispatchEvent(new CustomEvent<CohortMember>('coequal-remove', { detail }));
  }

  private row(member: CohortMember) {
    const { name, email, joinedAt } = member;
    const since = say.joinedAt(zonedTime.date(joinedAt, this.timeZone));
    return html`<li>
      <div>
        <strong>${name}${email !== null && email === this.own ? ` (${say.you})` : nothing}</strong>
        <span>${email === null ? since : `${email} · ${since}`}</span>
      </div>
      ${
        this.fixed || (email !== null && email === this.own)
          ? nothing
          : html`<button
              type="button"
              class="button small"
              aria-label=${say.removeOf(name)}
              @click=${() => {
                this.choose(member);
              }}
            >
              ${say.remove}
            </button>`
      }
    </li>`;
  }

  override render() {
    return html`<ul class="people">
      ${this.members.map((member) => this.row(member))}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-member-list': MemberList;
  }
}
