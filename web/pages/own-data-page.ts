import { html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import '../elements/confirm-dialog.ts';
import type { ConfirmDialog } from '../elements/confirm-dialog.ts';
import { forgetImport } from '../kept-import.ts';
import { deleteEverything, downloadArchive, uploadArchive } from '../own-data-api.ts';
import { ownData as say } from '../strings/own-data.ts';
import '../styles/own-data.css';
import { tellProblem } from '../tell-problem.ts';
import { followVisitor } from '../visitor.ts';
import { PageElement } from './page-element.ts';

const WORD = 'delete';
const LARGEST = 32 * 1024 * 1024;
type Part = 'take' | 'bring' | 'remove';

/** All that is kept of whoever is at the screen: taken along, brought from elsewhere, deleted. */
@customElement('coequal-own-data-page')
export class OwnDataPage extends PageElement {
  readonly #visitor = followVisitor(this);

  @query('input[type=file]') private readonly file!: HTMLInputElement;
  @query('#sure') private readonly sure!: HTMLInputElement | null;
  @query('coequal-confirm-dialog') private readonly dialog!: ConfirmDialog;
  @state() private busy = false;
  /** How much of an archive is sent, 0 to 1; null while none is. */
  @state() private sent: number | null = null;
  /** What came of the last thing that was done, and where it is told. */
  @state() private outcome: { part: Part; news?: string; refusal?: string } | null = null;

  protected override pageTitle(): string {
    return say.title;
  }

  private async act(part: Part, deed: () => Promise<string>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.outcome = null;
    try {
      this.outcome = { part, news: await deed() };
    } catch (cause) {
      this.outcome = { part, refusal: tellProblem(cause) };
    } finally {
      this.busy = false;
    }
    await this.updateComplete;
    this.querySelector<HTMLElement>(`#${part}-outcome`)?.focus();
  }

  private take(): Promise<void> {
    return this.act('take', async () => {
      const tell = (bytes: number) => {
        this.outcome = { part: 'take', news: say.packing(bytes) };
      };
      tell(0);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(await downloadArchive(tell));
      link.download = say.fileName(new Date().toISOString().slice(0, 10));
      link.click();
      URL.revokeObjectURL(link.href);
      return say.downloaded;
    });
  }

  private bring(event: Event): Promise<void> {
    event.preventDefault();
    const file = this.file.files?.[0];
    return this.act('bring', async () => {
      if (file === undefined) return say.noFile;
      if (file.size > LARGEST) return say.tooLarge;
      this.sent = 0;
      try {
        const came = await uploadArchive(file, (share) => {
          this.sent = share;
        });
        await this.#visitor.refresh();
        return say.brought(came);
      } finally {
        this.sent = null;
      }
    });
  }

  private ask(event: Event): void {
    event.preventDefault();
    this.dialog.ask();
  }

  private deleteAll(): Promise<void> {
    const said = this.sure?.value ?? '';
    return this.act('remove', async () => {
      await deleteEverything(this.hasPassword ? { password: said } : { word: said });
      forgetHere();
      // What was a password would stand there to be read.
      if (this.sure !== null) this.sure.value = '';
      await this.#visitor.refresh();
      return say.removed;
    });
  }

  private get hasPassword(): boolean {
    const { me } = this.#visitor;
    return me?.kind === 'person' && me.hasPassword;
  }

  private sending() {
    if (this.sent === null) return nothing;
    const isSent = this.sent >= 1;
    const what = isSent ? say.uploading : say.sending;
    // Each step of ten is news enough for who listens.
    const heard = isSent ? what : `${what}, ${say.percent(Math.floor(this.sent * 10) / 10)}`;
    return html`<div class="sending">
      <p class="hidden" role="status">${heard}</p>
      <label for="archive-sent">${what}</label>
      ${
        isSent
          ? html`<progress id="archive-sent"></progress>`
          : html`<progress id="archive-sent" max="1" .value=${this.sent}></progress>
              <span aria-hidden="true">${say.percent(this.sent)}</span>`
      }
    </div>`;
  }

  private surely() {
    const { me } = this.#visitor;
    if (me?.kind !== 'person' || me.hasPassword || me.signOn === null) return nothing;
    const wish = new URLSearchParams({ to: '/own-data', again: 'true' });
    return html`<p>${say.signOnFirst(me.signOn)}</p>
      <p><a class="button" href=${`/api/sign-on?${wish}`}>${say.signOnAgain(me.signOn)}</a></p>`;
  }

  private told(part: Part) {
    const { news, refusal } = this.outcome?.part === part ? this.outcome : {};
    return html`<div id=${`${part}-outcome`} tabindex="-1">
      <p class="news" role="status">${news ?? nothing}</p>
      <p class="refusal" role="alert">${refusal ?? nothing}</p>
    </div>`;
  }

  override render() {
    const disabled = this.busy ? 'true' : 'false';
    return html`<div class="own-data">
      <header>
        <h1>${say.title}</h1>
        <p class="lead">${say.lead}</p>
      </header>
      <section class="card" aria-labelledby="take">
        <h2 id="take">${say.take}</h2>
        <p>${say.takeLead}</p>
        <p class="aside">${say.takeSeen}</p>
        ${this.told('take')}
        <button type="button" class="button primary" aria-disabled=${disabled} @click=${this.take}>
          ${say.download}
        </button>
      </section>
      <section class="card" aria-labelledby="bring">
        <h2 id="bring">${say.bring}</h2>
        <p>${say.bringLead}</p>
        <form class="stack-form" @submit=${this.bring}>
          <div>
            <label for="archive">${say.file}</label>
            <input id="archive" class="written" type="file" accept=".zip,application/zip" />
          </div>
          ${this.sending()} ${this.told('bring')}
          <button type="submit" class="button" aria-disabled=${disabled}>${say.upload}</button>
        </form>
      </section>
      <section class="card" aria-labelledby="remove">
        <h2 id="remove">${say.remove}</h2>
        <p>${say.removeLead}</p>
        <p>${say.removeOthers}</p>
        <p class="aside">${say.removeCopies}</p>
        ${this.surely()}
        <form class="stack-form" @submit=${this.ask}>
          <div>
            <label for="sure">${this.hasPassword ? say.password : say.word(WORD)}</label>
            <input
              id="sure"
              class="written"
              type=${this.hasPassword ? 'password' : 'text'}
              autocomplete=${this.hasPassword ? 'current-password' : 'off'}
            />
          </div>
          ${this.told('remove')}
          <button type="submit" class="button" aria-disabled=${disabled}>${say.removeAsk}</button>
        </form>
      </section>
      <coequal-confirm-dialog
        .question=${say.removeTitle}
        .text=${say.removeText}
        .yes=${say.removeYes}
        .no=${say.removeNo}
        @coequal-confirm=${this.deleteAll}
      ></coequal-confirm-dialog>
    </div>`;
  }
}

/** Words that this browser still kept go, too. */
function forgetHere(): void {
  forgetImport();
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith('coequal:') && key !== 'coequal:theme') localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-own-data-page': OwnDataPage;
  }
}
