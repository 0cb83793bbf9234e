import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { NoteHead } from '../../server/api/contract/case-note.ts';
import { called } from '../elements/called.ts';
import { icon } from '../elements/icon.ts';
import { problemTitle } from '../elements/problem-note.ts';
import { listNotes } from '../note-api.ts';
import { pathTo } from '../router.ts';
import { ownNotes as say } from '../strings/case-note.ts';
import { format } from '../strings/format.ts';
import '../styles/case-note.css';
import { PageElement } from './page-element.ts';

/** Everything that somebody wrote for themselves about their sessions. */
@customElement('coequal-notes-page')
export class NotesPage extends PageElement {
  readonly #loading = new Task(this, {
    task: (_, { signal }) => listNotes(signal),
    args: () => [],
  });

  protected override pageTitle(): string {
    return this.#loading.error === undefined ? say.title : problemTitle(this.#loading.error);
  }

  private row({ session, begins, words, changedAt, sharedWith }: NoteHead) {
    const { title } = called(session);
    const changed = format.moment(changedAt);
    return html`<li>
      <a href=${pathTo.caseNote(session.id)}>
        <strong>${title}</strong>
        <span>
          ${say.words(words)} · ${say.changed(changed)}
          ${sharedWith === null ? nothing : html`· ${say.shared(sharedWith)}`}
        </span>
        <span class="begins">${begins}</span>
        <span class="go">${say.read} ${icon('arrow')}</span>
      </a>
    </li>`;
  }

  override render() {
    return this.loaded(
      this.#loading,
      (notes) =>
        html`<header class="note-head">
            <h1>${say.title}</h1>
            <p class="lead">${say.lead}</p>
          </header>
          ${
            notes.length === 0
              ? html`<p>${say.none}</p>
                  <p>
                    <a class="button" href=${pathTo.growth}>${icon('arrow')} ${say.toSessions}</a>
                  </p>`
              : html`<ul class="way-list note-list">
                  ${notes.map((note) => this.row(note))}
                </ul>`
          }`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-notes-page': NotesPage;
  }
}
