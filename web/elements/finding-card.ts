import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { debrief as say } from '../strings/debrief.ts';
import { icon } from './icon.ts';
import { jumpTo } from './jump-to.ts';
import { LightElement } from './light-element.ts';
import { anchorOf, type NumberedFinding } from './number-findings.ts';

/** A finding in the learner's three keys: what was heard, why it matters, what could be said instead. */
@customElement('coequal-finding-card')
export class FindingCard extends LightElement {
  /** The finding that it tells about. */
  @property({ attribute: false }) finding: NumberedFinding | null = null;
  /** The marker's title. */
  @property() marker = '';

  /** Opens the card and takes the keyboard to it. */
  show(): void {
    const details = this.querySelector('details');
    if (details === null) return;
    details.open = true;
    details.querySelector('summary')?.focus({ preventScroll: true });
    details.scrollIntoView({ block: 'nearest' });
  }

  private instead({ kind, instead }: NumberedFinding) {
    if (instead.length === 0) return nothing;
    return html`
      <dt>${kind === 'flag' ? say.instead : say.also}</dt>
      ${instead.map((words) => html`<dd class="instead">${words}</dd>`)}
    `;
  }

  override render() {
    const finding = this.finding;
    if (finding === null) return nothing;
    const { kind, number } = finding;
    return html`
      <details class="finding ${kind}" id=${anchorOf.finding(number)} ?open=${kind === 'flag'}>
        <summary>
          <span class="number">${number}</span>
          <span class="what">
            <span class="kind">${icon(kind)} ${say.kind[kind]}: ${finding.title}</span>
            <span class="message">${finding.message}</span>
          </span>
        </summary>
        <div class="more">
          <dl>
            ${
              finding.message.includes(finding.quote)
                ? nothing
                : html`<dt>${say.whatWasSaid}</dt>
                    <dd class="quote">${finding.quote}</dd>`
            }
            <dt>${say.why}</dt>
            <dd>${finding.why}</dd>
            ${this.instead(finding)}
          </dl>
          <p class="facts">
            <span>${say.marker}: ${this.marker}</span>
            ${finding.icf.length === 0 ? nothing : html`<span>${say.icf(finding.icf)}</span>`}
            <a
              href="#${anchorOf.words(number)}"
              @click=${(event: Event) => jumpTo(event, anchorOf.words(number))}
              >${say.toWords}</a
            >
          </p>
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
