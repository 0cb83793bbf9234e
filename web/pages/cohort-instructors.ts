import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { addInstructor } from '../cohort-api.ts';
import type { CohortMember, CohortView } from '../../server/api/contract/cohort.ts';
import '../elements/line-form.ts';
import '../elements/member-list.ts';
import { cohort as say } from '../strings/cohort.ts';
import { followVisitor } from '../visitor.ts';
import { MemberPart } from './member-part.ts';

/** Who instructs a cohort, and the ways to add another one and to remove one. */
@customElement('coequal-cohort-instructors')
export class CohortInstructors extends MemberPart {
  readonly #visitor = followVisitor(this);

  private add({ id }: CohortView, email: string): Promise<void> {
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) return this.refuse(say.noEmail);
    return this.act(async () => {
      this.pass(await addInstructor(id, { email }));
      return say.added(email);
    });
  }

  protected override removalText(name: string): string {
    return say.removeInstructorText(name);
  }

  override render() {
    const { cohort } = this;
    if (cohort === null) return nothing;
    return html`<section aria-labelledby="instructors">
      <h2 id="instructors">${say.instructors}</h2>
      <coequal-member-list
        .members=${cohort.members.filter(({ role }) => role === 'instructor')}
        .own=${this.#visitor.me?.email ?? null}
        .timeZone=${cohort.timeZone}
        .fixed=${cohort.archived}
        @coequal-remove=${({ detail }: CustomEvent<CohortMember>) =>
          this.askToRemove(cohort, detail)}
      ></coequal-member-list>
      ${this.outcome()}
      ${
        cohort.archived
          ? nothing
          : html`<coequal-line-form
              .label=${say.another}
              .help=${say.anotherHelp}
              .kind=${'email'}
              .yes=${say.add}
              .busy=${this.busy}
              @coequal-line=${({ detail }: CustomEvent<string>) => this.add(cohort, detail)}
            ></coequal-line-form>`
      }
      ${this.asked()}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-cohort-instructors': CohortInstructors;
  }
}
