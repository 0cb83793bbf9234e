import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SessionSummary, SessionView } from '../../server/api/contract/session.ts';
import { pathTo } from '../router.ts';
import { take as say } from '../strings/take.ts';
import { LightElement } from './light-element.ts';
import { takeNumber } from './take-number.ts';

/** Says which take a session is, and leads to the take before it, or from a first take to the later ones. Read out when it changes. */
@customElement('coequal-take-note')
export class TakeNote extends LightElement {
  /** The session that it tells about. */
  @property({ attribute: false }) session: SessionView | null = null;

  private note({ exchanges, take, takes }: SessionView) {
    if (take === null) {
      const later = takes.filter((one) => one.take !== null);
      if (later.length === 0) return nothing;
      return html`${say.counts} ${later.map((one) => html`${this.way(one, say.name)} `)}`;
    }
    const { from, index, number } = take;
    const before = takes.find(({ id }) => id === from);
    const begun = exchanges.length === index ? say.begun : say.ongoing;
    return html`${begun(number, index + 1)}
    ${before === undefined ? nothing : this.way(before, say.kept)}`;
  }

  private way(session: SessionSummary, name: (number: number) => string) {
    const path = session.endedAt === null ? pathTo.practice : pathTo.debrief;
    return html`<a href=${path(session.id)}>${name(takeNumber(session))}</a>`;
  }

  override render() {
    const note = this.session === null ? nothing : this.note(this.session);
    return html`<p class="take-note" role="status">${note}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-take-note': TakeNote;
  }
}
