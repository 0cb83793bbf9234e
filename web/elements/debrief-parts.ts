import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Debrief } from '../../server/api/contract/debrief.ts';
import type { RubricView } from '../../server/api/contract/rubric.ts';
import { debrief as say } from '../strings/debrief.ts';
import { realSession as real } from '../strings/real-session.ts';
import { whole } from '../strings/whole.ts';
import './balance-plot.ts';
import type { Beside } from './beside.ts';
import { called } from './called.ts';
import './debrief-transcript.ts';
import { jumpTo } from './jump-to.ts';
import { LightElement } from './light-element.ts';
import './marker-scores.ts';
import './move-counts.ts';
import './not-observable.ts';
import { numberTurns } from './number-findings.ts';
import './overall-score.ts';
import './practise-next.ts';
import './session-findings.ts';
import './stance-signs.ts';
import type { TakeRefused } from './take-again.ts';
import './talk-over-time.ts';
import './trust-curve.ts';

const PARTS = [
  { id: 'next', short: say.next, title: say.next },
  { id: 'transcript', short: say.transcript, title: say.transcript },
  { id: 'whole', short: whole.short, title: whole.title },
  { id: 'markers', short: say.markersShort, title: say.markers },
  { id: 'stances', short: whole.stances, title: whole.stances },
  { id: 'talk', short: real.talk, title: real.talk },
  { id: 'unseen', short: real.unseenShort, title: real.unseen },
  { id: 'moves', short: say.movesShort, title: say.movesTitle },
  { id: 'balance', short: say.balance, title: say.balance },
  { id: 'trust', short: say.trustShort, title: say.trust },
] as const;
/** A talk of more lines is read with its findings closed at first. */
const MANY = 120;
type PartId = (typeof PARTS)[number]['id'];

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
  /** What people say of the lines and findings, or null. */
  @property({ attribute: false }) beside: Beside | null = null;
  /** What stands with the way to the parts, and stays in sight with it. */
  @property({ attribute: false }) aside: TemplateResult | typeof nothing = nothing;
  /** True where the transcript is what the page is for: it comes first, with its findings closed. */
  @property({ attribute: false }) transcriptFirst = false;

  private parts() {
    return html`<nav
      class="parts"
      aria-label=${this.debrief?.talk === null ? say.parts : real.parts}
    >
      <ul>
        ${this.order().map(
          ({ id, short }) =>
            html`<li>
              <a href="#${id}" @click=${(event: Event) => jumpTo(event, id, 'start')}>${short}</a>
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  private section(id: PartId, lead: string | null, content: unknown) {
    const title = PARTS.find((part) => part.id === id)?.title;
    return html`<section class="part-${id}" aria-labelledby=${id}>
      <h2 id=${id} tabindex="-1">${title}</h2>
      ${lead === null ? nothing : html`<p class="aside">${lead}</p>`} ${content}
    </section>`;
  }

  private order(): readonly (typeof PARTS)[number][] {
    const parts = PARTS.filter(({ id }) => this.hasPart(id));
    if (!this.transcriptFirst) return parts;
    const isTranscript = ({ id }: { readonly id: PartId }): boolean => id === 'transcript';
    return [...parts.filter(isTranscript), ...parts.filter((part) => !isTranscript(part))];
  }

  /** Nobody knows how far a real client trusted; of a simulated one there is nothing that text cannot show. */
  private hasPart(id: PartId): boolean {
    const isReal = this.debrief?.talk !== null;
    return id === 'trust' ? !isReal : id === 'talk' || id === 'unseen' ? isReal : true;
  }

  override render() {
    if (this.debrief === null || this.rubric === null) return nothing;
    const { balance, markers, moves, next, repairs, session, sessionFindings } = this.debrief;
    const { stances, talk, trust, turns } = this.debrief;
    const titles = new Map(this.rubric.markers.map(({ id, title }) => [id, title]));
    const behaviours = new Map(this.rubric.behaviours.map(({ id, title }) => [id, title]));
    const { client } = called(session);
    const sections: Record<PartId, () => TemplateResult> = {
      next: () =>
        this.section(
          'next',
          null,
          html`<coequal-practise-next .next=${next}></coequal-practise-next>`,
        ),
      transcript: () =>
        this.section(
          'transcript',
          null,
          html`<coequal-debrief-transcript
            .turns=${turns}
            .repairs=${repairs}
            .client=${client}
            .markers=${titles}
            .refused=${this.refused}
            .fixed=${this.fixed || talk !== null}
            .silences=${talk?.silences ?? []}
            .real=${talk !== null}
            .sessionId=${this.fixed ? '' : session.id}
            .beside=${this.beside}
            .compact=${this.transcriptFirst || turns.length > MANY}
          ></coequal-debrief-transcript>`,
        ),
      whole: () =>
        this.section(
          'whole',
          whole.lead,
          html`<coequal-session-findings .findings=${sessionFindings}></coequal-session-findings>`,
        ),
      markers: () =>
        this.section(
          'markers',
          say.markersLead,
          html`<coequal-overall-score .debrief=${this.debrief}></coequal-overall-score>
            <coequal-marker-scores
              .scores=${markers}
              .byEngine=${talk !== null}
              .markers=${this.rubric?.markers ?? []}
            ></coequal-marker-scores>`,
        ),
      stances: () =>
        this.section(
          'stances',
          whole.stancesLead,
          html`<coequal-stance-signs
            .stances=${stances}
            .numbers=${numberTurns(turns)}
          ></coequal-stance-signs>`,
        ),
      talk: () =>
        this.section(
          'talk',
          real.talkLead(client),
          html`<coequal-talk-over-time
            .over=${talk?.over ?? { by: 'time', pieces: [] }}
            .turns=${turns}
            .share=${moves.talkShare}
            .client=${client}
          ></coequal-talk-over-time>`,
        ),
      unseen: () =>
        this.section(
          'unseen',
          real.unseenLead,
          html`<coequal-not-observable
            .silences=${talk?.silences ?? null}
            .turns=${turns}
            .client=${client}
          ></coequal-not-observable>`,
        ),
      moves: () =>
        this.section(
          'moves',
          say.movesLead,
          html`<coequal-move-counts .counts=${moves}></coequal-move-counts>`,
        ),
      balance: () =>
        this.section(
          'balance',
          say.balanceLead,
          html`<coequal-balance-plot
            .sessions=${[balance]}
            .text=${say.balanceText(balance.stand, balance.edge)}
          ></coequal-balance-plot>`,
        ),
      trust: () =>
        this.section(
          'trust',
          say.trustLead(client),
          html`<coequal-trust-curve .points=${trust} .titles=${behaviours}></coequal-trust-curve>`,
        ),
    };
    return html`
      <div class="parts-column">${this.aside} ${this.parts()}</div>
      <div class="body">${this.order().map(({ id }) => sections[id]())}</div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-debrief-parts': DebriefParts;
  }
}
