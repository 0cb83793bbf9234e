import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { FrameworkView } from '../../server/api/contract/crosswalk.ts';
import { LightElement } from '../elements/light-element.ts';
import { beginEvidence } from '../evidence-api.ts';
import { navigate, pathTo } from '../router.ts';
import { evidence as say } from '../strings/evidence.ts';
import { tellProblem } from '../tell-problem.ts';

/** Begins an evidence file, and goes to it. */
@customElement('coequal-evidence-begin')
export class EvidenceBegin extends LightElement {
  @query('input') private readonly field!: HTMLInputElement;
  @query('select') private readonly choice!: HTMLSelectElement;
  @state() private busy = false;
  @state() private refusal: string | null = null;

  @property({ attribute: false }) frameworks: readonly FrameworkView[] = [];

  private async begin(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy) return;
    const title = this.field.value.trim();
    if (title === '') {
      this.refusal = say.nameMissing;
      this.field.focus();
      return;
    }
    this.busy = true;
    this.refusal = null;
    try {
      const { id } = await beginEvidence({ title, framework: this.choice.value });
      navigate(pathTo.evidenceFile(id));
    } catch (cause) {
      this.refusal = tellProblem(cause);
    } finally {
      this.busy = false;
    }
  }

  override render() {
    return html`<form class="stack-form" novalidate @submit=${this.begin}>
      <div>
        <label for="evidence-name">${say.name}</label>
        <p class="aside" id="evidence-name-help">${say.nameHelp}</p>
        <input
          id="evidence-name"
          class="written"
          maxlength="120"
          autocomplete="off"
          aria-describedby="evidence-name-help"
        />
      </div>
      <div>
        <label for="evidence-numbers">${say.framework}</label>
        <select id="evidence-numbers" class="written">
          ${this.frameworks.map(({ id, title }) => html`<option value=${id}>${title}</option>`)}
        </select>
      </div>
      <p class="refusal" role="alert">${this.refusal ?? nothing}</p>
      <button type="submit" class="button primary" aria-disabled=${this.busy ? 'true' : 'false'}>
        ${say.beginYes}
      </button>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-evidence-begin': EvidenceBegin;
  }
}
