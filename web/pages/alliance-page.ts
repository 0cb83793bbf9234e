import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { deleteAlliance, readAlliance, startNextSession } from '../api.ts';
import type { AllianceView } from '../../server/api/contract/alliance.ts';
import '../elements/alliance-sessions.ts';
import '../elements/attempt-note.ts';
import { clientHead } from '../elements/client-head.ts';
import '../elements/confirm-dialog.ts';
import type { ConfirmDialog } from '../elements/confirm-dialog.ts';
import { icon } from '../elements/icon.ts';
import { navigate, pathTo } from '../router.ts';
import { alliance as say } from '../strings/alliance.ts';
import { assignment as assignments } from '../strings/assignment.ts';
import { format } from '../strings/format.ts';
import { tellProblem } from '../tell-problem.ts';
import './kept-sheet.ts';
import { PageElement } from './page-element.ts';

/** One coach and one client over the sessions of an engagement: what was held, what comes next, and the alliance sheet. */
@customElement('coequal-alliance-page')
export class AlliancePage extends PageElement {
  readonly #loading = new Task(this, {
    task: ([id], { signal }) => readAlliance(id, signal),
    args: () => [this.allianceId] as const,
  });

  @query('coequal-confirm-dialog') private readonly removal!: ConfirmDialog;

  /** Id of the alliance. */
  @property({ attribute: false }) allianceId = '';

  protected override pageTitle(): string | null {
    return this.titleOf(this.#loading, (value) => value.engagement.title);
  }

  private start(): Promise<void> {
    return this.goTo(async () => pathTo.practice((await startNextSession(this.allianceId)).id));
  }

  private askToRemove(): void {
    this.removal.ask();
  }

  private async removed(): Promise<void> {
    try {
      await deleteAlliance(this.allianceId);
      navigate(pathTo.home);
    } catch (cause) {
      this.refusal = tellProblem(cause);
    }
  }

  private alliance({ assignment, engagement, sessions, startedAt }: AllianceView) {
    const { client, title } = engagement;
    return html`
      ${
        assignment === null
          ? html`<a class="back" href=${pathTo.home}>${icon('back')} ${say.back}</a>`
          : html`<a class="back" href=${pathTo.cohort(assignment.cohort.id)}>
              ${icon('back')} ${assignments.toCohort(assignment.cohort.title)}
            </a>`
      }
      <div class="briefing alliance">
        ${clientHead(client, title, say.begun(format.moment(startedAt)))}
        <coequal-attempt-note several .attempt=${assignment}></coequal-attempt-note>
        <div class="columns">
          <section aria-labelledby="course">
            <h2 id="course">${say.course}</h2>
            <coequal-alliance-sessions
              .sessions=${sessions}
              .starting=${this.starting}
              @coequal-start=${this.start}
            ></coequal-alliance-sessions>
            <p class="refusal" role="alert">${this.refusal ?? nothing}</p>
          </section>
          <section class="start" aria-labelledby="sheet">
            <h2 id="sheet">${say.sheet}</h2>
            <coequal-kept-sheet .allianceId=${this.allianceId}></coequal-kept-sheet>
          </section>
        </div>
        <button type="button" class="button quiet small" @click=${this.askToRemove}>
          ${icon('remove')} ${say.remove}
        </button>
      </div>
      <coequal-confirm-dialog
        .question=${say.removeTitle}
        .text=${say.removeText(client.name)}
        .yes=${say.removeYes}
        .no=${say.removeNo}
        @coequal-confirm=${this.removed}
      ></coequal-confirm-dialog>
    `;
  }

  override render() {
    return this.loaded(this.#loading, (alliance) => this.alliance(alliance));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-alliance-page': AlliancePage;
  }
}
