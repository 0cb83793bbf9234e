import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { MentorCommentView } from '../../server/api/contract/evidence.ts';
import { readWords } from '../kept-words.ts';
import { evidence as say } from '../strings/evidence.ts';
import { format } from '../strings/format.ts';
import { LightElement } from './light-element.ts';
import './own-words.ts';
import type { OwnWords } from './own-words.ts';

/** A comment of one's own in other words. */
export interface Reworded {
  /** Id of the comment. */
  readonly id: string;
  readonly words: string;
  /** Told once the server has them. */
  readonly kept: () => void;
}

/**
 * What one mentor wrote. Where its author reads it, they can reword it, take it back, and then remove it for good.
 * @fires coequal-reword with other words
 * @fires coequal-take-back with the id of a comment that stands
 * @fires coequal-drop with the id of a comment that was taken back
 */
@customElement('coequal-mentor-remark')
export class MentorRemark extends LightElement {
  @query('coequal-own-words') private readonly field!: OwnWords | null;
  @query('.reword') private readonly way!: HTMLButtonElement | null;
  @state() private rewording = false;

  @property({ attribute: false }) comment: MentorCommentView | null = null;
  /** True where its author reads it. */
  @property({ attribute: false }) mine = false;
  @property({ attribute: false }) busy = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // Words that were not kept are there again after a reload.
    if (changed.has('comment') && changed.get('comment')?.id !== this.comment?.id)
      this.rewording = this.mine && readWords(this.place) !== null;
  }

  private get place(): string {
    return `reword-${this.comment?.id ?? ''}`;
  }

  private async begin(): Promise<void> {
    this.rewording = true;
    await this.updateComplete;
    await this.field?.updateComplete;
    this.field?.querySelector('textarea')?.focus();
  }

  private async leave(): Promise<void> {
    this.rewording = false;
    await this.updateComplete;
    this.way?.focus();
  }

  private send(id: string, { detail: words }: CustomEvent<string>): void {
    const kept = () => {
      this.field?.kept();
      this.rewording = false;
    };
    this.tell('coequal-reword', { id, words, kept } satisfies Reworded);
  }

  private tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }

  private form({ id, words }: MentorCommentView) {
    return html`<coequal-own-words
      .label=${say.rewordOf(words)}
      .words=${words}
      .place=${this.place}
      .yes=${say.rewordYes}
      .no=${say.rewordNo}
      .busy=${this.busy}
      @coequal-cancel=${this.leave}
      @coequal-own-words=${(event: CustomEvent<string>) => {
        this.send(id, event);
      }}
    ></coequal-own-words>`;
  }

  private ways({ id, words, takenBack }: MentorCommentView) {
    if (takenBack)
      return html`<p class="aside">${say.wasTakenBack}</p>
        <button
          type="button"
          class="button small quiet"
          aria-label=${say.dropOf(words)}
          @click=${() => {
            this.tell('coequal-drop', id);
          }}
        >
          ${say.drop}
        </button>`;
    return html`<button
        type="button"
        class="button small quiet reword"
        aria-label=${say.rewordOf(words)}
        @click=${this.begin}
      >
        ${say.reword}
      </button>
      <button
        type="button"
        class="button small quiet"
        aria-label=${say.takeBackOf(words)}
        @click=${() => {
          this.tell('coequal-take-back', id);
        }}
      >
        ${say.takeBack}
      </button>`;
  }

  override render() {
    const { comment } = this;
    if (comment === null) return nothing;
    const { name, at, rewordedAt, words, own } = comment;
    const reworded = rewordedAt === null ? null : format.moment(rewordedAt);
    return html`<strong>${say.commentBy(name, format.moment(at), reworded)}</strong> ${
        this.rewording && !comment.takenBack
          ? this.form(comment)
          : html`<p class="own-text">${words}</p>
              ${this.mine && own ? this.ways(comment) : nothing}`
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-mentor-remark': MentorRemark;
  }
}
