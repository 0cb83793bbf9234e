import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { changeCohort, leaveCohort } from '../cohort-api.ts';
import type { CohortView, MakeCohort } from '../../server/api/contract/cohort.ts';
import '../elements/cohort-form.ts';
import { navigate, pathTo } from '../router.ts';
import { cohort as say } from '../strings/cohort.ts';
import { ActingPart } from './acting-part.ts';

/** What is done about a cohort as a whole: instructors rename and archive it, and everybody can leave. */
@customElement('coequal-cohort-settings')
export class CohortSettings extends ActingPart {
  @property({ attribute: false }) cohort: CohortView | null = null;

  private change({ id }: CohortView, { title, timeZone }: MakeCohort): Promise<void> {
    if (title === '') return this.refuse(say.noName);
    return this.act(async () => {
      this.pass(await changeCohort(id, { title, timeZone }));
      return say.saved;
    });
  }

  private archive({ id, archived }: CohortView): Promise<void> {
    return this.ask({
      question: archived ? say.restoreTitle : say.archiveTitle,
      text: archived ? say.restoreText : say.archiveText,
      yes: archived ? say.restoreYes : say.archiveYes,
      no: say.leaveIt,
      deed: async () => {
        this.pass(await changeCohort(id, { archived: !archived }));
        return archived ? say.restored : say.archiveDone;
      },
    });
  }

  private leave({ id, role }: CohortView): Promise<void> {
    return this.ask({
      question: say.leaveTitle,
      text: say.leaveText[role],
      yes: say.leaveYes,
      no: say.leaveNo,
      deed: async () => {
        await leaveCohort(id);
        navigate(pathTo.cohorts);
        return '';
      },
    });
  }

  private button(label: string, deed: () => Promise<void>) {
    return html`<button
      type="button"
      class="button small"
      aria-disabled=${this.busy ? 'true' : 'false'}
      @click=${deed}
    >
      ${label}
    </button>`;
  }

  override render() {
    const { cohort } = this;
    if (cohort === null) return nothing;
    const { archived, role, title, timeZone } = cohort;
    const instructs = role === 'instructor';
    return html`<section
      class="settings"
      aria-label=${instructs ? nothing : say.leave}
      aria-labelledby=${instructs ? 'settings' : nothing}
    >
      ${instructs ? html`<h2 id="settings">${say.settings}</h2>` : nothing} ${this.outcome()}
      ${
        instructs && !archived
          ? html`<coequal-cohort-form
              .known=${{ title, timeZone }}
              .yes=${say.save}
              .busy=${this.busy}
              @coequal-send=${({ detail }: CustomEvent<MakeCohort>) => this.change(cohort, detail)}
            ></coequal-cohort-form>`
          : nothing
      }
      <p class="actions">
        ${
          instructs
            ? this.button(archived ? say.restore : say.archive, () => this.archive(cohort))
            : nothing
        }
        ${this.button(say.leave, () => this.leave(cohort))}
      </p>
      ${this.asked()}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-cohort-settings': CohortSettings;
  }
}
