import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Candidate } from '../../server/api/contract/transcript.ts';
import { insteadOf } from '../redactions.ts';
import type { ImportDraft } from '../import-draft.ts';
import { importing as say } from '../strings/import.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';

const KINDS: readonly Candidate['kind'][] = [
  ...(['speaker', 'person', 'name', 'email', 'phone'] as const),
  ...(['address', 'place', 'organisation'] as const),
];

/** What the person chose of the names. */
export type NameChoices = Pick<ImportDraft, 'taken' | 'own' | 'client'>;

/**
 * What may tell who is meant in a talk, by kinds, each with a yes or a no.
 * @fires coequal-names with all choices as they are then
 */
@customElement('coequal-import-names')
export class ImportNames extends LightElement {
  @query('#own-words') private readonly ownBox!: HTMLInputElement;

  @property({ attribute: false }) draft!: ImportDraft;

  @state() private fault = '';

  private tell(choices: Partial<NameChoices>): void {
    this.dispatchEvent(new CustomEvent('coequal-names', { detail: choices }));
  }

  private choose(places: readonly number[], yes: boolean): void {
    this.tell({ taken: this.draft.taken.map((one, at) => (places.includes(at) ? yes : one)) });
  }

  private add(event: Event): void {
    event.preventDefault();
    const words = this.ownBox.value.trim();
    this.fault = /[\p{L}\p{N}]/u.test(words) ? '' : say.names.ownNothing;
    if (this.fault !== '') return;
    if (!this.draft.own.includes(words)) this.tell({ own: [...this.draft.own, words] });
    this.ownBox.value = '';
    this.ownBox.focus();
  }

  private putBack(words: string): void {
    this.tell({ own: this.draft.own.filter((one) => one !== words) });
    this.ownBox.focus();
  }

  private candidate({ words, count, context }: Candidate, place: number, instead: string) {
    const taken = this.draft.taken[place] === true;
    const id = `name-${String(place)}`;
    return html`<li>
      <input
        id=${id}
        type="checkbox"
        aria-describedby=${`${id}-context`}
        .checked=${taken}
        @change=${() => this.choose([place], !taken)}
      />
      <label for=${id}>
        <strong>${words[0]}</strong>
        <span class="aside">${say.names.count(count)}</span>
        ${
          taken
            ? html`<span class="becomes">${say.names.becomes} <em>${instead}</em></span>`
            : nothing
        }
      </label>
      <p class="aside" id=${`${id}-context`}>
        ${context.before}<mark>${context.found}</mark>${context.after}
      </p>
    </li>`;
  }

  private kind(kind: Candidate['kind'], instead: readonly string[]) {
    const candidates = this.draft.talk?.candidates ?? [];
    const places = candidates.flatMap((one, at) => (one.kind === kind ? [at] : []));
    if (places.length === 0) return nothing;
    const called = say.names.kinds[kind];
    return html`<fieldset class="names">
      <legend>${called}</legend>
      ${
        places.length > 2
          ? html`<div class="actions">
              <button
                type="button"
                class="button small"
                aria-label=${say.names.allOf(called)}
                @click=${() => this.choose(places, true)}
              >
                ${say.names.all}
              </button>
              <button
                type="button"
                class="button small"
                aria-label=${say.names.noneOf(called)}
                @click=${() => this.choose(places, false)}
              >
                ${say.names.leaveAll}
              </button>
            </div>`
          : nothing
      }
      <ul>
        ${places.map((place) => {
          const one = candidates[place];
          return one === undefined ? nothing : this.candidate(one, place, instead[place] ?? '');
        })}
      </ul>
    </fieldset>`;
  }

  private own() {
    return html`<form class="line-form" novalidate @submit=${this.add}>
      <h3>${say.names.own}</h3>
      <label for="own-words">${say.names.ownLabel}</label>
      <div>
        <input id="own-words" class="written" type="text" maxlength="200" autocomplete="off" />
        <button type="submit" class="button">${say.names.ownAdd}</button>
      </div>
      <p class="refusal" role="alert">${this.fault}</p>
      <ul class="own-words">
        ${this.draft.own.map(
          (words) =>
            html`<li>
              ${words}
              <button
                type="button"
                class="button quiet small"
                aria-label=${say.names.ownRemove(words)}
                @click=${() => this.putBack(words)}
              >
                ${icon('close')}
              </button>
            </li>`,
        )}
      </ul>
    </form>`;
  }

  override render() {
    const instead = insteadOf(this.draft);
    return html`
      <p>${say.names.lead}</p>
      <p class="may-miss">${say.names.misses}</p>
      <div class="stack-form client-name">
        <div>
          <label for="client-name">${say.names.client}</label>
          <p class="aside" id="client-hint">${say.names.clientHint}</p>
          <input
            id="client-name"
            class="written"
            type="text"
            maxlength="60"
            autocomplete="off"
            aria-describedby="client-hint"
            .value=${this.draft.client}
            @input=${(event: Event) =>
              this.tell({ client: (event.target as HTMLInputElement).value })}
          />
        </div>
      </div>
      ${
        (this.draft.talk?.candidates.length ?? 0) === 0
          ? html`<p>${say.names.none}</p>`
          : KINDS.map((kind) => this.kind(kind, instead))
      }
      ${this.own()}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-import-names': ImportNames;
  }
}
