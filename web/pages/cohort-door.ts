import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { makeCode, revokeCode } from '../cohort-api.ts';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import '../elements/copy-button.ts';
import '../elements/line-form.ts';
import { pathTo } from '../router.ts';
import { cohort as say } from '../strings/cohort.ts';
import { zonedTime } from '../strings/zoned-time.ts';
import { ActingPart } from './acting-part.ts';

/** The code that lets trainees into a cohort: shown to be passed on, made anew and revoked. */
@customElement('coequal-cohort-door')
export class CohortDoor extends ActingPart {
  @property({ attribute: false }) cohort: CohortView | null = null;

  private make({ id }: CohortView, written: string): Promise<void> {
    const days = Number(written);
    if (!/^\d+$/.test(written) || days < 1 || days > 365) return this.refuse(say.daysFault);
    return this.act(async () => {
      const now = await makeCode(id, { days });
      this.pass(now);
      return say.codeMade(grouped(now.code?.word ?? ''));
    });
  }

  private revoke({ id }: CohortView): Promise<void> {
    return this.ask({
      question: say.revokeTitle,
      text: say.revokeText,
      yes: say.revokeYes,
      no: say.leaveIt,
      deed: async () => {
        this.pass(await revokeCode(id));
        return say.revoked;
      },
    });
  }

  private code(cohort: CohortView, { word, expiresAt }: NonNullable<CohortView['code']>) {
    const link = `${location.origin}${pathTo.join(word)}`;
    return html`
      <p class="code">
        <code>${grouped(word)}</code>
        <coequal-copy-button .text=${grouped(word)} .label=${say.copyCode}></coequal-copy-button>
      </p>
      <label for="join-link">${say.link}</label>
      <p class="link">
        <input id="join-link" class="written" readonly .value=${link} />
        <coequal-copy-button .text=${link} .label=${say.copyLink}></coequal-copy-button>
      </p>
      <p>${say.expires(zonedTime.named(expiresAt, cohort.timeZone))}</p>
      <button
        type="button"
        class="button small"
        aria-disabled=${this.busy ? 'true' : 'false'}
        @click=${() => this.revoke(cohort)}
      >
        ${say.revoke}
      </button>
    `;
  }

  override render() {
    const { cohort } = this;
    if (cohort === null) return nothing;
    const { code } = cohort;
    return html`<section class="card door-code" aria-labelledby="door">
      <h2 id="door">${say.door}</h2>
      <p class="aside">${code === null ? say.doorNone : say.doorLead}</p>
      ${this.outcome()} ${code === null ? nothing : this.code(cohort, code)}
      <coequal-line-form
        .label=${say.days}
        .help=${code === null ? say.daysHelp : say.daysHelpReplaces}
        .kind=${'number'}
        .value=${'14'}
        .longest=${3}
        .yes=${say.makeCode}
        .busy=${this.busy}
        @coequal-line=${({ detail }: CustomEvent<string>) => this.make(cohort, detail)}
      ></coequal-line-form>
      ${this.asked()}
    </section>`;
  }
}

/** In two groups, as it is read out: `ABCD-2345`. */
function grouped(word: string): string {
  return `${word.slice(0, 4)}-${word.slice(4)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-cohort-door': CohortDoor;
  }
}
