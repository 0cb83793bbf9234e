import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import './elements/app-footer.ts';
import './elements/app-header.ts';
import { LightElement } from './elements/light-element.ts';
import './pages/account-page.ts';
import './pages/alliance-page.ts';
import './pages/briefing-page.ts';
import './pages/cohort-page.ts';
import './pages/cohorts-page.ts';
import './pages/comparison-page.ts';
import './pages/debrief-page.ts';
import './pages/engagement-page.ts';
import './pages/growth-page.ts';
import './pages/home-page.ts';
import './pages/join-page.ts';
import './pages/new-password-page.ts';
import type { PageReady } from './pages/page-element.ts';
import './pages/password-link-page.ts';
import './pages/people-page.ts';
import './pages/practice-page.ts';
import './pages/sign-in-page.ts';
import './pages/sign-up-page.ts';
import './pages/trainee-debrief-page.ts';
import './pages/unknown-page.ts';
import './pages/welcome-page.ts';
import { listenForRoutes, matchRoute, pathTo, type Route } from './router.ts';
import { app as say } from './strings/app.ts';
import { followVisitor } from './visitor.ts';
import { through, wayFrom } from './way-back.ts';

/** The frame round every page: header, main, footer; it gives each page its title and moves focus to its heading. */
@customElement('coequal-app')
export class App extends LightElement {
  /** The first page keeps the browser's own focus; each later one takes it to its heading. */
  #focusIsDue = false;
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

  private page(): TemplateResult {
    switch (this.route.page) {
      case 'home':
        return html`<coequal-home-page></coequal-home-page>`;
      case 'briefing':
        return html`<coequal-briefing-page
          .scenario=${this.route.scenario}
        ></coequal-briefing-page>`;
      case 'practice':
        return html`<coequal-practice-page
          .sessionId=${this.route.session}
        ></coequal-practice-page>`;
      case 'debrief':
        return html`<coequal-debrief-page .sessionId=${this.route.session}></coequal-debrief-page>`;
      case 'comparison':
        return html`<coequal-comparison-page
          .sessionId=${this.route.session}
          .otherId=${this.route.other}
        ></coequal-comparison-page>`;
      case 'engagement':
        return html`<coequal-engagement-page
          .engagement=${this.route.engagement}
        ></coequal-engagement-page>`;
      case 'alliance':
        return html`<coequal-alliance-page
          .allianceId=${this.route.alliance}
        ></coequal-alliance-page>`;
      case 'growth':
        return html`<coequal-growth-page></coequal-growth-page>`;
      case 'sign-in':
        return html`<coequal-sign-in-page></coequal-sign-in-page>`;
      case 'sign-up':
        return html`<coequal-sign-up-page></coequal-sign-up-page>`;
      case 'account':
        return html`<coequal-account-page></coequal-account-page>`;
      case 'people':
        return html`<coequal-people-page></coequal-people-page>`;
      case 'cohorts':
        return html`<coequal-cohorts-page></coequal-cohorts-page>`;
      case 'cohort':
        return html`<coequal-cohort-page .cohortId=${this.route.cohort}></coequal-cohort-page>`;
      case 'trainee-debrief':
        return html`<coequal-trainee-debrief-page
          .cohortId=${this.route.cohort}
          .sessionId=${this.route.session}
        ></coequal-trainee-debrief-page>`;
      case 'join':
        return html`<coequal-join-page .code=${this.route.code}></coequal-join-page>`;
      case 'password-link':
        return html`<coequal-password-link-page></coequal-password-link-page>`;
      case 'new-password':
        return html`<coequal-new-password-page
          .secret=${this.route.secret}
        ></coequal-new-password-page>`;
      case 'welcome':
        return html`<coequal-welcome-page .secret=${this.route.secret}></coequal-welcome-page>`;
      case 'unknown':
        return html`<coequal-unknown-page></coequal-unknown-page>`;
    }
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
        ${this.page()}
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
