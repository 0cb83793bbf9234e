import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type {
  StepEvidence,
  StepGiven,
  StepsBeside,
} from '../../server/api/contract/self-rating.ts';
import type { StepView } from '../../server/api/contract/calibration.ts';
import { calibration } from '../strings/calibration.ts';
import { selfRating as say } from '../strings/self-rating.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';

/** So much stands open; the rest opens. */
const SHOWN = 4;

/** The steps above “not shown”, from least to most. */
const RUNGS: readonly StepView[] = ['some', 'clear', 'strong'];

type Rater = StepsBeside['raters'][number];
type Marker = StepsBeside['markers'][number];

/** Everybody's steps of a session side by side, marker by marker, with the words that they go by. */
@customElement('coequal-steps-beside')
export class StepsBesideView extends LightElement {
  @property({ attribute: false }) beside: StepsBeside | null = null;

  private nameOf({ who, name, own }: Rater): string {
    if (own) return say.you;
    if (who === 'mentor') return say.mentor(name);
    return who === 'coach' && name !== '' ? name : say.who[who];
  }

  /** The same in the middle of a sentence. */
  private called(rater: Rater): string {
    return rater.who === 'engine' ? say.theEngine : this.nameOf(rater);
  }

  private words({ turn, quote, heard }: StepEvidence) {
    return html`<li>
      <span class="aside">${say.inTurn(turn)}</span> <q>${quote}</q>
      ${
        heard === null
          ? nothing
          : html`<span class=${heard.kind}
              >${icon(heard.kind === 'strength' ? 'strength' : 'flag')} ${heard.title}
              <span class="hidden">(${say.speaks[heard.kind]})</span></span
            >`
      }
    </li>`;
  }

  private evidence({ evidence }: StepGiven, rater: Rater) {
    if (evidence.length === 0)
      return html`<p class="aside">${rater.who === 'engine' ? say.nothingHeard : say.noWords}</p>`;
    const rest = evidence.slice(SHOWN);
    return html`<ul>
        ${evidence.slice(0, SHOWN).map((one) => this.words(one))}
      </ul>
      ${
        rest.length === 0
          ? nothing
          : html`<details>
              <summary>${say.more(rest.length)}</summary>
              <ul>
                ${rest.map((one) => this.words(one))}
              </ul>
            </details>`
      }`;
  }

  private side(rater: Rater, given: StepGiven) {
    const at = given.step === null ? -1 : RUNGS.indexOf(given.step);
    return html`<div class="side">
      <h4>${this.nameOf(rater)}</h4>
      <p class="given">
        <span class="rungs" aria-hidden="true">
          ${RUNGS.map((_, rung) => html`<i class=${rung <= at ? 'on' : ''}></i>`)}
        </span>
        <strong>${given.step === null ? say.noStep : calibration.step[given.step]}</strong>
      </p>
      ${this.evidence(given, rater)}
    </div>`;
  }

  /** How others' steps lie to the reader's own, who stands first. */
  private compared({ given }: Marker, raters: readonly Rater[]) {
    const own = given[0]?.step ?? null;
    if (raters[0]?.own !== true || own === null) return nothing;
    return raters.slice(1).map((rater, at) => {
      const other = given[at + 1]?.step ?? null;
      const who = this.called(rater);
      if (other === null) return html`<p>${say.noCompare(who)}</p>`;
      const apart = RUNGS.indexOf(own) - RUNGS.indexOf(other);
      return html`<p class=${apart === 0 ? 'same' : 'differs'}>
        ${say.compare(own, other, apart, who)}
      </p>`;
    });
  }

  private marker(marker: Marker, raters: readonly Rater[]) {
    return html`<li class="card">
      <h3>${marker.title}</h3>
      <p class="aside">${marker.asks}</p>
      <div class="compared">${this.compared(marker, raters)}</div>
      <div class="each">
        ${marker.given.map((given, at) => {
          const rater = raters[at];
          return rater === undefined ? nothing : this.side(rater, given);
        })}
      </div>
    </li>`;
  }

  private counts({ markers, raters }: StepsBeside) {
    if (raters[0]?.own !== true) return nothing;
    return raters.slice(1).map((rater, at) => {
      const both = markers.flatMap(({ given }) => {
        const [one, other] = [given[0]?.step ?? null, given[at + 1]?.step ?? null];
        return one === null || other === null ? [] : one === other;
      });
      if (both.length === 0) return nothing;
      const same = both.filter(Boolean).length;
      return html`<p class="lead">${say.sameCount(same, both.length, this.called(rater))}</p>`;
    });
  }

  override render() {
    const { beside } = this;
    if (beside === null) return nothing;
    return html`<section class="steps-beside" aria-labelledby="beside">
      <h2 id="beside">${say.beside}</h2>
      ${beside.blind === null ? nothing : html`<p class="aside">${beside.blind ? say.blind : say.seen}</p>`}
      ${this.counts(beside)}
      <ol class="marker-sides">
        ${beside.markers.map((marker) => this.marker(marker, beside.raters))}
      </ol>
      <p class="aside">${say.engineSteps}</p>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-steps-beside': StepsBesideView;
  }
}
