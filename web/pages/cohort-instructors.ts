import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { addInstructor } from '../cohort-api.ts';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import '../elements/line-form.ts';
import '../elements/member-list.ts';
import { cohort as say } from '../strings/cohort.ts';
import { followVisitor } from '../visitor.ts';
import { ActingPart } from './acting-part.ts';

/** Who instructs a cohort, and the way to add another one. */
@customElement('coequal-cohort-instructors')
export class CohortInstructors extends ActingPart {
  readonly #visitor = followVisitor(this);

  @property({ attribute: false }) cohort: CohortView | null = null;

  private add({ id }: CohortView, email: string): Promise<void> {
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) return this.refuse(say.noEmail);
    return this.act(async () => {
      this.pass(await addInstructor(id, { email }));
      return say.added(email);
    });
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
        .fixed=${true}
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
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-cohort-instructors': CohortInstructors;
  }
}
