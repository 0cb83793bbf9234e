import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ApiProblem } from '../api-problem.ts';
import { matchRoute, pathTo } from '../router.ts';
import { problem as say } from '../strings/problem.ts';
import { selfRating as ratings } from '../strings/self-rating.ts';
import { tellProblem } from '../tell-problem.ts';
import { through, wayFrom } from '../way-back.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';

/**
 * A whole page that could not be shown: what happened and a way on.
 * @fires coequal-retry when the person wants it tried again
 */
@customElement('coequal-problem-note')
export class ProblemNote extends LightElement {
  /** What was thrown. */
  @property({ attribute: false }) problem: unknown = null;

  private retry(): void {
    this.dispatchEvent(new Event('coequal-retry'));
  }

  /** What may help, if anything does. */
  private way() {
    if (this.problem instanceof ApiProblem) {
      const { code, status } = this.problem;
      if (code === 'not-signed-in') {
        const door = through(pathTo.signIn, wayFrom(location.pathname, location.search));
        return html`<a class="button primary" href=${door}>${say.signIn}</a>`;
      }
      const route = matchRoute(location.pathname);
      if ((code === 'self-rating-begun' || code === 'rate-first') && 'session' in route)
        return html`<a class="button primary" href=${pathTo.selfRating(route.session)}
          >${code === 'rate-first' ? ratings.wayIn : ratings.wayOn}</a
        >`;
      if (code === 'session-running' && route.page === 'debrief')
        return html`<a class="button primary" href=${pathTo.practice(route.session)}
          >${say.toSession}</a
        >`;
      if (status === 403 || status === 404) return nothing;
    }
    return html`<button type="button" class="button primary" @click=${this.retry}>
      ${icon('again')} ${say.retry}
    </button>`;
  }

  override render() {
    return html`
      <section class="notice">
        <h1>${problemTitle(this.problem)}</h1>
        <p class="lead">${tellProblem(this.problem)}</p>
        <p class="actions">
          ${this.way()}
          <a class="button" href=${pathTo.home}>${say.toScenarios}</a>
        </p>
      </section>
    `;
  }
}

/** The heading over a problem, of whatever kind it is. */
export function problemTitle(problem: unknown): string {
  return (problem instanceof ApiProblem ? say.titles[problem.code] : undefined) ?? say.title;
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-problem-note': ProblemNote;
  }
}
