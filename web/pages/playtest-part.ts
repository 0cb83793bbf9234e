import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { playDraft, recordTranscript } from '../draft-api.ts';
import type { FaultView } from '../../server/api/contract/scenario-check.ts';
import '../elements/client-standing.ts';
import '../elements/fault-list.ts';
import '../elements/line-form.ts';
import { LightElement } from '../elements/light-element.ts';
import '../elements/playtest-head.ts';
import '../elements/playtest-log.ts';
import type { Play } from '../elements/playtest-log.ts';
import '../elements/turn-composer.ts';
import type { TurnComposer, TurnTaken } from '../elements/turn-composer.ts';
import { playtest as say } from '../strings/trial.ts';
import { tellProblem } from '../tell-problem.ts';
import { joinText } from './draft.ts';

type Turn = string | null;

/**
 * Talking with the client of a text that is still being written. The whole talk is played anew with every turn, so that
 * it can go back, and go on with a text that has changed.
 * @fires coequal-written-text with the text, once a transcript stands in it
 */
@customElement('coequal-playtest-part')
export class PlaytestPart extends LightElement {
  @query('coequal-turn-composer') private readonly composer!: TurnComposer | null;
  @query('details.keep-transcript') private readonly keeping!: HTMLDetailsElement | null;

  @state() private play: Play | null = null;
  @state() private faults: readonly FaultView[] = [];
  @state() private turns: readonly Turn[] = [];
  @state() private seed = 1;
  /** The text that was played. */
  @state() private played = '';
  @state() private typed = '';
  @state() private sending: Turn | undefined = undefined;
  @state() private busy = false;
  @state() private refusal: string | null = null;
  @state() private keepRefusal: string | null = null;
  @state() private news: string | null = null;

  /** Id of the draft. */
  @property({ attribute: false }) draftId = '';
  /** The text as it stands. */
  @property({ attribute: false }) text = '';
  @property({ attribute: false }) client = '';
  /** Titles of behaviours and asks by id. */
  @property({ attribute: false }) titles: ReadonlyMap<string, string> = new Map();

  private async ask(turns: readonly Turn[], seed = this.seed): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.refusal = null;
    this.news = null;
    const { text } = this;
    try {
      const { faults, play } = await playDraft(this.draftId, { text, seed, turns: [...turns] });
      this.faults = play === null ? faults : [];
      if (play === null) return false;
      this.play = play;
      this.played = text;
      this.seed = seed;
      // Turns behind an end are not played.
      this.turns = turns.slice(0, play.exchanges.length);
      return true;
    } catch (cause) {
      this.refusal = tellProblem(cause);
      return false;
    } finally {
      this.busy = false;
    }
  }

  private async begin(seed: number): Promise<void> {
    if (await this.ask([], seed)) await this.focusComposer();
  }

  private async take({ detail: { coach } }: CustomEvent<TurnTaken>): Promise<void> {
    if (this.busy) return;
    this.sending = coach;
    if (coach !== null) this.typed = '';
    const taken = await this.ask([...this.turns, coach]);
    this.sending = undefined;
    if (!taken && coach !== null) this.typed = joinText(coach, this.typed);
    await this.focusComposer();
  }

  private async rewind({ detail: index }: CustomEvent<number>): Promise<void> {
    const again = this.turns[index];
    if (!(await this.ask(this.turns.slice(0, index)))) return;
    if (typeof again === 'string') this.typed = joinText(again, this.typed);
    this.news = say.rewound(index + 1);
    await this.focusComposer();
  }

  private async focusComposer(): Promise<void> {
    await this.updateComplete;
    this.composer?.focusBox();
  }

  private async keep({ detail: title }: CustomEvent<string>): Promise<void> {
    if (this.busy) return;
    if (title === '') {
      this.keepRefusal = say.keepNone;
      return;
    }
    this.busy = true;
    this.keepRefusal = null;
    try {
      const { seed, text, turns } = this;
      const recorded = { text, seed, turns: [...turns], title };
      const kept = await recordTranscript(this.draftId, recorded);
      this.faults = kept.faults.filter(({ severity }) => severity === 'error');
      if (kept.text === null) return;
      this.dispatchEvent(new CustomEvent('coequal-written-text', { detail: kept.text }));
      this.played = kept.text;
      this.news = say.kept;
      if (this.keeping !== null) this.keeping.open = false;
    } catch (cause) {
      this.keepRefusal = tellProblem(cause);
    } finally {
      this.busy = false;
    }
  }

  private told() {
    return html`<p class="news" role="status">${this.news ?? nothing}</p>
      ${
        this.faults.length === 0
          ? nothing
          : html`<p class="refusal" role="alert">${say.none}</p>
              <coequal-fault-list .faults=${this.faults}></coequal-fault-list>`
      }
      ${
        this.play === null || this.played === this.text
          ? nothing
          : html`<p class="notice-line">
              ${say.changed}
              <button
                type="button"
                class="button small"
                aria-disabled=${this.busy ? 'true' : 'false'}
                @click=${() => this.ask(this.turns)}
              >
                ${say.replay}
              </button>
            </p>`
      }`;
  }

  private talk(play: Play) {
    const client = play.exchanges.at(-1)?.client ?? play.client;
    const { least, most } = play.turns;
    return html`
      <div class="playtest-standing">
        <p class="aside">${say.turns(play.exchanges.length, least, most)}</p>
        <coequal-client-standing .client=${client}></coequal-client-standing>
      </div>
      <coequal-playtest-log
        .play=${play}
        .client=${this.client === '' ? say.client : this.client}
        .titles=${this.titles}
        .sending=${this.sending}
        @coequal-rewind=${this.rewind}
      ></coequal-playtest-log>
      ${
        play.ending === null
          ? html`<coequal-turn-composer
              .client=${this.client === '' ? say.client : this.client}
              .text=${this.typed}
              .busy=${this.busy}
              .refusal=${this.refusal}
              @coequal-turn=${this.take}
              @coequal-draft=${({ detail }: CustomEvent<string>) => {
                this.typed = detail;
              }}
            ></coequal-turn-composer>`
          : html`<p class="refusal" role="alert">${this.refusal ?? nothing}</p>`
      }
      ${play.exchanges.length === 0 ? nothing : this.keeper()}
    `;
  }

  private keeper() {
    return html`<details class="keep-transcript">
      <summary>${say.keep}</summary>
      <p class="refusal" role="alert">${this.keepRefusal ?? nothing}</p>
      <coequal-line-form
        .label=${say.keepTitle}
        .help=${say.keepHelp}
        .yes=${say.keepYes}
        .longest=${200}
        .busy=${this.busy}
        @coequal-line=${this.keep}
      ></coequal-line-form>
    </details>`;
  }

  override render() {
    return html`
      <p class="aside">${say.lead}</p>
      <coequal-playtest-head
        .seed=${this.seed}
        .begun=${this.play !== null}
        .busy=${this.busy}
        @coequal-begin=${({ detail }: CustomEvent<number>) => this.begin(detail)}
      ></coequal-playtest-head>
      ${this.told()}
      ${
        this.play === null
          ? html`<p class="refusal" role="alert">${this.refusal ?? nothing}</p>`
          : this.talk(this.play)
      }
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-playtest-part': PlaytestPart;
  }
}
