import { html, nothing, type PropertyValues } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { EvidenceView } from '../../server/api/contract/evidence.ts';
import { changeEvidence } from '../evidence-api.ts';
import { forgetWords, keepWords, readWords } from '../kept-words.ts';
import { evidence as say } from '../strings/evidence.ts';
import { EvidencePart } from './evidence-part.ts';

/** What a file is called, as the page's heading, and the way to call it otherwise. What is typed stays in the browser until it is kept. */
@customElement('coequal-evidence-title')
export class EvidenceTitle extends EvidencePart {
  @query('input') private readonly field!: HTMLInputElement | null;
  @query('.rename') private readonly way!: HTMLButtonElement | null;
  /** What is typed, or null where nobody renames it. */
  @state() private typed: string | null = null;

  private get place(): string {
    return `evidence-${this.file?.id ?? ''}-title`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const before = changed.get('file');
    if (changed.has('file') && before?.id !== this.file?.id)
      this.typed = readWords(this.place)?.words ?? null;
  }

  private async begin(): Promise<void> {
    this.typed = this.file?.title ?? '';
    await this.updateComplete;
    this.field?.focus();
    this.field?.select();
  }

  private type(): void {
    this.typed = this.field?.value ?? '';
    if (this.typed === this.file?.title) forgetWords(this.place);
    else keepWords(this.place, { option: '', words: this.typed });
  }

  private async leave(): Promise<void> {
    forgetWords(this.place);
    this.typed = null;
    await this.updateComplete;
    this.way?.focus();
  }

  private async send(event: Event, { id, revision }: EvidenceView): Promise<void> {
    event.preventDefault();
    const title = this.typed?.trim() ?? '';
    if (title === '') {
      await this.refuse(say.nameMissing);
      this.field?.focus();
      return;
    }
    await this.act(async () => {
      this.keep(await changeEvidence(id, { revision, title }));
      forgetWords(this.place);
      this.typed = null;
      return say.renamed;
    });
  }

  private form(file: EvidenceView, typed: string) {
    return html`<form
      class="evidence-words"
      novalidate
      @submit=${(event: Event) => this.send(event, file)}
      @keydown=${({ key }: KeyboardEvent) => (key === 'Escape' ? this.leave() : undefined)}
    >
      <label for="evidence-title">${say.name}</label>
      <input
        id="evidence-title"
        class="written"
        maxlength="120"
        autocomplete="off"
        .value=${typed}
        @input=${this.type}
      />
      <span class="ways">
        <button type="submit" class="button small" aria-disabled=${this.busy ? 'true' : 'false'}>
          ${say.renameYes}
        </button>
        <button type="button" class="button small quiet" @click=${this.leave}>
          ${say.renameNo}
        </button>
        ${typed === file.title ? nothing : html`<span class="aside">${say.kept}</span>`}
      </span>
    </form>`;
  }

  override render() {
    const { file, typed } = this;
    if (file === null) return nothing;
    return html`<h1>${file.title}</h1>
      ${
        typed === null
          ? html`<button type="button" class="button small quiet rename" @click=${this.begin}>
              ${say.rename}
            </button>`
          : this.form(file, typed)
      }
      ${this.outcome()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-evidence-title': EvidenceTitle;
  }
}
