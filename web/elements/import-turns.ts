import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { rewrite, type DraftTurn, type Part } from '../import-draft.ts';
import { format } from '../strings/format.ts';
import { importing as say } from '../strings/import.ts';
import { LightElement } from './light-element.ts';

/** So many are shown at first, and more when they are asked for or reached. */
const SHOWN = 100;
const PARTS: readonly Part[] = ['coach', 'client', 'out'];
const KEYS: Readonly<Record<string, Part>> = { c: 'coach', l: 'client', x: 'out' };

/**
 * The turns of a talk, to be told whose they are, mended and split; with the keyboard alone by one key a turn.
 * @fires coequal-turns with all turns as they are then
 */
@customElement('coequal-import-turns')
export class ImportTurns extends LightElement {
  @property({ attribute: false }) turns: readonly DraftTurn[] = [];
  /** True where nothing told who speaks. */
  @property({ type: Boolean }) byHand = false;

  @state() private shown = SHOWN;
  /** Place of the turn whose words are open, or null. */
  @state() private open: number | null = null;

  private tell(turns: readonly DraftTurn[]): void {
    this.turns = turns;
    this.dispatchEvent(new CustomEvent('coequal-turns', { detail: turns }));
  }

  private assign(place: number, part: Part): void {
    this.tell(this.turns.map((turn, at) => (at === place ? { ...turn, part } : turn)));
  }

  private alternate(): void {
    let last: Part = 'client';
    this.tell(
      this.turns.map((turn) => {
        const part = turn.part ?? (last === 'coach' ? 'client' : 'coach');
        if (part !== 'out') last = part;
        return { ...turn, part };
      }),
    );
  }

  private async focusOn(place: number, part: Part | null): Promise<void> {
    if (place >= this.shown) this.shown = place + SHOWN;
    await this.updateComplete;
    const row = this.querySelector(`[data-place="${String(place)}"]`);
    const button = row?.querySelector<HTMLElement>(`[data-part="${part ?? 'coach'}"]`);
    button?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  }

  private press(event: KeyboardEvent, place: number): void {
    if (event.ctrlKey || event.metaKey || event.altKey || this.open === place) return;
    if (event.key.toLowerCase() === 'e') {
      event.preventDefault();
      void this.edit(place);
      return;
    }
    const part = KEYS[event.key.toLowerCase()];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (part === undefined && step === undefined) return;
    event.preventDefault();
    if (part !== undefined) this.assign(place, part);
    const next = place + (step ?? 1);
    if (next < 0 || next >= this.turns.length) return;
    void this.focusOn(next, this.turns[next]?.part ?? null);
  }

  private async edit(place: number): Promise<void> {
    this.open = place;
    await this.updateComplete;
    const box = this.querySelector('textarea');
    box?.focus();
    box?.setSelectionRange(0, 0);
  }

  private close(place: number): void {
    this.open = null;
    void this.focusOn(place, this.turns[place]?.part ?? null);
  }

  private take(place: number): void {
    const written = this.querySelector('textarea')?.value ?? '';
    this.tell(this.turns.flatMap((turn, at) => (at === place ? rewrite(turn, written) : [turn])));
    this.close(Math.min(place, this.turns.length - 1));
  }

  private editor({ text }: DraftTurn, place: number) {
    return html`<div class="turn-words">
      <label class="hidden" for="turn-words">${say.turns.words(place + 1)}</label>
      <textarea
        id="turn-words"
        class="written"
        .value=${text}
        aria-describedby="split-hint"
      ></textarea>
      <p class="aside" id="split-hint">${say.turns.splitHint}</p>
      <div class="actions">
        <button type="button" class="button small primary" @click=${() => this.take(place)}>
          ${say.turns.take}
        </button>
        <button type="button" class="button small" @click=${() => this.close(place)}>
          ${say.turns.leave}
        </button>
      </div>
    </div>`;
  }

  private turn(turn: DraftTurn, place: number) {
    const { part, text, start } = turn;
    return html`<li class=${part ?? 'nobody'} data-place=${place}>
      <div
        class="turn-parts"
        role="group"
        aria-label=${say.turns.whoOf(place + 1)}
        @keydown=${(event: KeyboardEvent) => this.press(event, place)}
      >
        ${start === undefined ? nothing : html`<span class="time">${format.elapsed(start)}</span>`}
        ${PARTS.map(
          (one) =>
            html`<button
              type="button"
              class="part"
              data-part=${one}
              aria-pressed=${part === one ? 'true' : 'false'}
              @click=${() => this.assign(place, one)}
            >
              ${say.parts[one]}
            </button>`,
        )}
        <button
          type="button"
          class="part edit"
          aria-label=${say.turns.editOf(place + 1)}
          aria-expanded=${this.open === place ? 'true' : 'false'}
          @click=${() => this.edit(place)}
        >
          ${say.turns.edit}
        </button>
      </div>
      ${this.open === place ? this.editor(turn, place) : html`<p class="said">${text}</p>`}
    </li>`;
  }

  override render() {
    const left = this.turns.filter(({ part }) => part === null).length;
    const hidden = this.turns.length - this.shown;
    return html`
      <p class="aside">${say.turns.keys}</p>
      <div class="untold">
        <p role="status">
          ${this.byHand || left > 0 ? (left === 0 ? say.turns.allTold : say.turns.left(left)) : nothing}
        </p>
        ${
          left > 1
            ? html`<button type="button" class="button small" @click=${this.alternate}>
                ${say.turns.alternate}
              </button>`
            : nothing
        }
      </div>
      <ol class="import-turns" aria-label=${say.turns.list}>
        ${this.turns.slice(0, this.shown).map((turn, place) => this.turn(turn, place))}
      </ol>
      ${
        hidden > 0
          ? html`<button type="button" class="button" @click=${() => (this.shown += SHOWN)}>
              ${say.turns.more(Math.min(hidden, SHOWN))}
            </button>`
          : nothing
      }
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-import-turns': ImportTurns;
  }
}
