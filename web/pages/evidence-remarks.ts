import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { EvidenceView } from '../../server/api/contract/evidence.ts';
import '../elements/mentor-remarks.ts';
import '../elements/own-words.ts';
import type { OwnWords } from '../elements/own-words.ts';
import '../elements/piece-card.ts';
import type { Reworded } from '../elements/mentor-remark.ts';
import {
  commentOnEvidence,
  rewordEvidenceComment,
  takeBackEvidenceComment,
} from '../evidence-api.ts';
import { evidence as say } from '../strings/evidence.ts';
import { EvidencePart } from './evidence-part.ts';

/** The pieces of a shared file, and what an instructor writes beside them. */
@customElement('coequal-evidence-remarks')
export class EvidenceRemarks extends EvidencePart {
  /** Id of the cohort. */
  @property({ attribute: false }) cohortId = '';

  private write(piece: string | null, event: CustomEvent<string>): Promise<void> {
    const field = event.currentTarget as OwnWords;
    const words = event.detail.trim();
    if (words === '') return this.refuse(say.commentMissing);
    return this.act(async () => {
      const file = this.file?.id ?? '';
      this.keep(await commentOnEvidence(this.cohortId, file, { piece, words }));
      field.kept();
      return say.commentSaved;
    });
  }

  private reword({ detail }: CustomEvent<Reworded>): Promise<void> {
    const { id, kept } = detail;
    const words = detail.words.trim();
    if (words === '') return this.refuse(say.commentMissing);
    return this.act(async () => {
      const file = this.file?.id ?? '';
      this.keep(await rewordEvidenceComment(this.cohortId, file, id, { words }));
      kept();
      return say.rewordDone;
    });
  }

  private takeAway({ detail }: CustomEvent<string>, done: string): Promise<void> {
    return this.act(async () => {
      const file = this.file?.id ?? '';
      this.keep(await takeBackEvidenceComment(this.cohortId, file, detail));
      return done;
    });
  }

  private said(file: EvidenceView, piece: string | null, label: string) {
    return html`<coequal-mentor-remarks
        .comments=${file.comments.filter((one) => one.piece === piece)}
        .mine=${true}
        .busy=${this.busy}
        @coequal-reword=${this.reword}
        @coequal-take-back=${(event: CustomEvent<string>) => this.takeAway(event, say.takeBackDone)}
        @coequal-drop=${(event: CustomEvent<string>) => this.takeAway(event, say.dropDone)}
      ></coequal-mentor-remarks>
      <coequal-own-words
        .label=${label}
        .place=${`remark-${file.id}-${piece ?? 'whole'}`}
        .yes=${say.commentSave}
        .yesName=${`${say.commentSave}: ${label}`}
        .busy=${this.busy}
        @coequal-own-words=${(event: CustomEvent<string>) => this.write(piece, event)}
      ></coequal-own-words>`;
  }

  override render() {
    const { file } = this;
    if (file === null) return nothing;
    const titles = new Map(file.sessions.map(({ id, title }) => [id, title]));
    return html`<section aria-labelledby="evidence-pieces">
        <h2 id="evidence-pieces">${say.pieces}</h2>
        ${this.outcome()}
        <ol class="pieces">
          ${file.pieces.map(
            (piece, at) =>
              html`<li>
                <coequal-piece-card
                  .piece=${piece}
                  .number=${at + 1}
                  .session=${titles.get(piece.session) ?? ''}
                  .more=${html`${
                    piece.words === '' ? nothing : html`<p class="own-text">${piece.words}</p>`
                  }
                  ${this.said(file, piece.id, say.commentOn(at + 1))}`}
                ></coequal-piece-card>
              </li>`,
          )}
        </ol>
      </section>
      <section aria-labelledby="evidence-whole">
        <h2 id="evidence-whole">${say.comments}</h2>
        ${this.said(file, null, say.commentWhole)}
      </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-evidence-remarks': EvidenceRemarks;
  }
}
