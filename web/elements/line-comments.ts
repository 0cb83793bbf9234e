import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CommentView } from '../../server/api/contract/review.ts';
import { readWords, type KeptWords } from '../kept-words.ts';
import { review as say } from '../strings/review.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';
import type { ReviewSide } from './review-side.ts';
import './said-comment.ts';
import './words-form.ts';

const LONGEST = 4000;

/** What is said beside one line, in threads: instructors begin them, everybody answers. */
@customElement('coequal-line-comments')
export class LineComments extends LightElement {
  /** The form that somebody has just asked for: the thread that it answers, an empty text for a new one, or null. */
  @state() private asked: string | null = null;

  /** The comments, in the order in which they were written. */
  @property({ attribute: false }) comments: readonly CommentView[] = [];
  /** Index of the line in the debrief. */
  @property({ attribute: false }) turn = 0;
  /** How the line is called, such as `turn 3`. */
  @property({ attribute: false }) line = '';
  @property({ attribute: false }) side: ReviewSide | null = null;

  private placeOf(thread: string): string {
    return `${this.side?.place ?? ''}:${thread === '' ? `turn-${this.turn}` : `reply-${thread}`}`;
  }

  private isOpen(thread: string): boolean {
    return this.asked === thread || readWords(this.placeOf(thread)) !== null;
  }

  private open(thread: string): void {
    this.asked = thread;
  }

  private async close(thread: string): Promise<void> {
    if (this.asked === thread) this.asked = null;
    this.requestUpdate();
    await this.updateComplete;
    const button = `button[data-thread="${CSS.escape(thread)}"]`;
    this.querySelector<HTMLElement>(button)?.focus();
  }

  private wish(thread: string, { words }: KeptWords) {
    const replyTo = thread === '' ? null : thread;
    return { does: 'comment', body: { turn: this.turn, words, replyTo } } as const;
  }

  private form(thread: string, label: string, yes: string) {
    return html`<coequal-words-form
      .label=${label}
      .yes=${yes}
      .needed=${true}
      .longest=${LONGEST}
      .place=${this.placeOf(thread)}
      .eager=${this.asked === thread}
      .wish=${(said: KeptWords) => this.wish(thread, said)}
      @coequal-done=${() => this.close(thread)}
      @coequal-cancel=${() => this.close(thread)}
    ></coequal-words-form>`;
  }

  private button(thread: string, label: string, name: string) {
    return html`<button
      type="button"
      class="button small quiet"
      data-thread=${thread}
      aria-label=${name}
      @click=${() => this.open(thread)}
    >
      ${thread === '' ? icon('mentor') : nothing} ${label}
    </button>`;
  }

  private thread(first: CommentView) {
    const replies = this.comments.filter((one) => rootOf(one, this.comments) === first.id);
    const name = first.by.own ? say.you : first.by.name;
    return html`<li class="thread">
      ${[first, ...replies.filter((one) => one !== first)].map(
        (one) =>
          html`<coequal-said-comment .comment=${one} .side=${this.side}></coequal-said-comment>`,
      )}
      ${
        this.side?.closed !== null
          ? nothing
          : this.isOpen(first.id)
            ? this.form(first.id, say.replyTo(name), say.replyYes)
            : this.button(first.id, say.reply, `${say.replyTo(name)}: ${say.said(first.words)}`)
      }
    </li>`;
  }

  override render() {
    if (this.side === null) return nothing;
    const begins = this.side.role === 'instructor' && this.side.closed === null;
    const firsts = this.comments.filter((one) => rootOf(one, this.comments) === one.id);
    return html`
      ${
        firsts.length === 0
          ? nothing
          : html`<ol class="threads" aria-label=${`${say.comments}, ${this.line}`}>
              ${firsts.map((first) => this.thread(first))}
            </ol>`
      }
      ${
        !begins
          ? nothing
          : this.isOpen('')
            ? this.form('', say.commentOn(this.line), say.commentYes)
            : this.button('', say.comment, say.commentOn(this.line))
      }
    `;
  }
}

/** Id of the comment that a thread began with. */
function rootOf(one: CommentView, all: readonly CommentView[]): string {
  const before = all.find(({ id }) => id === one.replyTo);
  return before === undefined ? one.id : rootOf(before, all);
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-line-comments': LineComments;
  }
}
