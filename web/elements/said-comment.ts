import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CommentView } from '../../server/api/contract/review.ts';
import { readWords, type KeptWords } from '../kept-words.ts';
import { format } from '../strings/format.ts';
import { review as say } from '../strings/review.ts';
import { LightElement } from './light-element.ts';
import type { ReviewSide } from './review-side.ts';
import { wishFor } from './review-wish.ts';
import './words-form.ts';

const LONGEST = 4000;

/** One comment. Its author rewords it, takes it back, or puts it back. */
@customElement('coequal-said-comment')
export class SaidComment extends LightElement {
  @state() private rewording = false;
  @state() private refusal: string | null = null;

  @property({ attribute: false }) comment: CommentView | null = null;
  @property({ attribute: false }) side: ReviewSide | null = null;

  private placeOf({ id }: CommentView): string {
    return `${this.side?.place ?? ''}:reword-${id}`;
  }

  private open(): void {
    this.rewording = true;
  }

  private async close(): Promise<void> {
    this.rewording = false;
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector<HTMLElement>('.ways button')?.focus();
  }

  private async move({ id }: CommentView, takenBack: boolean): Promise<void> {
    const body = { takenBack };
    this.refusal = await wishFor(this, { does: 'change-comment', comment: id, body });
    await this.updateComplete;
    if (this.refusal === null) this.querySelector<HTMLElement>('.ways button')?.focus();
  }

  private ways(comment: CommentView) {
    const { takenBack, words } = comment;
    const way = (label: string, deed: () => unknown) =>
      html`<button
        type="button"
        class="button small quiet"
        aria-label=${say.of(label, say.said(words))}
        @click=${deed}
      >
        ${label}
      </button>`;
    return html`<span class="ways">
      ${takenBack ? nothing : way(say.reword, () => this.open())}
      ${way(takenBack ? say.putBack : say.takeBack, () => this.move(comment, !takenBack))}
    </span>`;
  }

  private form(comment: CommentView) {
    return html`<coequal-words-form
      .label=${say.rewordLabel}
      .words=${comment.words}
      .yes=${say.rewordYes}
      .needed=${true}
      .longest=${LONGEST}
      .place=${this.placeOf(comment)}
      .eager=${this.rewording}
      .wish=${({ words }: KeptWords) =>
        ({ does: 'change-comment', comment: comment.id, body: { words } }) as const}
      @coequal-done=${this.close}
      @coequal-cancel=${this.close}
    ></coequal-words-form>`;
  }

  private words({ by, takenBack, words }: CommentView) {
    if (!takenBack) return html`<p class="said">${words}</p>`;
    if (!by.own) return html`<p class="aside">${say.tookBack}</p>`;
    return html`<p class="said"><s>${words}</s></p>
      <p class="aside">${say.ownTookBack}</p>`;
  }

  override render() {
    const { comment, side } = this;
    if (comment === null || side === null) return nothing;
    const { at, by, reworded, takenBack } = comment;
    const own = by.own && side.closed === null;
    const rewords =
      own && !takenBack && (this.rewording || readWords(this.placeOf(comment)) !== null);
    return html`<div class="comment ${by.role}">
      <p class="byline">
        <strong>${by.own ? say.you : by.name}</strong>
        <span>${format.moment(at)}${reworded ? ` · ${say.reworded}` : nothing}</span>
      </p>
      ${rewords ? this.form(comment) : this.words(comment)}
      ${own && !rewords ? this.ways(comment) : nothing}
      <p class="refusal" role="alert">${this.refusal ?? nothing}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-said-comment': SaidComment;
  }
}
