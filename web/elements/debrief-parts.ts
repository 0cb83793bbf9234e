import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Debrief } from '../../server/api/contract/debrief.ts';
import type { RubricView } from '../../server/api/contract/rubric.ts';
import { debrief as say } from '../strings/debrief.ts';
import { whole } from '../strings/whole.ts';
import './balance-plot.ts';
import './debrief-transcript.ts';
import { jumpTo } from './jump-to.ts';
import { LightElement } from './light-element.ts';
import './marker-scores.ts';
import './move-counts.ts';
import { numberTurns } from './number-findings.ts';
import './practise-next.ts';
import './session-findings.ts';
import './stance-signs.ts';
import type { TakeRefused } from './take-again.ts';
import './trust-curve.ts';

const PARTS = [
  { id: 'next', short: say.next, title: say.next },
  { id: 'transcript', short: say.transcript, title: say.transcript },
  { id: 'whole', short: whole.short, title: whole.title },
  { id: 'markers', short: say.markersShort, title: say.markers },
  { id: 'stances', short: whole.stances, title: whole.stances },
  { id: 'moves', short: say.movesShort, title: say.movesTitle },
  { id: 'balance', short: say.balance, title: say.balance },
  { id: 'trust', short: say.trustShort, title: say.trust },
] as const;

/** The parts of a debrief under their headings, and the way to each. */
@customElement('coequal-debrief-parts')
export class DebriefParts extends LightElement {
  /** What was heard. */
  @property({ attribute: false }) debrief: Debrief | null = null;
  /** Titles and reasons of what was heard. */
  @property({ attribute: false }) rubric: RubricView | null = null;
  /** The last turn that could not be taken again, or null. */
  @property({ attribute: false }) refused: TakeRefused | null = null;

  /** True where no turn can be taken again. */
  @property({ attribute: false }) fixed = false;

  private parts() {
    return html`<nav class="parts" aria-label=${say.parts}>
      <ul>
        ${PARTS.map(
          ({ id, short }) =>
            html`<li>
              <a href="#${id}" @click=${(event: Event) => jumpTo(event, id, 'start')}>${short}</a>
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  private section(id: (typeof PARTS)[number]['id'], lead: string | null, content: unknown) {
    const title = PARTS.find((part) => part.id === id)?.title;
    return html`<section class="part-${id}" aria-labelledby=${id}>
      <h2 id=${id} tabindex="-1">${title}</h2>
      ${lead === null ? nothing : html`<p class="aside">${lead}</p>`} ${content}
    </section>`;
  }

  override render() {
    if (this.debrief === null || this.rubric === null) return nothing;
    const { balance, markers, moves, next, repairs, session, stances, trust, turns } = this.debrief;
    const titles = new Map(this.rubric.markers.map(({ id, title }) => [id, title]));
    const behaviours = new Map(this.rubric.behaviours.map(({ id, title }) => [id, title]));
    const { client } = session.scenario;
    return html`
      ${this.parts()}
      <div class="body">
        ${this.section(
          'next',
          null,
          html`<coequal-practise-next .next=${next}></coequal-practise-next>`,
        )}
        ${this.section(
          'transcript',
          null,
          html`<coequal-debrief-transcript
            .turns=${turns}
            .repairs=${repairs}
            .client=${client}
            .markers=${titles}
            .refused=${this.refused}
            .fixed=${this.fixed}
          ></coequal-debrief-transcript>`,
        )}
        ${this.section(
          'whole',
          whole.lead,
          html`<coequal-session-findings
            .findings=${this.debrief.sessionFindings}
          ></coequal-session-findings>`,
        )}
        ${this.section(
          'markers',
          say.markersLead,
          html`<coequal-marker-scores
            .scores=${markers}
            .markers=${this.rubric.markers}
          ></coequal-marker-scores>`,
        )}
        ${this.section(
          'stances',
          whole.stancesLead,
          html`<coequal-stance-signs
            .stances=${stances}
            .numbers=${numberTurns(turns)}
          ></coequal-stance-signs>`,
        )}
        ${this.section(
          'moves',
          say.movesLead,
          html`<coequal-move-counts .counts=${moves}></coequal-move-counts>`,
        )}
        ${this.section(
          'balance',
          say.balanceLead,
          html`<coequal-balance-plot
            .sessions=${[balance]}
            .text=${say.balanceText(balance.stand, balance.edge)}
          ></coequal-balance-plot>`,
        )}
        ${this.section(
          'trust',
          say.trustLead(client),
          html`<coequal-trust-curve .points=${trust} .titles=${behaviours}></coequal-trust-curve>`,
        )}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-debrief-parts': DebriefParts;
  }
}
