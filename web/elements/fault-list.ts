import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { FaultView } from '../../server/api/contract/scenario-check.ts';
import { desk as say } from '../strings/desk.ts';
import { LightElement } from './light-element.ts';

/** As many stand there before somebody asks for more. */
const SHOWN = 8;

/**
 * Faults of a text, each a way to its place.
 * @fires coequal-place with the place in the text to go to
 */
@customElement('coequal-fault-list')
export class FaultList extends LightElement {
  @state() private all = false;

  /** Errors come first. */
  @property({ attribute: false }) faults: readonly FaultView[] = [];

  private go({ line, column }: FaultView): void {
    const detail = { line, column };
    this.dispatchEvent(new CustomEvent('coequal-place', { detail, bubbles: true }));
  }

  private fault(fault: FaultView) {
    const { column, line, message, severity } = fault;
    return html`<li class=${`fault-${severity}`}>
      <button type="button" @click=${() => this.go(fault)}>
        <span class="where">
          <strong>${say.severity[severity]}</strong> ${say.lineColumn(line, column)}
        </span>
        <span class="message">${message}</span>
      </button>
    </li>`;
  }

  override render() {
    if (this.faults.length === 0) return nothing;
    const ordered = this.faults.toSorted(
      (one, other) => Number(one.severity === 'warning') - Number(other.severity === 'warning'),
    );
    const shown = this.all ? ordered : ordered.slice(0, SHOWN);
    const more = ordered.length - shown.length;
    return html`<ul class="fault-list">
        ${shown.map((fault) => this.fault(fault))}
      </ul>
      ${
        more === 0
          ? nothing
          : html`<button
              type="button"
              class="button small"
              @click=${() => {
                this.all = true;
              }}
            >
              ${say.moreFaults(more)}
            </button>`
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-fault-list': FaultList;
  }
}
