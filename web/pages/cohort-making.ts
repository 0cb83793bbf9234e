import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { makeCohort } from '../cohort-api.ts';
import type { MakeCohort } from '../../server/api/contract/cohort.ts';
import '../elements/cohort-form.ts';
import { navigate, pathTo } from '../router.ts';
import { cohort as say } from '../strings/cohort.ts';
import { ActingPart } from './acting-part.ts';

/** Makes a cohort, and goes to it. */
@customElement('coequal-cohort-making')
export class CohortMaking extends ActingPart {
  private make({ detail }: CustomEvent<MakeCohort>): Promise<void> {
    if (detail.title === '') return this.refuse(say.noName);
    return this.act(async () => {
      navigate(pathTo.cohort((await makeCohort(detail)).id));
      return '';
    });
  }

  override render() {
    return html`
      ${this.outcome()}
      <coequal-cohort-form
        .yes=${say.makeYes}
        .busy=${this.busy}
        @coequal-send=${this.make}
      ></coequal-cohort-form>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-cohort-making': CohortMaking;
  }
}
