import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PieceView } from '../../server/api/contract/evidence.ts';
import { talkTime } from '../strings/crosswalk.ts';
import { evidence as say } from '../strings/evidence.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';

/** One piece of evidence as it reads: where it stands, the words, what they show, and what was said of them. */
@customElement('coequal-piece-card')
export class PieceCard extends LightElement {
  @property({ attribute: false }) piece: PieceView | null = null;
  /** Its place in the file, from 1. */
  @property({ attribute: false }) number = 0;
  /** What its session is called. */
  @property({ attribute: false }) session = '';
  /** What stands below it. */
  @property({ attribute: false }) more: TemplateResult | typeof nothing = nothing;

  override render() {
    const { piece } = this;
    if (piece === null) return nothing;
    const { speaker, line, at, quote, title, bears, comment } = piece;
    return html`<h3>${say.piece(this.number)}</h3>
      <p class="aside">
        ${say.place(this.session, say.who[speaker], line, at === null ? null : talkTime(at))}
      </p>
      <blockquote>“${quote}”</blockquote>
      <p class="shows">
        ${
          title === null
            ? nothing
            : html`<span class=${bears ?? 'plain'}
                >${icon(bears === 'flag' ? 'flag' : 'strength')} ${title}</span
              >`
        }
        ${piece.for.length === 0 ? nothing : html`<span>${say.markers(piece.for.join(', '))}</span>`}
        ${
          piece.against.length === 0
            ? nothing
            : html`<span>${say.markersAgainst(piece.against.join(', '))}</span>`
        }
      </p>
      ${
        comment === null
          ? nothing
          : html`<p class="remark">
              ${icon('mentor')} <strong>${comment.name}:</strong> ${comment.words ?? say.takenBack}
            </p>`
      }
      ${this.more}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-piece-card': PieceCard;
  }
}
