import { Task } from '@lit/task';
import { html } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { FrameworkView } from '../../server/api/contract/crosswalk.ts';
import type { EvidenceView } from '../../server/api/contract/evidence.ts';
import type { RubricView } from '../../server/api/contract/rubric.ts';
import { readRubric } from '../api.ts';
import { listFrameworks } from '../crosswalk-api.ts';
import '../elements/confirm-dialog.ts';
import type { ConfirmDialog } from '../elements/confirm-dialog.ts';
import '../elements/evidence-left.ts';
import { icon } from '../elements/icon.ts';
import '../elements/mentor-remarks.ts';
import { deleteEvidence, readEvidence } from '../evidence-api.ts';
import { pathTo } from '../router.ts';
import { evidence as say } from '../strings/evidence.ts';
import './evidence-along.ts';
import './evidence-choosing.ts';
import './evidence-pieces.ts';
import './evidence-sessions.ts';
import './evidence-sharing.ts';
import './evidence-text.ts';
import './evidence-title.ts';
import { PageElement } from './page-element.ts';

/** An evidence file of one's own: chosen, put in order, spoken about, shared, and taken along. */
@customElement('coequal-evidence-page')
export class EvidencePage extends PageElement {
  readonly #loading = new Task(this, {
    task: async ([id], { signal }) => {
      const [file, ...rest] = await Promise.all([
        readEvidence(id, signal),
        listFrameworks(signal),
        readRubric(signal),
      ]);
      this.file = file;
      return rest;
    },
    args: () => [this.fileId] as const,
  });

  @query('coequal-confirm-dialog') private readonly dialog!: ConfirmDialog;
  @state() private file: EvidenceView | null = null;

  /** Id of the file. */
  @property({ attribute: false }) fileId = '';

  protected override pageTitle(): string | null {
    return this.titleOf(this.#loading, () => this.file?.title ?? say.kicker);
  }

  private keep({ detail }: CustomEvent<EvidenceView>): void {
    // What was asked for first may be answered last.
    this.file = detail;
  }

  private drop(): Promise<void> {
    return this.goTo(async () => {
      await deleteEvidence(this.fileId);
      return pathTo.evidence;
    }, 'same');
  }

  private whole(file: EvidenceView, frameworks: readonly FrameworkView[], rubric: RubricView) {
    const whole = file.comments.filter(({ piece }) => piece === null);
    return html`<div class="evidence-file" @coequal-evidence=${this.keep}>
      <a class="back" href=${pathTo.evidence}>${icon('back')} ${say.back}</a>
      <header>
        <p class="kicker">${say.kicker}</p>
        <coequal-evidence-title .file=${file}></coequal-evidence-title>
        <p class="news">${say.private}</p>
      </header>
      <coequal-evidence-sessions .file=${file}></coequal-evidence-sessions>
      <coequal-evidence-pieces .file=${file}></coequal-evidence-pieces>
      <coequal-evidence-choosing .file=${file} .rubric=${rubric}></coequal-evidence-choosing>
      <coequal-evidence-text .file=${file} .frameworks=${frameworks}></coequal-evidence-text>
      <section aria-labelledby="evidence-remarks">
        <h2 id="evidence-remarks">${say.comments}</h2>
        ${
          whole.length === 0
            ? html`<p class="aside">${say.commentsNone}</p>`
            : html`<coequal-mentor-remarks .comments=${whole}></coequal-mentor-remarks>`
        }
      </section>
      <coequal-evidence-left .file=${file}></coequal-evidence-left>
      <coequal-evidence-along .fileId=${file.id} .fileTitle=${file.title}></coequal-evidence-along>
      <coequal-evidence-sharing .sessionId=${file.id}></coequal-evidence-sharing>
      <p class="refusal" role="alert">${this.refusal}</p>
      <p>
        <button type="button" class="button quiet" @click=${() => this.dialog.ask()}>
          ${icon('remove')} ${say.remove}
        </button>
      </p>
      <coequal-confirm-dialog
        .question=${say.removeAsk}
        .text=${say.removeText}
        .yes=${say.removeYes}
        .no=${say.removeNo}
        @coequal-confirm=${this.drop}
      ></coequal-confirm-dialog>
    </div>`;
  }

  override render() {
    return this.loaded(this.#loading, ([frameworks, rubric]) =>
      this.file === null
        ? this.problemNote(this.#loading)
        : this.whole(this.file, frameworks, rubric),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-evidence-page': EvidencePage;
  }
}
