import { html, nothing, type PropertyValues } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { ConfirmDialog } from '../elements/confirm-dialog.ts';
import '../elements/import-consent.ts';
import '../elements/import-file.ts';
import '../elements/import-names.ts';
import { importStartOver, importSteps, importTrust } from '../elements/import-frame.ts';
import '../elements/import-speakers.ts';
import '../elements/import-turns.ts';
import { importWays } from '../elements/import-ways.ts';
import {
  draftOf,
  emptyDraft,
  saysOtherwise,
  STEPS,
  turnsOf,
  type ImportDraft,
  type Part,
} from '../import-draft.ts';
import { faultOf, LARGEST_FILE } from '../import-faults.ts';
import { keepSession } from '../keep-session.ts';
import { forgetImport, keepImport, ownerOf, readImport } from '../kept-import.ts';
import { lookForNames } from '../look-for-names.ts';
import { navigate, pathTo } from '../router.ts';
import { importing as say } from '../strings/import.ts';
import { tellProblem } from '../tell-problem.ts';
import { readTranscript, type Reading } from '../transcript-api.ts';
import { followVisitor } from '../visitor.ts';
import './import-preview-part.ts';
import { PageElement } from './page-element.ts';

/** Brings a real session: step by step from a file to a session that is kept. */
@customElement('coequal-import-page')
export class ImportPage extends PageElement {
  #reading: AbortController | null = null;
  #owner: string | null = null;
  readonly #visitor = followVisitor(this);

  @query('coequal-confirm-dialog') private readonly dialog!: ConfirmDialog;
  @query('.step-title') private readonly stepTitle!: HTMLElement | null;

