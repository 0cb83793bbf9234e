import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { SessionSummary } from '../../server/api/contract/session.ts';
import { pathTo } from '../router.ts';
import { format } from '../strings/format.ts';
import { growth as say } from '../strings/growth.ts';
import { take as takes } from '../strings/take.ts';
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
  @property({ attribute: false }) sessions: readonly SessionSummary[] = [];

  private async ask(session: SessionSummary): Promise<void> {
    this.doomed = session;
    await this.updateComplete;
    this.dialog.ask();
  }

  private confirmed(): void {
    const detail = this.doomed?.id ?? '';
    this.dispatchEvent(new CustomEvent<string>('coequal-delete', { detail }));
  }

  private warning({ endedAt, id, scenario, startedAt }: SessionSummary): string {
    const text = say.removeText(scenario.title, format.moment(endedAt ?? startedAt));
    const begot = this.sessions.some(({ take }) => take?.from === id);
    return begot ? `${text} ${takes.takesStay}` : text;
  }

  private row(session: SessionSummary) {
    const { endedAt, ending, id, scenario, startedAt, take, turns } = session;
    const when = format.moment(endedAt ?? startedAt);
    const way = endedAt === null ? say.goOn : say.debrief;
    const path = endedAt === null ? pathTo.practice(id) : pathTo.debrief(id);
    return html`<li>
      <div>
        <strong>${scenario.title}</strong>
        <span>
          ${say.with(scenario.client)} · ${when} ·
          ${format.count(turns, say.turns.one, say.turns.many)} ·
          ${ending === null ? say.running : say.ended[ending]}
          ${take === null ? nothing : html`· ${takes.from(take.number, take.index + 1)}`}
        </span>
      </div>
      <a class="button small" href=${path} aria-label=${say.nameOf(way, scenario.title, when)}>
        ${way} ${icon('arrow')}
      </a>
      <button
        type="button"
        class="button small quiet"
        aria-label=${say.nameOf(say.remove, scenario.title, when)}
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

declare global {
  interface HTMLElementTagNameMap {
    'coequal-session-list': SessionList;
  }
}
