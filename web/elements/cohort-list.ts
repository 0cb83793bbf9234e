import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CohortSummary } from '../../server/api/contract/cohort.ts';
import { pathTo } from '../router.ts';
import { cohort as say } from '../strings/cohort.ts';
import { format } from '../strings/format.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';

/** Cohorts, each with what the person is in it. */
@customElement('coequal-cohort-list')
export class CohortList extends LightElement {
  @property({ attribute: false }) cohorts: readonly CohortSummary[] = [];

  override render() {
    return html`<ul class="way-list">
      ${this.cohorts.map(
        ({ id, title, role, madeAt, archived }) =>
          html`<li>
            <a href=${pathTo.cohort(id)}>
              <strong>${title}</strong>
              <span>
                ${say.role[role]} ·
                ${say.since(format.date(madeAt))}${archived ? ` · ${say.archived}` : nothing}
              </span>
              <span class="go">${say.open} ${icon('arrow')}</span>
            </a>
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-cohort-list': CohortList;
  }
}
