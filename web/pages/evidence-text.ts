import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { FrameworkView } from '../../server/api/contract/crosswalk.ts';
import type { ChangeEvidence, EvidenceView } from '../../server/api/contract/evidence.ts';
import { LONGEST_EVIDENCE } from '../elements/longest-evidence.ts';
import '../elements/own-words.ts';
import type { OwnWords } from '../elements/own-words.ts';
import { changeEvidence } from '../evidence-api.ts';
import { evidence as say } from '../strings/evidence.ts';
import { EvidencePart } from './evidence-part.ts';

const parts = ['strengths', 'development', 'nextStep'] as const;

/** What the owner writes in words of their own, and which framework's numbers stand in the file. */
@customElement('coequal-evidence-text')
export class EvidenceText extends EvidencePart {
  @property({ attribute: false }) frameworks: readonly FrameworkView[] = [];

  private change(
    { id, revision }: EvidenceView,
    wish: Omit<ChangeEvidence, 'revision'>,
    field?: OwnWords,
  ): Promise<void> {
    return this.act(async () => {
      this.keep(await changeEvidence(id, { revision, ...wish }));
      field?.kept();
      return say.saved;
    });
  }

  private field(file: EvidenceView, part: (typeof parts)[number]) {
    return html`<coequal-own-words
      .label=${say[part]}
      .help=${say[`${part}Help`]}
      .words=${file[part]}
      .place=${`evidence-${file.id}-${part}`}
      .longest=${LONGEST_EVIDENCE}
      .rows=${4}
      .yes=${say.wordsSave}
      .yesName=${`${say.wordsSave}: ${say[part]}`}
      .busy=${this.busy}
      @coequal-own-words=${(event: CustomEvent<string>) =>
        this.change(file, { [part]: event.detail }, event.currentTarget as OwnWords)}
    ></coequal-own-words>`;
  }

  override render() {
    const { file } = this;
    if (file === null) return nothing;
    return html`<section aria-labelledby="evidence-text">
      <h2 id="evidence-text">${say.words}</h2>
      ${this.outcome()} ${parts.map((part) => this.field(file, part))}
      <div class="set-up">
        <label for="evidence-framework">${say.framework}</label>
        <select
          id="evidence-framework"
          class="written"
          @change=${(event: Event) =>
            this.change(file, { framework: (event.target as HTMLSelectElement).value })}
        >
          ${this.frameworks.map(
            ({ id, title }) =>
              html`<option value=${id} ?selected=${id === file.framework.id}>${title}</option>`,
          )}
        </select>
        <p class="aside">${file.framework.notice}</p>
        <label class="tick">
          <input
            type="checkbox"
            .checked=${file.crosswalk}
            @change=${() => this.change(file, { crosswalk: !file.crosswalk })}
          />
          <span>${say.crosswalk}</span>
        </label>
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-evidence-text': EvidenceText;
  }
}
