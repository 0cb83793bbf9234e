import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { OwnSession, SessionSummary } from '../../server/api/contract/session.ts';
import { pathTo } from '../router.ts';
import { format } from '../strings/format.ts';
import { growth as say } from '../strings/growth.ts';
import { realSession } from '../strings/real-session.ts';
import { reviews } from '../strings/reviews.ts';
import { selfRating as ratings } from '../strings/self-rating.ts';
import { take as takes } from '../strings/take.ts';
import { showHeld } from '../talk-moment.ts';
import { called } from './called.ts';
import type { ConfirmDialog } from './confirm-dialog.ts';
import './confirm-dialog.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';

/**
 * A person's sessions, each with its way on and a way to delete it.
 * @fires coequal-delete with the session's id, once the person has confirmed
 */
@customElement('coequal-session-list')
export class SessionList extends LightElement {
  @query('coequal-confirm-dialog') private readonly dialog!: ConfirmDialog;
  @state() private doomed: SessionSummary | null = null;

  /** The sessions, newest first. */
  @property({ attribute: false }) sessions: readonly OwnSession[] = [];

  private async ask(session: SessionSummary): Promise<void> {
    this.doomed = session;
    await this.updateComplete;
    this.dialog.ask();
  }

  private confirmed(): void {
    const detail = this.doomed?.id ?? '';
    this.dispatchEvent(new CustomEvent<string>('coequal-delete', { detail }));
  }

  private warning(session: SessionSummary): string {
    const { id } = session;
    const when = whenOf(session);
    const text = say.removeText(called(session).title, when);
    const begot = this.sessions.some(({ take }) => take?.from === id);
    return begot ? `${text} ${takes.takesStay}` : text;
  }

  private row(session: OwnSession) {
    const { endedAt, ending, id, real, review, take, turns, waits } = session;
    const { client, title } = called(session);
    const when = whenOf(session);
    const own = real === null ? say.debrief : realSession.read;
    const read = review === null ? own : reviews.readReview;
    const [way, path] =
      endedAt === null
        ? [say.goOn, pathTo.practice(id)]
        : waits
          ? [ratings.short, pathTo.selfRating(id)]
          : [read, pathTo.debrief(id)];
    return html`<li>
      <div>
        <strong>${title}</strong>
        <span>
          ${say.with(client)} · ${when} · ${format.count(turns, say.turns.one, say.turns.many)} ·
          ${real === null ? (ending === null ? say.running : say.ended[ending]) : realSession.kicker}
          ${take === null ? nothing : html`· ${takes.from(take.number, take.index + 1)}`}
          ${review === null ? nothing : html`· <b class="strength">${icon('mentor')} ${reviews.reviewed}</b>`}
        </span>
      </div>
      <a class="button small" href=${path} aria-label=${say.nameOf(way, title, when)}>
        ${way} ${icon('arrow')}
      </a>
      <button
        type="button"
        class="button small quiet"
        aria-label=${say.nameOf(say.remove, title, when)}
        @click=${() => this.ask(session)}
      >
        ${icon('remove')}
      </button>
    </li>`;
  }

  override render() {
    if (this.sessions.length === 0) return html`<p class="aside">${say.noSessions}</p>`;
    const doomed = this.doomed;
    return html`
      <ul class="sessions">
        ${this.sessions.map((session) => this.row(session))}
      </ul>
      <coequal-confirm-dialog
        .question=${say.removeTitle}
        .text=${doomed === null ? '' : this.warning(doomed)}
        .yes=${say.removeYes}
        .no=${say.removeNo}
        @coequal-confirm=${this.confirmed}
      ></coequal-confirm-dialog>
    `;
  }
}

function whenOf({ endedAt, real, startedAt }: SessionSummary): string {
  return showHeld({ real, endedAt: endedAt ?? startedAt });
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-session-list': SessionList;
  }
}
