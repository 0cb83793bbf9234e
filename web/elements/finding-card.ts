import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { debrief as say } from '../strings/debrief.ts';
import { finding as tell } from '../strings/finding.ts';
import { icon } from './icon.ts';
import { jumpTo } from './jump-to.ts';
import { LightElement } from './light-element.ts';
import { anchorOf, type NumberedFinding } from './number-findings.ts';

/**
 * A finding in the learner's three keys: what was heard, why it matters, what could be said instead; and how far it is to be
 * believed.
 */
@customElement('coequal-finding-card')
export class FindingCard extends LightElement {
  /** The finding that it tells about. */
  @property({ attribute: false }) finding: NumberedFinding | null = null;
  /** The marker's title. */
  @property() marker = '';
  /** True where it is closed at first, whatever it tells. */
  @property({ attribute: false }) compact = false;

  /** Opens the card and takes the keyboard to it. */
  show(): void {
    const details = this.querySelector('details');
    if (details === null) return;
    details.open = true;
    details.querySelector('summary')?.focus({ preventScroll: true });
    details.scrollIntoView({ block: 'nearest' });
  }

  private badges({ mendedIn, hearing }: NumberedFinding) {
    const unsure = hearing !== null && !hearing.sure;
    if (mendedIn === null && !unsure) return nothing;
    return html`<span class="badges">
      ${mendedIn === null ? nothing : html`<span class="mended">${icon('mended')} ${tell.mended}</span>`}
      ${unsure ? html`<span>${icon('mentor')} ${tell.mentor}</span>` : nothing}
    </span>`;
  }

  private mended({ mendedIn }: NumberedFinding) {
    if (mendedIn === null) return nothing;
    const id = anchorOf.turn(mendedIn);
    const [before, after] = tell.mendedText;
    return html`<p class="mended">
      ${icon('mended')}
      <span
        >${before}<a href="#${id}" @click=${(event: Event) => jumpTo(event, id)}
          >${tell.mendedIn(mendedIn)}</a
        >${after}</span
      >
    </p>`;
  }

  private instead({ kind, instead }: NumberedFinding) {
    if (instead.length === 0) return nothing;
    return html`
      <dt>${kind === 'flag' ? say.instead : say.also}</dt>
      ${instead.map((words) => html`<dd class="instead">${words}</dd>`)}
    `;
  }

  private hearing({ hearing }: NumberedFinding) {
    if (hearing === null) return nothing;
    return html`
      <dt>${tell.hearing}</dt>
      <dd class="hearing">
        ${tell.hearingText(hearing)} ${hearing.sure ? nothing : tell.mentorText}
      </dd>
    `;
  }

  private facts({ icf, source, number }: NumberedFinding) {
    const id = anchorOf.words(number);
    return html`<p class="facts">
      <span>${say.marker}: ${this.marker}</span>
      ${icf.length === 0 ? nothing : html`<span>${say.icf(icf)}</span>`}
      ${source.length === 0 ? nothing : html`<span>${tell.source(source)}</span>`}
      <a href="#${id}" @click=${(event: Event) => jumpTo(event, id)}>${say.toWords}</a>
    </p>`;
  }

  override render() {
    const finding = this.finding;
    if (finding === null) return nothing;
    const { kind, message, number, quote, title, why } = finding;
    return html`
      <details
        class="finding ${kind}"
        id=${anchorOf.finding(number)}
        ?open=${kind === 'flag' && !this.compact}
      >
        <summary>
          <span class="number">${number}</span>
          <span class="what">
            <span class="kind">${icon(kind)} ${say.kind[kind]}: ${title}</span>
            <span class="message">${message}</span>
            ${this.badges(finding)}
          </span>
        </summary>
        <div class="more">
          ${this.mended(finding)}
          <dl>
            ${
              message.includes(quote)
                ? nothing
                : html`<dt>${say.whatWasSaid}</dt>
                    <dd class="quote">${quote}</dd>`
            }
            <dt>${say.why}</dt>
            <dd>${why}</dd>
            ${this.instead(finding)} ${this.hearing(finding)}
          </dl>
          ${this.facts(finding)}
        </div>
      </details>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-finding-card': FindingCard;
  }
}
