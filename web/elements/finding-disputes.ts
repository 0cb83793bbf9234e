import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type {
  DecisionKind,
  DisputeView,
  ReviewedFindingView,
} from '../../server/api/contract/review.ts';
import { readWords, type KeptWords } from '../kept-words.ts';
import { format } from '../strings/format.ts';
import { review as say } from '../strings/review.ts';
import { FindingPart } from './finding-part.ts';
import { reasonOf, type ReviewSide } from './review-side.ts';
import { wishFor, type ReviewWish } from './review-wish.ts';
import './words-form.ts';

/** What a trainee holds against one finding, and what was decided of it: they raise and withdraw it, instructors decide. */
@customElement('coequal-finding-disputes')
export class FindingDisputes extends FindingPart {
  /** True from when somebody asks for a form until it is sent or given up. */
  @state() private asked = false;
  @state() private refusal: string | null = null;

  /** Takes the keyboard to the open dispute. */
  begin(): void {
    this.querySelector<HTMLElement>('.dispute.open button')?.focus({ preventScroll: true });
    this.scrollIntoView({ block: 'center' });
  }

  private placeOf(what: string): string {
    return `${this.side?.place ?? ''}:${what}`;
  }

  private isOpen(place: string): boolean {
    return this.asked || readWords(place) !== null;
  }

  private open(): void {
    this.asked = true;
  }

  private async close(): Promise<void> {
    this.asked = false;
    this.requestUpdate();
    await this.updateComplete;
    // After a decision there is no button: what was decided takes the focus.
    const button = this.querySelector<HTMLElement>('.ways button');
    (button ?? this.querySelector<HTMLElement>('.dispute:last-of-type'))?.focus();
  }

  private async withdraw({ id }: DisputeView): Promise<void> {
    this.refusal = await wishFor(this, { does: 'withdraw', dispute: id });
    if (this.refusal === null) await this.close();
  }

  private raise({ behaviour }: ReviewedFindingView, { option, words }: KeptWords): ReviewWish {
    const body = { turn: this.turn, behaviour, reason: option, note: words };
    return { does: 'dispute', body };
  }

  private disputeForm(finding: ReviewedFindingView, place: string, { reasons }: ReviewSide) {
    return html`<coequal-words-form
      .choice=${{
        label: say.reason,
        empty: say.chooseReason,
        fault: say.noReason,
        options: reasons,
      }}
      .label=${say.note}
      .help=${say.noteForInstructor}
      .yes=${say.disputeYes}
      .place=${place}
      .eager=${this.asked}
      .wish=${(said: KeptWords) => this.raise(finding, said)}
      @coequal-done=${this.close}
      @coequal-cancel=${this.close}
    ></coequal-words-form>`;
  }

  private decideForm({ id }: DisputeView, place: string) {
    return html`<coequal-words-form
      .choice=${{
        label: say.decision,
        empty: say.chooseDecision,
        fault: say.noDecision,
        options: say.decisions,
      }}
      .label=${say.note}
      .help=${say.noteHelp}
      .yes=${say.decideYes}
      .place=${place}
      .eager=${this.asked}
      .wish=${({ option, words }: KeptWords) =>
        ({
          does: 'decide',
          dispute: id,
          // One of the two that stand in the choice.
          body: { decision: option as DecisionKind, note: words },
        }) as const}
      @coequal-done=${this.close}
      @coequal-cancel=${this.close}
    ></coequal-words-form>`;
  }

  private button(label: string, deed: () => unknown, kind = '') {
    return html`<p class="ways">
      <button
        type="button"
        class="button small ${kind}"
        aria-label=${say.of(label, this.name)}
        @click=${deed}
      >
        ${label}
      </button>
    </p>`;
  }

  /** What can be done about a dispute that waits. */
  private ways(dispute: DisputeView, { closed, role }: ReviewSide) {
    if (closed !== null) return nothing;
    const place = this.placeOf(`decide-${dispute.id}`);
    if (role === 'trainee')
      return html`<p class="aside">${say.waits}</p>
        ${this.button(say.withdraw, () => this.withdraw(dispute), 'quiet')}`;
    if (this.isOpen(place)) return this.decideForm(dispute, place);
    return this.button(say.decide, () => this.open(), 'primary');
  }

  private decision({ decision }: DisputeView) {
    if (decision === null) return nothing;
    const name = decision.by.own ? say.you : decision.by.name;
    return html`<p><strong>${say.decided[decision.decision](name)}</strong></p>
      ${decision.note === '' ? nothing : html`<p class="said">${decision.note}</p>`}
      <p class="aside">${format.moment(decision.at)}</p>`;
  }

  private dispute(dispute: DisputeView, side: ReviewSide) {
    const { at, by, note, reason, withdrawnAt } = dispute;
    const waits = isOpen(dispute);
    return html`<div class="dispute ${waits ? 'open' : ''}" tabindex="-1">
      <p>
        <strong>${by.own ? say.ownDisputed : say.disputed(by.name)}</strong>:
        ${reasonOf(side, reason)}
      </p>
      ${note === '' ? nothing : html`<p class="said">${note}</p>`}
      <p class="aside">${format.moment(at)}</p>
      ${withdrawnAt === null ? nothing : html`<p class="aside">${say.withdrawn}</p>`}
      ${this.decision(dispute)} ${waits ? this.ways(dispute, side) : nothing}
    </div>`;
  }

  override render() {
    const { finding, side } = this;
    if (finding === null || side === null) return nothing;
    const { behaviour, disputes } = finding;
    const place = this.placeOf(`dispute-${this.turn}-${behaviour}`);
    const raises = side.role === 'trainee' && side.closed === null && !disputes.some(isOpen);
    return html`${disputes.map((dispute) => this.dispute(dispute, side))}
      ${
        !raises
          ? nothing
          : this.isOpen(place)
            ? this.disputeForm(finding, place, side)
            : this.button(say.dispute, () => this.open(), 'quiet')
      }
      <p class="refusal" role="alert">${this.refusal ?? nothing}</p>`;
  }
}

/** Whether a dispute waits for a decision. */
export function isOpen({ decision, withdrawnAt }: DisputeView): boolean {
  return decision === null && withdrawnAt === null;
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-finding-disputes': FindingDisputes;
  }
}
