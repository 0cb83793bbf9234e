import { Task } from '@lit/task';
import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { called } from '../elements/called.ts';
import { icon } from '../elements/icon.ts';
import { readSharedNote } from '../note-api.ts';
import { pathTo } from '../router.ts';
import { noteSharing as say } from '../strings/case-note.ts';
import { zonedTime } from '../strings/zoned-time.ts';
import '../styles/case-note.css';
import { PageElement } from './page-element.ts';

/** A note that a trainee shows to the instructors of a cohort. */
@customElement('coequal-shared-note-page')
export class SharedNotePage extends PageElement {
  readonly #loading = new Task(this, {
    task: ([cohort, session], { signal }) => readSharedNote(cohort, session, signal),
    args: () => [this.cohortId, this.sessionId] as const,
  });

  /** Id of the cohort. */
  @property({ attribute: false }) cohortId = '';
  /** Id of the session. */
  @property({ attribute: false }) sessionId = '';

  protected override pageTitle(): string | null {
    return this.titleOf(this.#loading, ({ session, trainee }) =>
      say.title(trainee.name, called(session).title),
    );
  }

  override render() {
    return this.loaded(
      this.#loading,
      ({ session, trainee, text, sharedAt, changedAt, timeZone }) =>
        html`<a class="back" href=${pathTo.cohort(this.cohortId)}
            >${icon('back')} ${say.toCohort}</a
          >
          <header class="note-head">
            <p class="kicker">${say.kicker}</p>
            <h1>${say.title(trainee.name, called(session).title)}</h1>
            <p class="aside">
              ${say.of(zonedTime.named(sharedAt, timeZone), zonedTime.named(changedAt, timeZone))}
            </p>
          </header>
          <div class="note-text">${text}</div>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-shared-note-page': SharedNotePage;
  }
}
