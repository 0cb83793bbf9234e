import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { EvidenceView } from '../../server/api/contract/evidence.ts';
import { evidence as say } from '../strings/evidence.ts';
import { format } from '../strings/format.ts';
import { LightElement } from './light-element.ts';

/** What was left out of a file: sessions, and findings of those that were chosen. */
@customElement('coequal-evidence-left')
export class EvidenceLeft extends LightElement {
  @property({ attribute: false }) file: EvidenceView | null = null;

  private list(lines: readonly string[]) {
    if (lines.length === 0) return html`<p>${say.leftNone}</p>`;
    return html`<ul class="left">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
  }

  override render() {
    const { file } = this;
    if (file === null) return nothing;
    const gone = file.gone.reduce((sum, { pieces }) => sum + pieces, 0);
    return html`<section aria-labelledby="evidence-left">
      <h2 id="evidence-left">${say.left}</h2>
      <p class="aside">${say.leftLead}</p>
      ${file.gone.length === 0 ? nothing : html`<p class="news">${say.gone(file.gone.length, gone)}</p>`}
      <h3>${say.leftSessions}</h3>
      ${this.list(
        file.others.map(({ title, client, real, take, heldAt }) =>
          say.sessionName(
            title,
            client,
            [real ? say.real : say.practised, ...(take > 1 ? [say.take(take)] : [])].join(', '),
            format.date(heldAt),
          ),
        ),
      )}
      <h3>${say.leftFindings}</h3>
      ${this.list(
        file.sessions.flatMap(({ id, title }) => {
          const own = file.left.filter(({ session }) => session === id);
          if (own.length === 0) return [];
          const said = own.map((one) => say.leftFinding(one.line, one.title)).join('; ');
          return [`${title}: ${said}`];
        }),
      )}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-evidence-left': EvidenceLeft;
  }
}
