import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Me } from '../../server/api/contract/account.ts';
import { pathTo, type Route } from '../router.ts';
import { account } from '../strings/account.ts';
import { app as say } from '../strings/app.ts';
import { drafts } from '../strings/drafts.ts';
import { drill } from '../strings/drill.ts';
import { LightElement } from './light-element.ts';
import './theme-toggle.ts';
import { whoLink } from './who-link.ts';

/** The bar at the top: name, main navigation, who is signed in, colours. */
@customElement('coequal-app-header')
export class AppHeader extends LightElement {
  /** The page that is shown, so that its link can say so. */
  @property({ attribute: false }) page: Route['page'] = 'home';

  /** Who is at the screen, or null while that is not known. */
  @property({ attribute: false }) me: Me | null = null;
  /** Where to sign in. */
  @property({ attribute: false }) signIn: string = pathTo.signIn;

  private current(...pages: Route['page'][]): 'page' | 'true' | undefined {
    if (pages[0] === this.page) return 'page';
    return pages.includes(this.page) ? 'true' : undefined;
  }

  override render() {
    return html`
      <header class="app-header">
        <a class="brand" href=${pathTo.home}>
          <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <path class="coach" d="M15 5a11 11 0 0 0 0 22Z" />
            <path class="client" d="M17 5a11 11 0 0 1 0 22Z" />
          </svg>
          <span>${say.name}</span>
        </a>
        <nav aria-label=${say.mainNav}>
          <a
            href=${pathTo.home}
            aria-current=${ifDefined(this.current('home', 'briefing', 'practice'))}
            >${say.scenarios}</a
          >
          <a
            href=${pathTo.growth}
            aria-current=${ifDefined(this.current('growth', 'debrief', 'moments', 'moment', 'comparison', 'self-rating', 'self-ratings'))}
            >${say.growth}</a
          >
          <a href=${pathTo.drills} aria-current=${ifDefined(this.current('drills', 'drill-round'))}
            >${drill.nav}</a
          >
          ${
            this.me?.kind === 'person'
              ? html`<a
                  href=${pathTo.cohorts}
                  aria-current=${ifDefined(this.current('cohorts', 'cohort', 'reviews', 'trainee-debrief', 'trainee-rating', 'calibrations', 'calibration'))}
                  >${say.cohorts}</a
                >`
              : nothing
          }
          ${
            this.me?.kind === 'person' && this.me.role !== 'trainee'
              ? html`<a
                  href=${pathTo.drafts}
                  aria-current=${ifDefined(this.current('drafts', 'desk'))}
                  >${drafts.nav}</a
                >`
              : nothing
          }
          ${
            this.me?.role === 'administrator'
              ? html`<a href=${pathTo.people} aria-current=${ifDefined(this.current('people'))}
                  >${account.people}</a
                >`
              : nothing
          }
        </nav>
        ${whoLink(this.me, this.signIn, this.page === 'account' || this.page === 'sign-in')}
        <coequal-theme-toggle></coequal-theme-toggle>
      </header>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-app-header': AppHeader;
  }
}
