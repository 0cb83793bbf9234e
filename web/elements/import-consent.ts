import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Agreed, ImportDraft } from '../import-draft.ts';
import { importing as say } from '../strings/import.ts';
import { LightElement } from './light-element.ts';

const WAYS: readonly Agreed[] = ['written', 'spoken', 'without-names'];

/** What is asked last of a session that is brought. */
export type ConsentChoices = Pick<
  ImportDraft,
  'title' | 'day' | 'time' | 'agreed' | 'agreedOn' | 'note'
>;

/**
 * How the client agreed, and what the session is called.
 * @fires coequal-consent with what has changed
 */
@customElement('coequal-import-consent')
export class ImportConsent extends LightElement {
  @property({ attribute: false }) draft!: ImportDraft;

  private tell(change: Partial<ConsentChoices>): void {
    this.dispatchEvent(new CustomEvent('coequal-consent', { detail: change }));
  }

  private written(event: Event): string {
    return (event.target as HTMLInputElement | HTMLTextAreaElement).value;
  }

  override render() {
    const { title, day, time, agreed, agreedOn, note } = this.draft;
    return html`
      <p>${say.consent.lead}</p>
      <div class="stack-form">
        <div>
          <label for="import-title">${say.consent.title}</label>
          <p class="aside" id="title-hint">${say.consent.titleHint}</p>
          <input
            id="import-title"
            class="written"
            type="text"
            maxlength="120"
            autocomplete="off"
            aria-describedby="title-hint"
            .value=${title}
            @input=${(event: Event) => this.tell({ title: this.written(event) })}
          />
        </div>
        <div class="day-and-time">
          <div>
            <label for="import-day">${say.consent.day}</label>
            <input
              id="import-day"
              class="written date"
              type="date"
              .value=${day}
              @change=${(event: Event) => this.tell({ day: this.written(event) })}
            />
          </div>
          <div>
            <label for="import-time">${say.consent.time}</label>
            <input
              id="import-time"
              class="written date"
              type="time"
              .value=${time}
              @change=${(event: Event) => this.tell({ time: this.written(event) })}
            />
          </div>
        </div>
        <fieldset>
          <legend>${say.consent.legend}</legend>
          ${WAYS.map(
            (way) =>
              html`<div class="choice">
                <input
                  id=${`agreed-${way}`}
                  type="radio"
                  name="agreed"
                  .checked=${agreed === way}
                  @change=${() => this.tell({ agreed: way })}
                />
                <label for=${`agreed-${way}`}>${say.consent.options[way]}</label>
              </div>`,
          )}
        </fieldset>
        <div>
          <label for="agreed-on">${say.consent.agreedOn}</label>
          <input
            id="agreed-on"
            class="written date"
            type="date"
            .value=${agreedOn}
            @change=${(event: Event) => this.tell({ agreedOn: this.written(event) })}
          />
        </div>
        <div>
          <label for="agreed-note">${say.consent.note}</label>
          <textarea
            id="agreed-note"
            class="written"
            rows="3"
            maxlength="500"
            .value=${note}
            @input=${(event: Event) => this.tell({ note: this.written(event) })}
          ></textarea>
        </div>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-import-consent': ImportConsent;
  }
}
