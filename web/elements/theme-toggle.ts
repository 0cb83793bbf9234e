import { html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { app as say } from '../strings/app.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';

/** Read by `public/theme.js` before the first paint. */
const KEY = 'coequal:theme';

/**
 * Switches between light and dark. Until it is used the system's choice holds.
 * @fires coequal-theme on `document`, after the colours changed
 */
@customElement('coequal-theme-toggle')
export class ThemeToggle extends LightElement {
  readonly #system = matchMedia('(prefers-color-scheme: dark)');

  @state() private dark = this.#isDark();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#system.addEventListener('change', this.#follow);
  }

  override disconnectedCallback(): void {
    this.#system.removeEventListener('change', this.#follow);
    super.disconnectedCallback();
  }

  readonly #follow = (): void => {
    this.dark = this.#isDark();
    document.dispatchEvent(new Event('coequal-theme'));
  };

  #isDark(): boolean {
    const chosen = document.documentElement.dataset['theme'];
    return chosen === undefined ? this.#system.matches : chosen === 'dark';
  }

  private toggle(): void {
    const theme = this.dark ? 'light' : 'dark';
    document.documentElement.dataset['theme'] = theme;
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // No storage: the choice holds until the page is loaded again.
    }
    this.#follow();
  }

  override render() {
    return html`
      <button type="button" class="button quiet square" @click=${this.toggle}>
        ${icon(this.dark ? 'sun' : 'moon')}
        <span class="hidden">${this.dark ? say.toLight : say.toDark}</span>
      </button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-theme-toggle': ThemeToggle;
  }
}