  @state() private draft: ImportDraft = emptyDraft;
  /** How far the file is, or null. */
  @state() private reading: Reading | null = null;
  /** Why a step is not done yet, or nothing could be read or kept. */
  @state() private fault = '';
  /** How many coach turns of how many are heard, while the session is kept. */
  @state() private heard: readonly [done: number, of: number] | null = null;
  @state() private holds = true;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reading?.abort();
  }

  protected override pageTitle(): string {
    return say.title;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.meet(ownerOf(this.#visitor.me));
    if (this.#owner !== null && changed.has('draft' as keyof this))
      this.holds = keepImport(this.#owner, this.draft);
  }

  /** Shows whoever is here what they were bringing, and nobody what somebody else was. */
  private meet(owner: string | null): void {
    if (owner === null || owner === this.#owner) return;
    this.#reading?.abort();
    this.#owner = owner;
    this.draft = readImport(owner) ?? emptyDraft;
  }

  private change(change: Partial<ImportDraft>): void {
    this.draft = { ...this.draft, ...change };
  }

  private readonly onNews = (news: Reading): void => {
    this.reading = news;
  };

  private async read({ detail }: CustomEvent<Blob>): Promise<void> {
    this.fault = '';
    this.reading = { stage: 'sending', share: 0 };
    const reading = new AbortController();
    this.#reading = reading;
    try {
      const talk = await readTranscript(detail, this.onNews, reading.signal);
      this.draft = draftOf(talk);
      await this.showStep();
    } catch (cause) {
      this.fault = reading.signal.aborted ? say.file.stopped : tellProblem(cause);
    } finally {
      this.reading = null;
    }
  }

  private async showStep(): Promise<void> {
    await this.updateComplete;
    scrollTo({ top: 0, behavior: 'instant' });
    this.stepTitle?.focus();
  }

  /** By so many steps on or back; turns that a talk by hand has are told without its speakers. */
  private go(by: number): Promise<void> {
    const steps = STEPS.filter((step) => step !== 'speakers' || this.draft.talk?.byHand === null);
    const step = steps[steps.indexOf(this.draft.step) + by] ?? this.draft.step;
    this.fault = '';
    this.change({ step });
    return this.showStep();
  }

  private goOn(): void {
    const today = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000);
    this.fault = faultOf(this.draft, today.toISOString().slice(0, 10)) ?? '';
    if (this.fault !== '') return;
    if (this.draft.step === 'consent') void this.keep();
    else if (this.draft.step === 'turns' && this.draft.mended) void this.lookAgain();
    else void this.go(1);
  }

  /** Names are looked for in the words as the person left them. */
  private async lookAgain(): Promise<void> {
    if (this.reading !== null) return;
    this.fault = '';
    this.reading = { stage: 'reading', share: 0 };
    const reading = new AbortController();
    this.#reading = reading;
    try {
      this.draft = await lookForNames(this.draft, this.onNews, reading.signal);
      void this.go(1);
    } catch (cause) {
      if (!reading.signal.aborted) this.fault = tellProblem(cause);
    } finally {
      this.reading = null;
    }
  }

  private async keep(): Promise<void> {
    if (this.starting) return;
    this.starting = true;
    try {
      const id = await keepSession(this.draft, (...heard) => {
        this.heard = heard;
      });
      this.draft = emptyDraft;
      forgetImport();
      // There the coach rates themselves first, or goes on to the report.
      navigate(pathTo.selfRating(id));
    } catch (cause) {
      this.fault = tellProblem(cause);
    } finally {
      this.starting = false;
      this.heard = null;
    }
  }

  private setParts({ detail }: CustomEvent<readonly (Part | null)[]>): void {
    const { talk } = this.draft;
    if (talk !== null) this.change({ parts: detail, turns: turnsOf(talk, detail) });
  }

  private setTurns({ detail }: CustomEvent<ImportDraft['turns']>): void {
    const { mended, turns } = this.draft;
    this.change({ turns: detail, mended: mended || saysOtherwise(detail, turns) });
  }

  private startOver(): Promise<void> {
    this.fault = '';
    this.draft = emptyDraft;
    return this.showStep();
  }

  private step() {
    const { draft } = this;
    const { step, talk, turns, parts } = draft;
    if (step === 'file' || talk === null) {
      return html`<coequal-import-file
        .reading=${this.reading}
        .problem=${this.fault}
        .largest=${LARGEST_FILE}
        @coequal-file=${this.read}
        @coequal-stop=${() => this.#reading?.abort()}
      ></coequal-import-file>`;
    }
    const take = ({ detail }: CustomEvent<Partial<ImportDraft>>) => this.change(detail);
    const notes = talk.notes.map((note) => html`<p class="aside">${note}</p>`);
    if (step === 'speakers')
      return html`${notes}
        <coequal-import-speakers
          .talk=${talk}
          .parts=${parts}
          @coequal-parts=${this.setParts}
        ></coequal-import-speakers>`;
    if (step === 'turns')
      return html`${talk.byHand === null ? nothing : notes}
        <p>${talk.byHand === null ? say.turns.lead : say.turns.byHand(talk.byHand)}</p>
        <coequal-import-turns
          .turns=${turns}
          .byHand=${talk.byHand !== null}
          @coequal-turns=${this.setTurns}
        ></coequal-import-turns>`;
    if (step === 'names')
      return html`<coequal-import-names
          .draft=${draft}
          @coequal-names=${take}
        ></coequal-import-names>
        <coequal-import-preview-part .draft=${draft}></coequal-import-preview-part>`;
    return html`<coequal-import-consent
      .draft=${draft}
      @coequal-consent=${take}
    ></coequal-import-consent>`;
  }

  private ways() {
    if (this.draft.step === 'file') return nothing;
    return importWays({
      last: this.draft.step === 'consent',
      ...{ fault: this.fault, holds: this.holds, keeping: this.starting },
      ...{ heard: this.heard, looking: this.reading?.share ?? null },
      onGoOn: () => this.goOn(),
      onBack: () => void this.go(-1),
      onStartOver: () => this.dialog.ask(),
    });
  }

  override render() {
    if (this.#owner === null) return html`<coequal-loading-shape></coequal-loading-shape>`;
    return html`<div class="import">
      <header>
        <h1>${say.title}</h1>
        <p class="lead">${say.lead}</p>
      </header>
      ${importSteps(this.draft.step)}
      <section aria-labelledby="step">
        <h2 id="step" class="step-title" tabindex="-1">${say.steps[this.draft.step]}</h2>
        ${this.step()} ${this.ways()}
      </section>
      ${this.draft.step === 'file' ? importTrust() : nothing}
      ${importStartOver(() => void this.startOver())}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-import-page': ImportPage;
  }
}
