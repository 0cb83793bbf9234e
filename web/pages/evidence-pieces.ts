import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { EvidenceView, PieceView } from '../../server/api/contract/evidence.ts';
import { icon } from '../elements/icon.ts';
import '../elements/mentor-remarks.ts';
import '../elements/own-words.ts';
import type { OwnWords } from '../elements/own-words.ts';
import '../elements/piece-card.ts';
import { orderPieces, removePiece, writePiece } from '../evidence-api.ts';
import { evidence as say } from '../strings/evidence.ts';
import { EvidencePart } from './evidence-part.ts';

/** The pieces of a file in their order: moved, spoken about, and taken out. */
@customElement('coequal-evidence-pieces')
export class EvidencePieces extends EvidencePart {
  private async move(file: EvidenceView, from: number, to: number): Promise<void> {
    const order = file.pieces.map(({ id }) => id);
    const [piece = ''] = order.splice(from, 1);
    order.splice(to, 0, piece);
    await this.act(async () => {
      this.keep(await orderPieces(file.id, order));
      return say.moved(to + 1);
    });
    await this.updateComplete;
    // The same button again, where the piece stands now; at an end the other one.
    const card = this.querySelector(`li[data-piece="${CSS.escape(piece)}"]`);
    const way = to < from ? '.up' : '.down';
    const button =
      card?.querySelector<HTMLElement>(`${way}:not([aria-disabled='true'])`) ??
      card?.querySelector<HTMLElement>(`.move:not([aria-disabled='true'])`);
    button?.focus();
  }

  private takeOut(file: EvidenceView, piece: PieceView): Promise<void> {
    return this.act(async () => {
      this.keep(await removePiece(file.id, piece.id));
      return say.isOut;
    });
  }

  private write(file: EvidenceView, piece: PieceView, event: CustomEvent<string>): Promise<void> {
    const field = event.currentTarget as OwnWords;
    return this.act(async () => {
      this.keep(await writePiece(file.id, piece.id, event.detail));
      field.kept();
      return say.saved;
    });
  }

  private mover(file: EvidenceView, at: number, way: 'up' | 'down') {
    const to = way === 'up' ? at - 1 : at + 1;
    const ends = to < 0 || to >= file.pieces.length;
    return html`<button
      type="button"
      class="button small quiet move ${way}"
      aria-label=${say[way](at + 1)}
      aria-disabled=${ends || this.busy ? 'true' : 'false'}
      @click=${() => (ends ? undefined : this.move(file, at, to))}
    >
      ${way === 'up' ? '↑' : '↓'}
    </button>`;
  }

  private more(file: EvidenceView, piece: PieceView, at: number) {
    const number = at + 1;
    return html`<coequal-mentor-remarks
        .comments=${file.comments.filter((one) => one.piece === piece.id)}
      ></coequal-mentor-remarks>
      <coequal-own-words
        .label=${say.say(number)}
        .words=${piece.words}
        .place=${`piece-${piece.id}`}
        .yes=${say.save}
        .yesName=${say.saySave(number)}
        .busy=${this.busy}
        @coequal-own-words=${(event: CustomEvent<string>) => this.write(file, piece, event)}
      ></coequal-own-words>
      <p class="ways">
        ${this.mover(file, at, 'up')} ${this.mover(file, at, 'down')}
        <button
          type="button"
          class="button small quiet"
          aria-label=${say.out(number)}
          @click=${() => this.takeOut(file, piece)}
        >
          ${icon('remove')}
        </button>
      </p>`;
  }

  override render() {
    const { file } = this;
    if (file === null) return nothing;
    const titles = new Map(file.sessions.map(({ id, title }) => [id, title]));
    return html`<section aria-labelledby="evidence-pieces">
      <h2 id="evidence-pieces">${say.pieces}</h2>
      ${this.outcome()}
      ${
        file.pieces.length === 0
          ? html`<p class="aside">${say.piecesNone}</p>`
          : html`<ol class="pieces">
              ${file.pieces.map(
                (piece, at) =>
                  html`<li data-piece=${piece.id}>
                    <coequal-piece-card
                      .piece=${piece}
                      .number=${at + 1}
                      .session=${titles.get(piece.session) ?? ''}
                      .more=${this.more(file, piece, at)}
                    ></coequal-piece-card>
                  </li>`,
              )}
            </ol>`
      }
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-evidence-pieces': EvidencePieces;
  }
}
