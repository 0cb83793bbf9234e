import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { EvidenceView } from '../../server/api/contract/evidence.ts';
import '../elements/evidence-left.ts';
import { icon } from '../elements/icon.ts';
import { readSharedEvidence } from '../evidence-api.ts';
import { pathTo } from '../router.ts';
import { cohort as cohorts } from '../strings/cohort.ts';
import { evidence as say } from '../strings/evidence.ts';
import { PageElement } from './page-element.ts';
import './evidence-remarks.ts';

const parts = ['strengths', 'development', 'nextStep'] as const;

/** An evidence file that a trainee shares, as an instructor reads it and writes beside it. */
@customElement('coequal-shared-evidence-page')
export class SharedEvidencePage extends PageElement {
  readonly #loading = new Task(this, {
    task: async ([cohort, file], { signal }) => {
      this.file = await readSharedEvidence(cohort, file, signal);
    },
    args: () => [this.cohortId, this.fileId] as const,
  });

  @state() private file: EvidenceView | null = null;

  /** Id of the cohort. */
  @property({ attribute: false }) cohortId = '';
  /** Id of the file. */
  @property({ attribute: false }) fileId = '';

  protected override pageTitle(): string | null {
    if (this.file !== null) return this.file.title;
    return this.titleOf(this.#loading, () => say.kicker);
  }

  private keep({ detail }: CustomEvent<EvidenceView>): void {
    this.file = detail;
  }

  private whole(file: EvidenceView) {
    return html`<div class="evidence-file" @coequal-evidence=${this.keep}>
      <a class="back" href=${pathTo.cohort(this.cohortId)}>${icon('back')} ${cohorts.title}</a>
      <header>
        <p class="kicker">${say.kicker}</p>
        <h1>${file.title}</h1>
        <p class="lead">${say.readHeading(file.owner ?? '')}</p>
        <p class="news">${say.verdict}</p>
      </header>
      <section aria-labelledby="evidence-text">
        <h2 id="evidence-text">${say.words}</h2>
        ${parts.map((part) =>
          file[part] === ''
            ? nothing
            : html`<h3>${say[part]}</h3>
                <p class="own-text">${file[part]}</p>`,
        )}
      </section>
      <coequal-evidence-remarks .file=${file} .cohortId=${this.cohortId}></coequal-evidence-remarks>
      <coequal-evidence-left .file=${file}></coequal-evidence-left>
    </div>`;
  }

  override render() {
    return this.loaded(this.#loading, () => (this.file === null ? html`` : this.whole(this.file)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-shared-evidence-page': SharedEvidencePage;
  }
}
