import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { importing as say } from '../strings/import.ts';
import { LightElement } from './light-element.ts';

/** How far a reading is, for the eye and for who listens. */
export interface ReadingShown {
  readonly stage: 'sending' | 'reading';
  /** From 0 to 1. */
  readonly share: number;
}

/**
 * Takes the transcript of a real session: a file, or pasted words.
 * @fires coequal-file with the file, or the words as one
 * @fires coequal-stop when the person does not want to wait for it
 */
@customElement('coequal-import-file')
export class ImportFile extends LightElement {
  @query('input') private readonly input!: HTMLInputElement;
  @query('textarea') private readonly words!: HTMLTextAreaElement;

  /** How far the last file is, or null while none is read. */
  @property({ attribute: false }) reading: ReadingShown | null = null;
  /** Why the last file could not be read, or empty. */
  @property() problem = '';
  /** Bytes that a file has at most. */
  @property({ type: Number }) largest = 0;

  @state() private fault = '';

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const before = changed.get('reading') as ReadingShown | null | undefined;
    if (!changed.has('reading') || before === undefined) return;
    // The button that was pressed is gone: the focus goes to the one in its place.
    if ((before === null) !== (this.reading === null))
      this.querySelector<HTMLElement>('button')?.focus();
  }

  private send(event: Event): void {
    event.preventDefault();
    const file = this.input.files?.[0];
    const written = this.words.value;
    const chosen = file ?? (written.trim() === '' ? null : new Blob([written]));
    this.fault = chosen === null ? say.file.nothing : '';
    if (chosen !== null && chosen.size > this.largest) this.fault = say.file.tooLarge;
    if (chosen === null || this.fault !== '') return;
    this.dispatchEvent(new CustomEvent<Blob>('coequal-file', { detail: chosen }));
  }

  private stop(): void {
    this.dispatchEvent(new Event('coequal-stop'));
  }

  private progress() {
    if (this.reading === null) return nothing;
    const { stage, share } = this.reading;
    const what = stage === 'sending' ? say.file.sending : say.file.reading;
    // Each step of ten is news enough for who listens.
    const heard = `${what}, ${say.file.percent(Math.floor(share * 10) / 10)}`;
    return html`<div class="import-progress">
      <p class="hidden" role="status">${heard}</p>
      <label for="import-progress">${what}</label>
      <progress id="import-progress" max="1" .value=${share}></progress>
      <button type="button" class="button" @click=${this.stop}>${say.file.cancel}</button>
    </div>`;
  }

  override render() {
    const busy = this.reading !== null;
    return html`<form class="stack-form" novalidate @submit=${this.send}>
      <div>
        <label for="import-file">${say.file.label}</label>
        <p class="aside" id="import-kinds">${say.file.kinds}</p>
        <input
          id="import-file"
          class="written"
          type="file"
          accept=".vtt,.srt,.sbv,.txt,.docx,.md,.csv,.tsv,text/vtt,text/plain,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          aria-describedby="import-kinds"
          ?disabled=${busy}
        />
      </div>
      <div>
        <label for="import-words">${say.file.paste}</label>
        <p class="aside" id="import-words-hint">${say.file.pasteHint}</p>
        <textarea
          id="import-words"
          class="written"
          rows="5"
          aria-describedby="import-words-hint"
          ?disabled=${busy}
        ></textarea>
      </div>
      <p class="refusal" role="alert">${this.fault === '' ? this.problem : this.fault}</p>
      ${this.progress()}
      ${
        busy
          ? nothing
          : html`<button type="submit" class="button primary">${say.file.read}</button>`
      }
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-import-file': ImportFile;
  }
}
