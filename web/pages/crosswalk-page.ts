import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { CrosswalkView, FrameworkView } from '../../server/api/contract/crosswalk.ts';
import { listFrameworks, readCrosswalk } from '../crosswalk-api.ts';
import '../elements/crosswalk-groups.ts';
import { icon } from '../elements/icon.ts';
import { pathTo } from '../router.ts';
import { crosswalk as say } from '../strings/crosswalk.ts';
import { tellProblem } from '../tell-problem.ts';
import { PageElement } from './page-element.ts';

/** A framework laid over a session of one's own: what was found for each of its markers, and what text cannot show. */
@customElement('coequal-crosswalk-page')
export class CrosswalkPage extends PageElement {
  readonly #loading = new Task(this, {
    task: async ([id], { signal }) => {
      const frameworks = await listFrameworks(signal);
      const first = frameworks[0];
      this.view = first === undefined ? null : await readCrosswalk(id, first.id, signal);
      return frameworks;
    },
    args: () => [this.sessionId] as const,
  });

  @query('select') private readonly choice!: HTMLSelectElement;
  @state() private view: CrosswalkView | null = null;
  /** What was done last, or empty. */
  @state() private news = '';

  /** Id of the session. */
  @property({ attribute: false }) sessionId = '';

  protected override pageTitle(): string | null {
    return this.titleOf(this.#loading, () => say.title(this.view?.title ?? ''));
  }

  private async choose(): Promise<void> {
    const asked = this.choice.value;
    this.refusal = null;
    this.news = say.loading;
    try {
      const view = await readCrosswalk(this.sessionId, asked);
      // Another one may have been chosen meanwhile.
      if (this.choice.value !== asked) return;
      this.view = view;
      this.news = say.ready(view.framework.title);
    } catch (cause) {
      this.news = '';
      this.refusal = tellProblem(cause);
    }
  }

  private print(): void {
    window.print();
  }

  private summary({ groups }: CrosswalkView): string {
    const states = groups.flatMap(({ markers }) => markers.map((marker) => marker.state));
    const count = (...wanted: string[]) => states.filter((one) => wanted.includes(one)).length;
    return say.summary(
      count('found'),
      count('absent'),
      count('not-observable', 'not-listened-for'),
    );
  }

  private whole(frameworks: readonly FrameworkView[]) {
    const { view } = this;
    return html`<div class="crosswalk">
      <a class="back" href=${pathTo.debrief(this.sessionId)}>${icon('back')} ${say.toDebrief}</a>
      <header>
        <p class="kicker">${say.kicker}</p>
        <h1>${view?.title ?? say.kicker}</h1>
        <p class="lead">${say.lead}</p>
        <p class="news">${say.verdict}</p>
      </header>
      ${
        view === null
          ? html`<p class="empty">${say.none}</p>`
          : html`<div class="framework-choice">
                <label for="framework">${say.choose}</label>
                <span>
                  <select id="framework" class="written" @change=${this.choose}>
                    ${frameworks.map(
                      ({ id, title }) =>
                        html`<option value=${id} ?selected=${id === view.framework.id}>
                          ${title}
                        </option>`,
                    )}
                  </select>
                  <button type="button" class="button" @click=${this.print}>${say.print}</button>
                </span>
                <p class="refusal" role="alert">${this.refusal ?? nothing}</p>
                <p class="hidden" role="status">${this.news}</p>
              </div>
              <p class="printed">${view.framework.title}</p>
              <p class="aside whose">${view.framework.notice}</p>
              <p>${this.summary(view)}</p>
              <coequal-crosswalk-groups .groups=${view.groups}></coequal-crosswalk-groups>`
      }
    </div>`;
  }

  override render() {
    return this.loaded(this.#loading, (frameworks) => this.whole(frameworks));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-crosswalk-page': CrosswalkPage;
  }
}
