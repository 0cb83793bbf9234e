import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { BenchRun } from '../../server/api/contract/bench.ts';
import { cancelBench, readBench, startBench } from '../draft-api.ts';
import '../elements/bench-report.ts';
import { LightElement } from '../elements/light-element.ts';
import { format } from '../strings/format.ts';
import { bench as say } from '../strings/trial.ts';
import { tellProblem } from '../tell-problem.ts';

/** Between two looks at how far it is, in milliseconds. */
const LOOK = 1000;

/** The test bench: kinds of coaches play the text, and what came of it is told. */
@customElement('coequal-bench-part')
export class BenchPart extends LightElement {
  #timer: ReturnType<typeof setTimeout> | undefined;

  @query('#bench-sessions') private readonly sessionsField!: HTMLInputElement;
  @state() private run: BenchRun | null = null;
  @state() private busy = false;
  @state() private refusal: string | null = null;
  /** What the live region says: how it began and ended, not each step. */
  @state() private news: string | null = null;

  /** Id of the draft. */
  @property({ attribute: false }) draftId = '';
  /** The text as it stands. */
  @property({ attribute: false }) text = '';
  /** Whether the part is looked at. */
  @property({ attribute: false }) shown = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(): void {
    if (this.shown && this.run === null && !this.busy) void this.look();
  }

  /** How far it is; again after a while, as long as it runs. */
  private async look(): Promise<void> {
    clearTimeout(this.#timer);
    this.busy = this.run === null;
    try {
      this.follow(await readBench(this.draftId));
      this.refusal = null;
    } catch (cause) {
      this.refusal = tellProblem(cause);
      this.run ??= NONE;
      if (this.run.state === 'running') this.lookAgain();
    } finally {
      this.busy = false;
    }
  }

  private lookAgain(): void {
    clearTimeout(this.#timer);
    if (this.isConnected) this.#timer = setTimeout(() => void this.look(), LOOK);
  }

  private follow(run: BenchRun): void {
    const ran = this.run?.state === 'running';
    this.run = run;
    if (run.state === 'running') return this.lookAgain();
    if (!ran) return;
    if (run.state === 'done') this.news = say.done;
    if (run.state === 'cancelled') this.news = say.cancelled;
  }

  private async act(deed: () => Promise<BenchRun>, news: string | null): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.refusal = null;
    this.news = null;
    try {
      this.follow(await deed());
      this.news ??= news;
    } catch (cause) {
      this.refusal = tellProblem(cause);
    } finally {
      this.busy = false;
    }
  }

  private start(event: Event): Promise<void> | undefined {
    event.preventDefault();
    const sessions = Number(this.sessionsField.value);
    if (!Number.isInteger(sessions) || sessions < 1 || sessions > 100) {
      this.refusal = say.sessionsFault;
      this.sessionsField.focus();
      return undefined;
    }
    const { text } = this;
    return this.act(() => startBench(this.draftId, { text, sessions }), say.begun);
  }

  private cancel(): Promise<void> {
    return this.act(() => cancelBench(this.draftId), null);
  }

  private progress({ done, of }: BenchRun) {
    return html`<div class="bench-progress">
      ${
        of === 0
          ? html`<progress aria-label=${say.progress}></progress>`
          : html`<progress aria-label=${say.progress} value=${done} max=${of}></progress>`
      }
      <p>${of === 0 ? say.settingUp : say.running(done, of)}</p>
      <button
        type="button"
        class="button"
        aria-disabled=${this.busy ? 'true' : 'false'}
        @click=${this.cancel}
      >
        ${say.cancel}
      </button>
    </div>`;
  }

  private starter(before: boolean) {
    return html`<form class="bench-start" novalidate @submit=${this.start}>
      <div>
        <label for="bench-sessions">${say.sessions}</label>
        <p class="aside" id="bench-sessions-help">${say.sessionsHelp}</p>
        <input
          id="bench-sessions"
          class="written short"
          type="number"
          min="1"
          max="100"
          value="20"
          aria-describedby="bench-sessions-help"
        />
      </div>
      <button type="submit" class="button primary" aria-disabled=${this.busy ? 'true' : 'false'}>
        ${before ? say.startAgain : say.start}
      </button>
    </form>`;
  }

  private result({ message, report, startedAt }: BenchRun) {
    return html`
      ${message === null ? nothing : html`<p class="refusal">${message}</p>`}
      ${
        report === null || startedAt === null
          ? nothing
          : html`<p class="aside">${say.when(format.moment(startedAt), report.sessions)}</p>
              <coequal-bench-report .report=${report}></coequal-bench-report>`
      }
    `;
  }

  override render() {
    const { run } = this;
    const running = run?.state === 'running';
    return html`
      <p class="aside">${say.lead}</p>
      ${running ? this.progress(run) : this.starter(run !== null && run.state !== 'none')}
      <p class="news" role="status">${this.news ?? nothing}</p>
      <p class="refusal" role="alert">${this.refusal ?? nothing}</p>
      ${run === null ? nothing : this.result(run)}
    `;
  }
}

const NONE: BenchRun = {
  state: 'none',
  done: 0,
  of: 0,
  startedAt: null,
  message: null,
  report: null,
};

declare global {
  interface HTMLElementTagNameMap {
    'coequal-bench-part': BenchPart;
  }
}
