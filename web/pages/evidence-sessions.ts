import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { EvidenceView } from '../../server/api/contract/evidence.ts';
import { chooseSessions } from '../evidence-api.ts';
import { evidence as say } from '../strings/evidence.ts';
import { EvidencePart, nameOf } from './evidence-part.ts';

/** Chooses the sessions that evidence is taken from. */
@customElement('coequal-evidence-sessions')
export class EvidenceSessions extends EvidencePart {
  /** What is ticked and not kept yet, or null. */
  @state() private ticked: readonly string[] | null = null;

  private toggle(file: EvidenceView, id: string): void {
    const now = this.ticked ?? file.sessions.map((one) => one.id);
    this.ticked = now.includes(id) ? now.filter((one) => one !== id) : [...now, id];
  }

  private save(file: EvidenceView): void {
    const wanted = this.ticked ?? file.sessions.map(({ id }) => id);
    const deed = async () => {
      this.keep(await chooseSessions(file.id, [...wanted]));
      this.ticked = null;
      return say.sessionsSaved;
    };
    const lost = file.pieces.filter(({ session }) => !wanted.includes(session)).length;
    if (lost === 0) void this.act(deed);
    else
      void this.ask({
        question: say.sessionsDropAsk,
        text: say.sessionsDrop(lost),
        yes: say.sessionsDropYes,
        no: say.sessionsDropNo,
        deed,
      });
  }

  override render() {
    const { file } = this;
    if (file === null) return nothing;
    const chosen = this.ticked ?? file.sessions.map(({ id }) => id);
    const all = [...file.sessions, ...file.others];
    return html`<section aria-labelledby="evidence-sessions">
      <h2 id="evidence-sessions">${say.sessions}</h2>
      <p class="aside">${all.length === 0 ? say.sessionsNone : say.sessionsLead}</p>
      ${this.outcome()}
      ${
        all.length === 0
          ? nothing
          : html`<fieldset class="ticks">
                <legend class="hidden">${say.sessions}</legend>
                ${all.map(
                  (session) =>
                    html`<label class="tick">
                      <input
                        type="checkbox"
                        .checked=${chosen.includes(session.id)}
                        @change=${() => {
                          this.toggle(file, session.id);
                        }}
                      />
                      <span
                        >${nameOf(session)}
                        ${session.waits ? html`<em class="aside">${say.waits}</em>` : nothing}</span
                      >
                    </label>`,
                )}
              </fieldset>
              <button
                type="button"
                class="button"
                aria-disabled=${this.busy ? 'true' : 'false'}
                @click=${() => {
                  this.save(file);
                }}
              >
                ${say.sessionsSave}
              </button>`
      }
      ${this.asked()}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-evidence-sessions': EvidenceSessions;
  }
}
