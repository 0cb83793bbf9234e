import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { LightElement } from '../elements/light-element.ts';
import { chooseRateFirst } from '../self-rating-api.ts';
import { selfRating as say } from '../strings/self-rating.ts';
import { tellProblem } from '../tell-problem.ts';
import { followVisitor } from '../visitor.ts';

/** Whether somebody always rates themselves before they see results: a setting that is kept as it is changed. */
@customElement('coequal-rate-first')
export class RateFirst extends LightElement {
  readonly #visitor = followVisitor(this);

  @state() private news: string | null = null;
  @state() private refusal: string | null = null;

  private async choose({ target }: Event): Promise<void> {
    const box = target as HTMLInputElement;
    this.news = null;
    this.refusal = null;
    try {
      const { always } = await chooseRateFirst(box.checked);
      this.news = always ? say.alwaysOn : say.alwaysOff;
      await this.#visitor.refresh();
    } catch (cause) {
      this.refusal = tellProblem(cause);
      box.checked = this.#visitor.me?.ratesFirst ?? false;
    }
  }

  override render() {
    return html`<div class="rate-first">
      <label class="check">
        <input
          type="checkbox"
          aria-describedby="rate-first-help"
          .checked=${this.#visitor.me?.ratesFirst ?? false}
          @change=${this.choose}
        />
        <span>${say.always}</span>
      </label>
      <p class="aside" id="rate-first-help">${say.alwaysHelp}</p>
      <p class="news" role="status">${this.news ?? nothing}</p>
      <p class="refusal" role="alert">${this.refusal ?? nothing}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-rate-first': RateFirst;
  }
}
