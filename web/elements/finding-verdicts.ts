import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { ReviewedFindingView, VerdictView } from '../../server/api/contract/review.ts';
import type { GiveVerdict } from '../../server/api/contract/review-wishes.ts';
import { readWords, type KeptWords } from '../kept-words.ts';
import { format } from '../strings/format.ts';
import { review as say } from '../strings/review.ts';
import './finding-disputes.ts';
import { FindingPart } from './finding-part.ts';
import { reasonOf, type ReviewSide } from './review-side.ts';
import { wishFor, type ReviewWish } from './review-wish.ts';
import './words-form.ts';

/**
 * What the engine and what people say of one finding, side by side, and for instructors the way to judge it.
 * @fires coequal-next when the person goes on to the next finding that nobody has judged
 */
@customElement('coequal-finding-verdicts')
export class FindingVerdicts extends FindingPart {
  @state() private overruling = false;
  /** True once the person has judged it here. */
  @state() private judged = false;
  @state() private busy = false;
  @state() private refusal: string | null = null;

  /** Takes the keyboard to the first way to judge it. */
  begin(): void {
    const first = this.querySelector<HTMLElement>('.opinion.judges button');
    first?.focus({ preventScroll: true });
    this.closest('li')?.scrollIntoView({ block: 'center' });
  }

  private placeOf({ behaviour }: ReviewedFindingView): string {
    return `${this.side?.place ?? ''}:overrule-${this.turn}-${behaviour}`;
  }

  private body(verdict: GiveVerdict['verdict']): GiveVerdict {
    const { behaviour = '', start = 0, end = 0 } = this.finding ?? {};
    return { turn: this.turn, behaviour, start, end, verdict };
  }

  private overrule({ option, words }: KeptWords): ReviewWish {
    return { does: 'judge', body: { ...this.body('overrule'), reason: option, note: words } };
  }

  private async act(wish: ReviewWish): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.refusal = await wishFor(this, wish);
    this.busy = false;
    if (this.refusal === null) await this.goOn(wish.does === 'judge');
  }

  private async goOn(judged: boolean): Promise<void> {
    this.overruling = false;
    this.judged = judged;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.next, .ways button')?.focus();
  }

  private async leave(): Promise<void> {
    this.overruling = false;
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector<HTMLElement>('button.overrule')?.focus();
  }

  private open(): void {
    this.overruling = true;
  }

  private next(): void {
    this.dispatchEvent(new Event('coequal-next', { bubbles: true }));
  }

  private verdict({ at, by, note, reason, verdict }: VerdictView, side: ReviewSide) {
    const why = reasonOf(side, reason);
    const who = by.own ? say.ownVerdict[verdict] : `${by.name} ${say.verdict[verdict]}`;
    return html`<li class="verdict ${verdict}">
      <p>
        <strong>${who}</strong>${why === null ? nothing : html`: ${why}`}
        <span class="aside">· ${format.moment(at)}</span>
      </p>
      ${note === '' ? nothing : html`<p class="said">${note}</p>`}
    </li>`;
  }

  private button(label: string, kind: string, deed: () => unknown) {
    return html`<button
      type="button"
      class="button small ${kind}"
      aria-label=${say.of(label, this.name)}
      aria-disabled=${this.busy ? 'true' : 'false'}
      @click=${deed}
    >
      ${label}
    </button>`;
  }

  /** What an instructor can do: judge it, judge it otherwise, take their verdict back, and go on. */
  private ways({ engine, verdicts }: ReviewedFindingView) {
    const own = verdicts.find(({ by }) => by.own);
    const agrees = own?.verdict === 'agree' || own?.verdict === 'missed';
    const agree = () => this.act({ does: 'judge', body: this.body('agree') });
    return html`<p class="ways">
      ${
        this.judged
          ? html`<button type="button" class="button small primary next" @click=${this.next}>
              ${say.goOn}
            </button>`
          : nothing
      }
      ${agrees ? nothing : this.button(say.agree, '', agree)}
      ${
        own?.verdict === 'overrule' || (agrees && !engine)
          ? nothing
          : this.button(say.overrule, 'overrule', () => this.open())
      }
      ${
        own === undefined
          ? nothing
          : this.button(say.takeBack, 'quiet', () =>
              this.act({ does: 'take-back', verdict: own.id }),
            )
      }
    </p>`;
  }

  private form(finding: ReviewedFindingView, { reasons }: ReviewSide) {
    return html`<coequal-words-form
      .choice=${{
        label: say.reason,
        empty: say.chooseReason,
        fault: say.noReason,
        options: reasons,
      }}
      .label=${say.note}
      .help=${say.noteHelp}
      .yes=${say.overruleYes}
      .place=${this.placeOf(finding)}
      .eager=${this.overruling}
      .wish=${(said: KeptWords) => this.overrule(said)}
      @coequal-done=${() => this.goOn(true)}
      @coequal-cancel=${this.leave}
    ></coequal-words-form>`;
  }

  private judges(finding: ReviewedFindingView, side: ReviewSide) {
    const { earlier, judgement, verdicts } = finding;
    const acts = side.role === 'instructor' && side.closed === null;
    const overrules = this.overruling || readWords(this.placeOf(finding)) !== null;
    return html`<div class="opinion judges">
      <p class="label">
        ${say.people} <span class="judgement of-${judgement}">${say.judgement[judgement]}</span>
      </p>
      ${
        verdicts.length === 0
          ? nothing
          : html`<ul>
              ${verdicts.map((one) => this.verdict(one, side))}
            </ul>`
      }
      ${acts ? (overrules ? this.form(finding, side) : this.ways(finding)) : nothing}
      <p class="refusal" role="alert">${this.refusal ?? nothing}</p>
      ${
        earlier.length === 0
          ? nothing
          : html`<details>
              <summary>${say.earlier(earlier.length)}</summary>
              <ul>
                ${earlier.map((one) => this.verdict(one, side))}
              </ul>
            </details>`
      }
    </div>`;
  }

  private sides(finding: ReviewedFindingView, side: ReviewSide) {
    return html`<div class="sides" role="group" aria-label=${say.sides(this.name)}>
      <div class="opinion engine">
        <p class="label">${say.engine}</p>
        <p>${finding.engine ? say.heard : say.notHeard}</p>
      </div>
      ${this.judges(finding, side)}
    </div>`;
  }

  override render() {
    const { finding, side } = this;
    if (finding === null || side === null) return nothing;
    // A trainee is not told of each finding that nobody judged it.
    const bare = side.role === 'trainee' && finding.judgement === 'undecided';
    return html`${bare ? nothing : this.sides(finding, side)}
      <coequal-finding-disputes
        .finding=${finding}
        .turn=${this.turn}
        .name=${this.name}
        .side=${side}
      ></coequal-finding-disputes>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-finding-verdicts': FindingVerdicts;
  }
}
