import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../elements/line-form.ts';
import { navigate, pathTo } from '../router.ts';
import { cohort as say } from '../strings/cohort.ts';
import { ActingPart } from './acting-part.ts';

/** The way into a cohort by typing its join code; the code's own page says what it opens. */
@customElement('coequal-cohort-entry')
export class CohortEntry extends ActingPart {
  private look({ detail: code }: CustomEvent<string>): void {
    if (code === '') void this.refuse(say.noCode);
    else navigate(pathTo.join(code));
  }

  override render() {
    return html`
      <coequal-line-form
        .label=${say.code}
        .help=${say.joinHelp}
        .longest=${60}
        .yes=${say.joinGo}
        @coequal-line=${this.look}
      ></coequal-line-form>
      ${this.outcome()}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-cohort-entry': CohortEntry;
  }
}
