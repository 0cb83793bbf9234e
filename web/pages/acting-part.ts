import { html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import '../elements/confirm-dialog.ts';
import type { ConfirmDialog } from '../elements/confirm-dialog.ts';
import { LightElement } from '../elements/light-element.ts';
import { tellProblem } from '../tell-problem.ts';

/** What is asked before something that others feel. */
export interface Question {
  readonly question: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  /** What is done after a yes; it resolves to the news of it. */
  readonly deed: () => Promise<string>;
}

/**
 * A part of a page on which things are done: it tells what came of the last one, and takes the focus to that.
 * @fires coequal-cohort with a cohort that has changed
 */
export abstract class ActingPart extends LightElement {
  @query('.outcome') private readonly outcomeBox!: HTMLElement | null;
  @query('coequal-confirm-dialog') private readonly dialog!: ConfirmDialog;
  @state() private news: string | null = null;
  @state() private refusal: string | null = null;
  @state() private question: Question | null = null;

  /** True while something that was asked for is on its way. */
  @state() protected busy = false;

  /** Does something, tells the news that it resolves to, or why it did not come about. Asked again meanwhile, it does nothing. */
  protected async act(deed: () => Promise<string>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.news = null;
    this.refusal = null;
    try {
      this.news = await deed();
    } catch (cause) {
      this.refusal = tellProblem(cause);
    } finally {
      this.busy = false;
    }
    await this.showOutcome();
  }

  /** Says what is wrong with what was written, before it is sent. */
  protected refuse(fault: string): Promise<void> {
    this.news = null;
    this.refusal = fault;
    return this.showOutcome();
  }

  /** Asks first, and does it after a yes. */
  protected async ask(question: Question): Promise<void> {
    this.question = question;
    await this.updateComplete;
    this.dialog.ask();
  }

  /** Tells the page of a cohort that has changed. */
  protected pass(cohort: CohortView): void {
    this.dispatchEvent(new CustomEvent('coequal-cohort', { detail: cohort, bubbles: true }));
  }

  /** Where it stands what came of the last thing that was done. */
  protected outcome() {
    return html`<div class="outcome" tabindex="-1">
      <p class="news" role="status">${this.news ?? nothing}</p>
      <p class="refusal" role="alert">${this.refusal ?? nothing}</p>
    </div>`;
  }

  /** The question that is asked, in its dialog. */
  protected asked() {
    const { question = '', text = '', yes = '', no = '' } = this.question ?? {};
    return html`<coequal-confirm-dialog
      .question=${question}
      .text=${text}
      .yes=${yes}
      .no=${no}
      @coequal-confirm=${this.confirmed}
    ></coequal-confirm-dialog>`;
  }

  private confirmed(): void {
    if (this.question !== null) void this.act(this.question.deed);
  }

  private async showOutcome(): Promise<void> {
    await this.updateComplete;
    this.outcomeBox?.focus();
  }
}
