import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { evidenceDocumentPath } from '../evidence-api.ts';
import { saveFile } from '../save-file.ts';
import { evidence as say } from '../strings/evidence.ts';
import { ActingPart } from './acting-part.ts';

const formats = ['docx', 'pdf', 'csv'] as const;

/** The ways to a file's documents; a long one tells that it is being made, and when it is there. */
@customElement('coequal-evidence-along')
export class EvidenceAlong extends ActingPart {
  /** Id of the file. */
  @property({ attribute: false }) fileId = '';
  @property({ attribute: false }) fileTitle = '';

  private save(event: Event, format: (typeof formats)[number]): void {
    event.preventDefault();
    // What no system takes in a file's name.
    const plain = this.fileTitle
      .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .slice(0, 60);
    const name = `${plain === '' ? 'evidence' : plain}.${format}`;
    void this.act(async () => {
      await saveFile(evidenceDocumentPath(this.fileId, format), name);
      return say.documentSaved(name);
    });
  }

  override render() {
    return html`<section aria-labelledby="evidence-along">
      <h2 id="evidence-along">${say.documents}</h2>
      <p class="aside">${say.documentsLead}</p>
      <p class="actions">
        ${formats.map(
          (format) =>
            html`<a
              class="button"
              href=${evidenceDocumentPath(this.fileId, format)}
              download
              @click=${(event: Event) => {
                this.save(event, format);
              }}
              >${say.document[format]}</a
            >`,
        )}
      </p>
      <p class="aside" role="status">${this.busy ? say.documentWait : nothing}</p>
      ${this.outcome()}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-evidence-along': EvidenceAlong;
  }
}
