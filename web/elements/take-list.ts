import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SessionSummary } from '../../server/api/contract/session.ts';
import { pathTo } from '../router.ts';
import { format } from '../strings/format.ts';
import { growth } from '../strings/growth.ts';
import { take as say } from '../strings/take.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';
import { takeNumber } from './take-number.ts';

/** Every take of a talk, each with the way to it, and to seeing it beside the one that is shown. */
@customElement('coequal-take-list')
export class TakeList extends LightElement {
  /** All takes, in the order in which they began. */
  @property({ attribute: false }) takes: readonly SessionSummary[] = [];
  /** Id of the take that is shown. It has ended. */
  @property() shown = '';

  private ways({ id, endedAt, take }: SessionSummary) {
    if (id === this.shown) return html`<span class="here">${say.here}</span>`;
    const number = takeNumber({ take });
    const way = endedAt === null ? growth.goOn : growth.debrief;
    const path = endedAt === null ? pathTo.practice(id) : pathTo.debrief(id);
    return html`
      ${
        endedAt === null
          ? nothing
          : html`<a
              class="button small"
              href=${pathTo.comparison(this.shown, id)}
              aria-label=${say.sideBySideWith(number)}
              >${icon('beside')} ${say.sideBySide}</a
            >`
      }
      <a class="button small quiet" href=${path} aria-label=${say.nameOf(way, number)}>
        ${way} ${icon('arrow')}
      </a>
    `;
  }

  private name({ take }: SessionSummary): string {
    if (take === null) return say.name(1);
    const from = this.takes.find(({ id }) => id === take.from);
    return from === undefined
      ? say.from(take.number, take.index + 1)
      : say.fromOf(take.number, take.index + 1, takeNumber(from));
  }

  private row(session: SessionSummary) {
    const { endedAt, ending, startedAt, turns } = session;
    return html`<li>
      <div>
        <strong>${this.name(session)}</strong>
        <span>
          ${format.moment(endedAt ?? startedAt)} ·
          ${format.count(turns, growth.turns.one, growth.turns.many)} ·
          ${ending === null ? say.running : growth.ended[ending]}
        </span>
      </div>
      <p class="ways">${this.ways(session)}</p>
    </li>`;
  }

  override render() {
    if (this.takes.length < 2) return nothing;
    return html`<section class="take-list" aria-labelledby="takes">
      <h2 id="takes">${say.list}</h2>
      <p class="aside">${say.listLead}</p>
      <ul>
        ${this.takes.map((session) => this.row(session))}
      </ul>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-take-list': TakeList;
  }
}
