import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ReviewView } from '../../server/api/contract/review.ts';
import { debrief } from '../strings/debrief.ts';
import { review as say } from '../strings/review.ts';
import type { Span } from './cut-segments.ts';
import './finding-verdicts.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';
import './line-comments.ts';
import type { MissedIn } from './missed-dialog.ts';
import type { ReviewSide } from './review-side.ts';
import { selectedSpan } from './selected-span.ts';

/** A line of the transcript, as far as it matters to what is said of it. */
export interface ReviewedLine {
  /** Its index in the debrief. */
  readonly index: number;
  /** Its number among its speaker’s turns, from 1. */
  readonly number: number;
  readonly speaker: 'coach' | 'client';
  /** True when the coach stayed quiet. */
  readonly quiet: boolean;
  readonly text: string;
  /** Ids of the behaviours whose findings have a card of their own. */
  readonly heard: readonly string[];
}

/**
 * What people say of one line: findings that only they heard, and comments; for instructors the way to add to both.
 * @fires coequal-missed with the turn and what is marked of it, to ask what was missed
 */
@customElement('coequal-turn-review')
export class TurnReview extends LightElement {
  /** What was selected when the button was pressed: the press itself ends the selection. */
  #selected: Span | null = null;

  @property({ attribute: false }) turn: ReviewedLine | null = null;
  /** What is said of the line, or null. */
  @property({ attribute: false }) said: ReviewView['turns'][number] | null = null;
  /** The client’s name. */
  @property({ attribute: false }) client = '';
  @property({ attribute: false }) side: ReviewSide | null = null;

  private look(): void {
    const words = this.closest('li')?.querySelector('.line.coach .words');
    this.#selected = words ? selectedSpan(words, getSelection()) : null;
  }

  private mark({ heard, index, number, text }: ReviewedLine): void {
    const detail: MissedIn = { turn: index, number, text, heard, span: this.#selected };
    this.#selected = null;
    this.dispatchEvent(new CustomEvent('coequal-missed', { detail, bubbles: true }));
  }

  /** Findings that have no card of their own in the transcript. */
  private added(turn: ReviewedLine, side: ReviewSide) {
    const added = (this.said?.findings ?? []).filter(
      ({ behaviour }) => !turn.heard.includes(behaviour),
    );
    if (added.length === 0) return nothing;
    return html`<ul class="findings">
      ${added.map(
        (one) =>
          html`<li>
            <div class="finding added ${one.kind}">
              <p class="kind">${icon(one.kind)} ${debrief.kind[one.kind]}: ${one.title}</p>
              <p class="quote">${one.quote}</p>
              <p class="aside">${say.addedBy}</p>
            </div>
            <coequal-finding-verdicts
              .finding=${one}
              .turn=${turn.index}
              .name=${say.added(one.title, turn.number)}
              .side=${side}
            ></coequal-finding-verdicts>
          </li>`,
      )}
    </ul>`;
  }

  override render() {
    const { side, turn } = this;
    if (turn === null || side === null) return nothing;
    const coach = turn.speaker === 'coach';
    const marks = coach && !turn.quiet && side.role === 'instructor' && side.closed === null;
    const line = coach ? say.lineOf.coach(turn.number) : say.lineOf.client(this.client);
    return html`${this.added(turn, side)}
      <div class="turn-ways">
        <coequal-line-comments
          .comments=${this.said?.comments ?? []}
          .turn=${turn.index}
          .line=${line}
          .side=${side}
        ></coequal-line-comments>
        ${
          marks
            ? html`<button
                type="button"
                class="button small quiet mark"
                aria-label=${say.of(say.mark, line)}
                @pointerdown=${this.look}
                @click=${() => this.mark(turn)}
              >
                ${icon('missed')} ${say.mark}
              </button>`
            : nothing
        }
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-turn-review': TurnReview;
  }
}
