import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { MomentView } from '../../server/api/contract/moment.ts';
import { icon } from '../elements/icon.ts';
import { LONGEST_TURN } from '../elements/longest-turn.ts';
import '../elements/moment-compared.ts';
import { forgetWords, keepWords, readWords } from '../kept-words.ts';
import { readMoment, tryMoment } from '../moment-api.ts';
import { pathTo } from '../router.ts';
import { moment as say } from '../strings/moment.ts';
import { tellProblem } from '../tell-problem.ts';
import { PageElement } from './page-element.ts';

/** So many lines before the moment are shown at once; earlier ones are a click away. */
const NEAR = 4;

/** A client's line of a real session, answered anew as often as wanted, beside what was said then. */
@customElement('coequal-moment-page')
export class MomentPage extends PageElement {
  readonly #loading = new Task(this, {
    task: async ([session, place], { signal }) => {
      this.moment = await readMoment(session, place, signal);
      this.words = readWords(this.keptAt)?.words ?? '';
      return this.moment;
    },
    args: () => [this.sessionId, this.place] as const,
  });

  @query('textarea') private readonly box!: HTMLTextAreaElement;
  @state() private moment: MomentView | null = null;
  @state() private words = '';
  @state() private busy = false;
  /** What came of the last try, for whoever does not see it. */
  @state() private news = '';

  /** Id of the session. */
  @property({ attribute: false }) sessionId = '';
  /** The coach turn that is answered anew: 0 for the first. */
  @property({ attribute: false }) place = '';

  private get keptAt(): string {
    return `moment:${this.sessionId}:${this.place}`;
  }

  protected override pageTitle(): string | null {
    return this.titleOf(this.#loading, ({ client }) => say.title(client));
  }

  private write(): void {
    this.words = this.box.value;
    this.refusal = null;
    keepWords(this.keptAt, { option: '', words: this.words });
  }

  private async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy) return;
    const words = this.words.trim();
    this.refusal =
      words === '' ? say.empty : words.length > LONGEST_TURN ? say.tooLong(LONGEST_TURN) : null;
    if (this.refusal !== null) return this.box.focus();
    this.busy = true;
    try {
      this.moment = await tryMoment(this.sessionId, this.place, words);
      // What was written meanwhile stays.
      if (this.words.trim() === words) {
        this.words = '';
        forgetWords(this.keptAt);
      }
      this.news = say.heard(this.moment.tries[0]?.turn.findings.length ?? 0);
      await this.updateComplete;
      this.querySelector<HTMLElement>('#compared')?.focus();
    } catch (cause) {
      this.refusal = tellProblem(cause);
    } finally {
      this.busy = false;
    }
  }

  private line({ speaker, text }: MomentView['before'][number], client: string) {
    return html`<p class="line ${speaker}">
      <span class="who">${speaker === 'client' ? client : say.you}</span
      ><span class="words">${text}</span>
    </p>`;
  }

  private talk({ before, client }: MomentView) {
    const earlier = before.slice(0, -NEAR);
    return html`<section class="talk" aria-label=${say.before}>
      ${
        earlier.length === 0
          ? nothing
          : html`<details>
              <summary>${say.earlier(earlier.length)}</summary>
              ${earlier.map((line) => this.line(line, client))}
            </details>`
      }
      ${before.slice(-NEAR).map((line) => this.line(line, client))}
    </section>`;
  }

  private form() {
    return html`<form novalidate @submit=${this.send}>
      <label for="anew">${say.ask}</label>
      <textarea
        id="anew"
        class="written"
        rows="3"
        .value=${this.words}
        @input=${this.write}
      ></textarea>
      <div class="actions">
        <button type="submit" class="button primary" aria-disabled=${this.busy ? 'true' : 'false'}>
          ${this.busy ? say.wait : say.send}
        </button>
      </div>
      <p class="refusal" role="alert">${this.refusal ?? nothing}</p>
      <p class="hidden" role="status">${this.news}</p>
    </form>`;
  }

  private whole() {
    const { moment } = this;
    if (moment === null) return html``;
    return html`<div class="moment">
      <a class="back" href=${pathTo.debrief(this.sessionId)}>${icon('back')} ${say.toDebrief}</a>
      <header>
        <p class="kicker">${say.kicker}</p>
        <h1>${say.title(moment.client)}</h1>
        <p class="lead">${say.lead(moment.title)}</p>
      </header>
      ${this.talk(moment)} ${this.form()}
      <section aria-labelledby="compared">
        <h2 id="compared" tabindex="-1">${say.compare}</h2>
        <coequal-moment-compared .moment=${moment}></coequal-moment-compared>
      </section>
      <p class="aside">
        ${say.notCounted} <a href=${pathTo.moments(this.sessionId)}>${say.toList}</a>
      </p>
    </div>`;
  }

  override render() {
    return this.loaded(this.#loading, () => this.whole());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-moment-page': MomentPage;
  }
}
