import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { RubricView } from '../../server/api/contract/rubric.ts';
import { forgetWords, keepWords, readWords } from '../kept-words.ts';
import { debrief } from '../strings/debrief.ts';
import { marking } from '../strings/marking.ts';
import { review as say } from '../strings/review.ts';
import type { Span } from './cut-segments.ts';
import { findBehaviours } from './find-behaviours.ts';
import { LightElement } from './light-element.ts';
import { wishFor } from './review-wish.ts';
import './word-chooser.ts';

/** A turn in which something may have been missed. */
export interface MissedIn {
  /** Index of the turn in the debrief. */
  readonly turn: number;
  /** Its number among the coach’s turns, from 1. */
  readonly number: number;
  readonly text: string;
  /** Ids of the behaviours that the engine heard in it. */
  readonly heard: readonly string[];
  /** What is marked of it already, or null. */
  readonly span: Span | null;
}

/** Asks what the engine missed in a turn: the words, the behaviour, and a note. What is written outlives a failure and a reload. */
@customElement('coequal-missed-dialog')
export class MissedDialog extends LightElement {
  /** What has the focus again once the dialog closes. */
  #before: Element | null = null;

  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @state() private missed: MissedIn | null = null;
  @state() private span: Span | null = null;
  @state() private sought = '';
  @state() private behaviour = '';
  @state() private note = '';
  @state() private busy = false;
  @state() private refusal: string | null = null;

  @property({ attribute: false }) rubric: RubricView | null = null;
  /** Where the note is kept while it is written: the beginning of the place. */
  @property({ attribute: false }) place = '';

  /** Asks about a turn. */
  async ask(missed: MissedIn): Promise<void> {
    this.#before = document.activeElement;
    const kept = readWords(this.placeOf(missed));
    const again = this.missed?.turn === missed.turn;
    this.span = missed.span ?? (again ? this.span : null);
    this.behaviour = kept?.option ?? (again ? this.behaviour : '');
    this.note = kept?.words ?? '';
    this.missed = missed;
    this.sought = '';
    this.refusal = null;
    await this.updateComplete;
    this.dialog.showModal();
    this.querySelector<HTMLElement>('.word-chooser [tabindex="0"]')?.focus();
  }

  private placeOf({ turn }: MissedIn): string {
    return `${this.place}:missed-${turn}`;
  }

  private keep(): void {
    if (this.missed === null) return;
    keepWords(this.placeOf(this.missed), { option: this.behaviour, words: this.note });
  }

  private close(): void {
    this.dialog.close();
    if (this.#before instanceof HTMLElement) this.#before.focus();
  }

  private async send(event: Event): Promise<void> {
    event.preventDefault();
    const { behaviour, missed, note, span } = this;
    if (this.busy || missed === null) return;
    this.refusal = span === null ? say.markNoWords : behaviour === '' ? say.markNoBehaviour : null;
    if (span === null || behaviour === '') return;
    this.busy = true;
    const body = { turn: missed.turn, behaviour, ...span, verdict: 'missed', note } as const;
    this.refusal = await wishFor(this, { does: 'judge', body });
    this.busy = false;
    if (this.refusal !== null) return;
    forgetWords(this.placeOf(missed));
    this.missed = null;
    this.close();
  }

  private seek({ target }: Event): void {
    this.sought = (target as HTMLInputElement).value;
  }

  private choose(id: string): void {
    this.behaviour = id;
    this.keep();
  }

  private write({ target }: Event): void {
    this.note = (target as HTMLTextAreaElement).value;
    this.keep();
  }

  private option({ id, kind, title }: RubricView['behaviours'][number], { heard }: MissedIn) {
    const there = heard.includes(id);
    return html`<div class="choice">
      <input
        type="radio"
        name="missed-behaviour"
        id=${`missed-${id}`}
        .checked=${this.behaviour === id}
        ?disabled=${there}
        @change=${() => this.choose(id)}
      />
      <label for=${`missed-${id}`}
        >${title}
        <span class=${kind}
          >${debrief.kind[kind]}${there ? `, ${say.markHeard}` : nothing}</span
        ></label
      >
    </div>`;
  }

  private behaviours(rubric: RubricView, missed: MissedIn) {
    const groups = findBehaviours(this.sought, rubric);
    const count = groups.reduce((sum, group) => sum + group.behaviours.length, 0);
    const chosen = rubric.behaviours.find(({ id }) => id === this.behaviour);
    return html`<div>
      <label for="missed-sought">${say.markFind}</label>
      <input
        id="missed-sought"
        class="written"
        type="search"
        autocomplete="off"
        .value=${this.sought}
        @input=${this.seek}
      />
      <p class="aside" role="status">${say.markFound(count)}</p>
      <div class="behaviours" tabindex="0" role="region" aria-label=${say.markBehaviour}>
        ${groups.map(
          ({ behaviours, marker }) =>
            html`<fieldset>
              <legend>${marker}</legend>
              ${behaviours.map((one) => this.option(one, missed))}
            </fieldset>`,
        )}
      </div>
      <p class="chosen" role="status">
        ${
          chosen === undefined
            ? nothing
            : html`<strong>${say.markChosen(chosen.title)}.</strong> ${chosen.why}`
        }
      </p>
    </div>`;
  }

  private form(rubric: RubricView, missed: MissedIn) {
    return html`<form class="missed-form" novalidate @submit=${this.send}>
      <h2 id="missed-question">${say.markTitle(missed.number)}</h2>
      <div>
        <p class="label" id="missed-words">${say.markWords}</p>
        <p class="aside" id="missed-help">${marking.help} ${say.markHelp}</p>
        <coequal-word-chooser
          .text=${missed.text}
          .span=${this.span}
          .labelledBy=${'missed-words'}
          .describedBy=${'missed-help'}
          @coequal-span=${({ detail }: CustomEvent<Span>) => {
            this.span = detail;
          }}
        ></coequal-word-chooser>
      </div>
      ${this.behaviours(rubric, missed)}
      <div>
        <label for="missed-note">${say.note}</label>
        <p class="aside" id="missed-note-help">${say.noteHelp}</p>
        <textarea
          id="missed-note"
          class="written"
          rows="2"
          maxlength="2000"
          aria-describedby="missed-note-help"
          .value=${this.note}
          @input=${this.write}
        ></textarea>
      </div>
      <p class="refusal" role="alert">${this.refusal ?? nothing}</p>
      <div class="actions">
        <button type="button" class="button" @click=${this.close}>${say.leave}</button>
        <button type="submit" class="button primary" aria-disabled=${this.busy ? 'true' : 'false'}>
          ${this.busy ? say.wait : say.markYes}
        </button>
      </div>
    </form>`;
  }

  override render() {
    const { missed, rubric } = this;
    return html`<dialog class="missed" aria-labelledby="missed-question">
      ${missed === null || rubric === null ? nothing : this.form(rubric, missed)}
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-missed-dialog': MissedDialog;
  }
}
