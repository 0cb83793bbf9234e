import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { home } from '../strings/home.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';

const say = home.example;

/** A turn and a finding in it, to show at first sight what Coequal does. */
@customElement('coequal-finding-example')
export class FindingExample extends LightElement {
  override render() {
    return html`
      <figure class="finding-example">
        <p class="line">
          <span class="words">${say.before}<mark class="flag">${say.said}</mark></span>
        </p>
        <div class="heard">
          <p class="kind">${icon('flag')} ${say.kind}</p>
          <p>${say.message}</p>
          <p class="say"><span>${say.instead}</span> <q>${say.words}</q></p>
        </div>
        <figcaption>${say.caption}</figcaption>
      </figure>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-finding-example': FindingExample;
  }
}
