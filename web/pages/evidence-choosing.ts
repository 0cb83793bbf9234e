import { Task } from '@lit/task';
import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Debrief } from '../../server/api/contract/debrief.ts';
import type { AddPieces, EvidenceView } from '../../server/api/contract/evidence.ts';
import type { ReviewView } from '../../server/api/contract/review.ts';
import type { RubricView } from '../../server/api/contract/rubric.ts';
import { listSessions, readDebrief } from '../api.ts';
import { numberTurns } from '../elements/number-findings.ts';
import '../elements/words-to-add.ts';
import type { WordsAdded } from '../elements/words-to-add.ts';
import { addPieces } from '../evidence-api.ts';
import { readOwnReview } from '../review-api.ts';
import { evidence as say } from '../strings/evidence.ts';
import { tellProblem } from '../tell-problem.ts';
import { EvidencePart, nameOf } from './evidence-part.ts';

type Turn = Debrief['turns'][number];
type Wish = AddPieces['pieces'][number];

/** A session of the file, turn by turn, with all that can be added from it: findings, words of one's own choice, and comments. */
@customElement('coequal-evidence-choosing')
export class EvidenceChoosing extends EvidencePart {
  readonly #loading = new Task(this, {
    task: async ([id], { signal }) => {
      if (id === '') return null;
      const [debrief, sessions] = await Promise.all([
        readDebrief(id, signal),
        listSessions(signal),
      ]);
      const reviewed = sessions.some((one) => one.id === id && one.review !== null);
      return { debrief, review: reviewed ? await readOwnReview(id, signal) : null };
    },
    args: () => [this.session] as const,
  });

  /** Id of the session that is open, or empty. */
  @state() private session = '';
  /** What is ticked, by a key of its own. */
  @state() private ticked: ReadonlyMap<string, Wish> = new Map();
  /** Index of the line in which words are marked, or null. */
  @state() private marking: number | null = null;

  @property({ attribute: false }) rubric: RubricView | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const open = this.file?.sessions.filter(({ waits }) => !waits) ?? [];
    if (open.some(({ id }) => id === this.session)) return;
    this.session = open[0]?.id ?? '';
    this.ticked = new Map();
    this.marking = null;
  }

  private open(event: Event): void {
    this.session = (event.target as HTMLSelectElement).value;
    this.ticked = new Map();
    this.marking = null;
  }

  private toggle(key: string, wish: Wish): void {
    const now = new Map(this.ticked);
    if (!now.delete(key)) now.set(key, wish);
    this.ticked = now;
  }

  private add(file: EvidenceView, pieces: Wish[]): Promise<void> {
    if (pieces.length === 0) return this.refuse(say.addNothing);
    return this.act(async () => {
      const now = await addPieces(file.id, { pieces });
      this.keep(now);
      this.ticked = new Map();
      this.marking = null;
      return say.added(now.pieces.length - file.pieces.length);
    });
  }

  private addWords(file: EvidenceView, turn: number, { detail }: CustomEvent<WordsAdded>) {
    return this.add(file, [{ kind: 'words', session: this.session, turn, ...detail }]);
  }

  private async leave(turn: number): Promise<void> {
    this.marking = null;
    await this.updateComplete;
    this.querySelector<HTMLElement>(`button[data-turn="${turn}"]`)?.focus();
  }

  private box(key: string, label: string, isIn: boolean, wish: Wish) {
    return html`<label class="tick">
      <input
        type="checkbox"
        .checked=${isIn || this.ticked.has(key)}
        ?disabled=${isIn}
        @change=${() => {
          this.toggle(key, wish);
        }}
      />
      <span>${label}${isIn ? html` <em class="aside">(${say.isIn})</em>` : nothing}</span>
    </label>`;
  }

  private findings(file: EvidenceView, turn: Turn) {
    const { session } = this;
    return turn.findings.map(({ behaviour, title, quote }) => {
      const isIn = file.pieces.some(
        (one) =>
          one.kind === 'finding' &&
          one.session === session &&
          one.turn === turn.index &&
          one.behaviour === behaviour,
      );
      const wish = { kind: 'finding', session, turn: turn.index, behaviour } as const;
      return this.box(`${turn.index} ${behaviour}`, `${title}: “${quote}”`, isIn, wish);
    });
  }

  private comments(file: EvidenceView, turn: Turn, review: ReviewView | null) {
    const { session } = this;
    const own = review?.turns.find(({ index }) => index === turn.index)?.comments ?? [];
    return own
      .filter(({ by, takenBack }) => by.role === 'instructor' && !takenBack)
      .map(({ id, by, words }) => {
        const isIn = file.pieces.some(({ comment }) => comment?.id === id);
        const label = `${say.comment(by.name)}: ${words}`;
        return this.box(id, label, isIn, { kind: 'comment', session, comment: id });
      });
  }

  private line(file: EvidenceView, turn: Turn, number: number, review: ReviewView | null) {
    const name = say.turn(say.who[turn.speaker], number);
    return html`<li class=${turn.speaker}>
      <p class="who">${name}</p>
      ${
        this.marking === turn.index
          ? html`<coequal-words-to-add
              .text=${turn.text}
              .name=${name}
              .rubric=${this.rubric}
              .framework=${file.framework}
              .busy=${this.busy}
              @coequal-add-words=${(event: CustomEvent<WordsAdded>) => this.addWords(file, turn.index, event)}
              @coequal-cancel=${() => this.leave(turn.index)}
            ></coequal-words-to-add>`
          : html`<p class="voice">${turn.text}</p>`
      }
      ${this.findings(file, turn)} ${this.comments(file, turn, review)}
      ${
        this.marking === turn.index || turn.text === ''
          ? nothing
          : html`<button
              type="button"
              class="button small quiet"
              data-turn=${turn.index}
              aria-label=${say.markWordsOf(name)}
              @click=${() => {
                this.marking = turn.index;
              }}
            >
              ${say.markWords}
            </button>`
      }
    </li>`;
  }

  private lines(file: EvidenceView, turns: readonly Turn[], review: ReviewView | null) {
    const numbers = numberTurns([...turns]);
    return html`<ol class="lines" tabindex="0" aria-label=${say.from}>
        ${turns.map((turn) => this.line(file, turn, numbers.get(turn.index) ?? 0, review))}
      </ol>
      <button
        type="button"
        class="button primary"
        aria-disabled=${this.busy ? 'true' : 'false'}
        @click=${() => this.add(file, [...this.ticked.values()])}
      >
        ${say.add}
      </button>`;
  }

  override render() {
    const { file } = this;
    if (file === null) return nothing;
    const open = file.sessions.filter(({ waits }) => !waits);
    return html`<section aria-labelledby="evidence-choosing">
      <h2 id="evidence-choosing">${say.choose}</h2>
      <p class="aside">${open.length === 0 ? say.chooseNone : say.chooseLead}</p>
      ${this.outcome()}
      ${
        open.length === 0
          ? nothing
          : html`<div class="from">
                <label for="evidence-from">${say.from}</label>
                <select id="evidence-from" class="written" @change=${this.open}>
                  ${open.map(
                    (one) =>
                      html`<option value=${one.id} ?selected=${one.id === this.session}>
                        ${nameOf(one)}
                      </option>`,
                  )}
                </select>
              </div>
              ${this.#loading.render({
                pending: () => html`<p role="status">${say.loading}</p>`,
                complete: (found) =>
                  found === null ? nothing : this.lines(file, found.debrief.turns, found.review),
                error: (cause) => html`<p class="refusal" role="alert">${tellProblem(cause)}</p>`,
              })}`
      }
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-evidence-choosing': EvidenceChoosing;
  }
}
