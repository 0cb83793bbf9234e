import { html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { MakeCohort } from '../../server/api/contract/cohort.ts';
import { hereZone } from '../here-zone.ts';
import { cohort as say } from '../strings/cohort.ts';
import { zonedTime } from '../strings/zoned-time.ts';
import { LightElement } from './light-element.ts';

let made = 0;

/**
 * What a cohort is called, and the time zone in which its dates are told.
 * @fires coequal-send with both; the title may be empty
 */
@customElement('coequal-cohort-form')
export class CohortForm extends LightElement {
  readonly #id = `cohort-${++made}`;

  @query('input') private readonly titleField!: HTMLInputElement;
  @query('select') private readonly zoneField!: HTMLSelectElement;

  /** What stands there to begin with; the time zone is the browser's where there is none. */
  @property({ attribute: false }) known: MakeCohort | null = null;
  /** The button that sends. */
  @property({ attribute: false }) yes = '';
  @property({ attribute: false }) busy = false;

  private send(event: Event): void {
    event.preventDefault();
    if (this.busy) return;
    const detail = { title: this.titleField.value.trim(), timeZone: this.zoneField.value };
    this.dispatchEvent(new CustomEvent<MakeCohort>('coequal-send', { detail }));
  }

  private zones() {
    const chosen = this.known?.timeZone ?? hereZone();
    const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', chosen]);
    return [...zones]
      .toSorted()
      .map(
        (zone) =>
          html`<option value=${zone} ?selected=${zone === chosen}>${zonedTime.zone(zone)}</option>`,
      );
  }

  override render() {
    const id = this.#id;
    return html`<form class="stack-form" novalidate @submit=${this.send}>
      <div>
        <label for=${`${id}-title`}>${say.name}</label>
        <p class="aside" id=${`${id}-title-help`}>${say.nameHelp}</p>
        <input
          id=${`${id}-title`}
          class="written"
          autocomplete="off"
          maxlength="120"
          value=${this.known?.title ?? ''}
          aria-describedby=${`${id}-title-help`}
        />
      </div>
      <div>
        <label for=${`${id}-zone`}>${say.zone}</label>
        <p class="aside" id=${`${id}-zone-help`}>${say.zoneHelp}</p>
        <select id=${`${id}-zone`} class="written" aria-describedby=${`${id}-zone-help`}>
          ${this.zones()}
        </select>
      </div>
      <button type="submit" class="button" aria-disabled=${this.busy ? 'true' : 'false'}>
        ${this.busy ? say.wait : this.yes}
      </button>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-cohort-form': CohortForm;
  }
}
