import { Task } from '@lit/task';
import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../elements/import-preview.ts';
import { LightElement } from '../elements/light-element.ts';
import { keptTurns, type ImportDraft } from '../import-draft.ts';
import { redactionsOf } from '../redactions.ts';
import { tellProblem } from '../tell-problem.ts';
import { redactTexts } from '../transcript-api.ts';

/** Pause after a choice before the talk is asked for anew, in milliseconds. */
const PAUSE = 300;

/** How a talk will read without the names: the very words that would be kept. */
@customElement('coequal-import-preview-part')
export class ImportPreviewPart extends LightElement {
  @property({ attribute: false }) draft!: ImportDraft;

  readonly #texts = new Task(this, {
    task: async ([turns], { signal }) => {
      await new Promise((goOn) => setTimeout(goOn, PAUSE));
      signal.throwIfAborted();
      return redactTexts(
        { texts: keptTurns(turns).map(({ text }) => text), redactions: redactionsOf(this.draft) },
        signal,
      );
    },
    args: () => [this.draft.turns, this.draft.taken, this.draft.own, this.draft.client] as const,
  });

  override render() {
    const { error, value } = this.#texts;
    return html`<coequal-import-preview
      .turns=${keptTurns(this.draft.turns)}
      .texts=${value ?? null}
      .client=${this.draft.client}
      .problem=${error === undefined ? '' : tellProblem(error)}
    ></coequal-import-preview>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-import-preview-part': ImportPreviewPart;
  }
}
