import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ReadTalk } from '../../server/api/contract/transcript.ts';
import type { Part } from '../import-draft.ts';
import { format } from '../strings/format.ts';
import { importing as say } from '../strings/import.ts';
import { LightElement } from './light-element.ts';

const PARTS: readonly Part[] = ['coach', 'client', 'out'];

/**
 * Who of the speakers of a talk is the coach, and who the client.
 * @fires coequal-parts with everybody's part, by place
 */
@customElement('coequal-import-speakers')
export class ImportSpeakers extends LightElement {
  @property({ attribute: false }) talk!: ReadTalk;
  /** By place in the list of speakers. */
  @property({ attribute: false }) parts: readonly (Part | null)[] = [];

  private choose(place: number, part: Part): void {
    const detail = this.talk.speakers.map((_, at) =>
      at === place ? part : (this.parts[at] ?? null),
    );
    this.dispatchEvent(new CustomEvent('coequal-parts', { detail }));
  }

  private speaker({ name, turns, words, samples }: ReadTalk['speakers'][number], place: number) {
    return html`<li>
      <fieldset>
        <legend>${say.speakers.who(name)}</legend>
        <p class="aside">
          ${say.speakers.said(
            format.count(turns, ...say.speakers.turn),
            format.count(words, ...say.speakers.word),
          )}
        </p>
        <div class="part-choices">
          ${PARTS.map(
            (part) =>
              html`<label>
                <input
                  type="radio"
                  name=${`part-${String(place)}`}
                  .checked=${this.parts[place] === part}
                  @change=${() => this.choose(place, part)}
                />
                ${say.parts[part]}
              </label>`,
          )}
        </div>
        <ul class="samples">
          ${samples.map((sample) => html`<li>${sample}</li>`)}
        </ul>
      </fieldset>
    </li>`;
  }

  override render() {
    const { speakers, guess } = this.talk;
    return html`
      <p>${say.speakers.lead}</p>
      ${
        guess === null
          ? ''
          : html`<p class="guess"><strong>${say.speakers.guess}</strong> ${guess.reason}</p>`
      }
      <ul class="speakers">
        ${speakers.map((speaker, place) => this.speaker(speaker, place))}
      </ul>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-import-speakers': ImportSpeakers;
  }
}
