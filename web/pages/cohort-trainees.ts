import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { CohortMember } from '../../server/api/contract/cohort.ts';
import '../elements/member-list.ts';
import { cohort as say } from '../strings/cohort.ts';
import { MemberPart } from './member-part.ts';

/** The trainees of a cohort, for its instructors, who can take somebody out of it. */
@customElement('coequal-cohort-trainees')
export class CohortTrainees extends MemberPart {
  protected override removalText(name: string): string {
    return say.removeText(name);
  }

  override render() {
    const { cohort } = this;
    if (cohort === null) return nothing;
    const trainees = cohort.members.filter(({ role }) => role === 'trainee');
    return html`<section aria-labelledby="trainees">
      <h2 id="trainees">${say.trainees}</h2>
      ${this.outcome()}
      ${
        trainees.length === 0
          ? html`<p class="aside">${cohort.archived ? say.nobody : say.noTrainees}</p>`
          : html`<coequal-member-list
              .members=${trainees}
              .timeZone=${cohort.timeZone}
              .fixed=${cohort.archived}
              @coequal-remove=${({ detail }: CustomEvent<CohortMember>) =>
                this.askToRemove(cohort, detail)}
            ></coequal-member-list>`
      }
      ${this.asked()}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-cohort-trainees': CohortTrainees;
  }
}
