import { html, nothing, type PropertyValues } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import './elements/app-footer.ts';
import './elements/app-header.ts';
import { LightElement } from './elements/light-element.ts';
import { dropImportOfOthers, ownerOf } from './kept-import.ts';
import { pageOf } from './page-of.ts';
import type { PageReady } from './pages/page-element.ts';
import { listenForRoutes, matchRoute, pathTo, type Route } from './router.ts';
import { app as say } from './strings/app.ts';
import { followVisitor } from './visitor.ts';
import { through, wayFrom } from './way-back.ts';

/** The frame round every page: header, main, footer; it gives each page its title and moves focus to its heading. */
@customElement('coequal-app')
export class App extends LightElement {
  /** The first page keeps the browser's own focus; each later one takes it to its heading. */
  #focusIsDue = false;
  #owner: string | null = null;
  readonly #visitor = followVisitor(this);

  @state() private route: Route = matchRoute(location.pathname);

  override connectedCallback(): void {
    super.connectedCallback();
    listenForRoutes((route) => {
      this.#focusIsDue = true;
      this.route = route;
    });
    this.askWhoIsHere();
    // In another window they may have signed in or out meanwhile.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') this.askWhoIsHere();
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const owner = ownerOf(this.#visitor.me);
    // What somebody was bringing is for nobody's eyes who comes after them.
    if (owner !== null && owner !== this.#owner) dropImportOfOthers(owner);
    this.#owner = owner;
  }

  private askWhoIsHere(): void {
    // Without an answer the page stays as it is; whatever is done on it tells of the trouble.
    void this.#visitor.refresh().catch(() => undefined);
  }

  private ready(event: CustomEvent<PageReady>): void {
    document.title = this.route.page === 'home' ? say.name : say.title(event.detail.title);
    if (!this.#focusIsDue) return;
    this.#focusIsDue = false;
    const heading = this.querySelector<HTMLElement>('main h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }

  private jump(event: Event): void {
    event.preventDefault();
    this.querySelector<HTMLElement>('main')?.focus();
  }

  override render() {
    const { page } = this.route;
    const { me } = this.#visitor;
    const back = wayFrom(location.pathname, location.search);
    return html`
      <a class="skip" href="#main" @click=${this.jump}>${say.skip}</a>
      <coequal-app-header
        .page=${page}
        .me=${me}
        .signIn=${through(pathTo.signIn, back)}
      ></coequal-app-header>
      <main id="main" tabindex="-1" class="page-${page}" @coequal-page-ready=${this.ready}>
        ${pageOf(this.route)}
      </main>
      ${
        page === 'practice'
          ? nothing
          : html`<coequal-app-footer
              .me=${me}
              .signUp=${through(pathTo.signUp, back)}
            ></coequal-app-footer>`
      }
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-app': App;
  }
}
