import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { debrief as say } from '../strings/debrief.ts';
import { cutSegments, type Segment } from './cut-segments.ts';
import { LightElement } from './light-element.ts';
import { anchorOf, type NumberedFinding } from './number-findings.ts';

/** Which finding a person asked to see. */
export interface FindingChosen {
  readonly number: number;
}

/**
 * A coach's turn with its evidence underlined and numbered.
 * @fires coequal-finding when a number or an underlined word is chosen
 */
@customElement('coequal-marked-text')
export class MarkedText extends LightElement {
  /** The coach's words. */
  @property() text = '';
  /** What was heard in them; evidence may overlap. */
  @property({ attribute: false }) findings: readonly NumberedFinding[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.#choose);
  }

  override disconnectedCallback(): void {
    this.removeEventListener('click', this.#choose);
    super.disconnectedCallback();
  }

  /** The numbers are links, for everybody; a click on the underlined words is a shortcut for the mouse. */
  readonly #choose = (event: Event): void => {
    const chosen =
      event.target instanceof HTMLElement ? event.target.dataset['finding'] : undefined;
    if (chosen === undefined) return;
    event.preventDefault();
    const detail: FindingChosen = { number: Number(chosen) };
    this.dispatchEvent(new CustomEvent('coequal-finding', { detail, bubbles: true }));
  };

  private reference(finding: NumberedFinding) {
    const { number, kind, title } = finding;
    return html`<a
      id=${anchorOf.words(number)}
      class="reference ${kind}"
      href="#${anchorOf.finding(number)}"
      aria-label=${say.reference(say.kind[kind], number, title)}
      data-finding=${number}
      >${number}</a
    >`;
  }

  private segment({ text, over, ending }: Segment<NumberedFinding>) {
    const shortest = over.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
    const kinds = [...new Set(over.map(({ kind }) => kind))].join(' ');
    const words =
      shortest === undefined
        ? text
        : html`<mark class=${kinds} data-finding=${shortest.number}>${text}</mark>`;
    return html`${words}${ending.map((finding) => this.reference(finding))}`;
  }

  override render() {
    if (this.text === '') return nothing;
    return html`${cutSegments(this.text, this.findings).map((segment) => this.segment(segment))}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-marked-text': MarkedText;
  }
}
