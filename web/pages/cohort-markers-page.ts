import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { readMarkerMap } from '../assignment-api.ts';
import { readCohort } from '../cohort-api.ts';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import type { MarkerMap } from '../../server/api/contract/marker-map.ts';
import { icon } from '../elements/icon.ts';
import '../elements/marker-map-table.ts';
import { problemTitle } from '../elements/problem-note.ts';
import { pathTo } from '../router.ts';
import { markerMap as say } from '../strings/marker-map.ts';
import { PageElement } from './page-element.ts';
import './table-links.ts';
import type { TableName } from './table-links.ts';

const TABLES: readonly TableName[] = ['markers'];

const PARTS = ['all', 'first', 'latest'] as const;

/** A cohort by its markers, over all attempts or a part of the time, for its instructors. */
@customElement('coequal-cohort-markers-page')
export class CohortMarkersPage extends PageElement {
  readonly #loading = new Task(this, {
    task: async ([id, period], { signal }) => {
      const [cohort, map] = await Promise.all([
        this.cohort?.id === id ? this.cohort : readCohort(id, signal),
        readMarkerMap(id, period, signal),
      ]);
      this.cohort = cohort;
      this.map = map;
    },
    args: () => [this.cohortId, this.period] as const,
  });

  @state() private cohort: CohortView | null = null;
  @state() private map: MarkerMap | null = null;
  /** It stands in the address, so that it holds on the way back and can be passed on. */
  @state() private period = new URLSearchParams(location.search).get('period') ?? 'all';

  /** Id of the cohort. */
  @property({ attribute: false }) cohortId = '';

  protected override pageTitle(): string | null {
    if (this.#loading.error !== undefined) return problemTitle(this.#loading.error);
    return this.cohort === null ? null : say.title(this.cohort.title);
  }

  private choose({ currentTarget }: Event): void {
    if (!(currentTarget instanceof HTMLSelectElement)) return;
    this.period = currentTarget.value;
    const search = this.period === 'all' ? '' : `?period=${encodeURIComponent(this.period)}`;
    history.replaceState(history.state, '', `${location.pathname}${search}`);
  }

  private chooser({ weeks }: MarkerMap) {
    return html`<div class="period">
      <label for="period">${say.period}</label>
      <select id="period" class="written" @change=${this.choose}>
        ${PARTS.map(
          (part) =>
            html`<option value=${part} ?selected=${part === this.period}>
              ${say.periods[part]}
            </option>`,
        )}
        ${
          weeks.length === 0
            ? nothing
            : html`<optgroup label=${say.weeks}>
                ${weeks.map(
                  ({ monday, sessions }) =>
                    html`<option value=${monday} ?selected=${monday === this.period}>
                      ${say.week(monday, sessions)}
                    </option>`,
                )}
              </optgroup>`
        }
      </select>
    </div>`;
  }

  private told({ period, sessions, weeks }: MarkerMap): string {
    if (this.period !== period) return say.loading;
    const part = PARTS.find((one) => one === period);
    if (part !== undefined) return say.shown(say.periods[part], sessions.length);
    return say.week(period, weeks.find(({ monday }) => monday === period)?.sessions ?? 0);
  }

  private legend({ versions }: MarkerMap) {
    return html`<div class="map-legend">
      <p>
        ${say.scale}
        ${say.steps.map((step, at) => html`<span class="figure step-${at}">${step}</span> `)}
      </p>
      <p class="aside">${say.few}</p>
      ${versions > 1 ? html`<p class="aside">${say.versions(versions)}</p>` : nothing}
    </div>`;
  }

  private whole(cohort: CohortView, map: MarkerMap) {
    if (map.rows.length === 0 || map.weeks.length === 0)
      return html`<p class="empty">${say.empty}</p>`;
    return html`
      ${this.chooser(map)}
      <p class="aside" role="status">${this.told(map)}</p>
      <div aria-busy=${this.period === map.period ? 'false' : 'true'}>
        <coequal-marker-map-table
          .map=${map}
          .cohort=${cohort.id}
          .timeZone=${cohort.timeZone}
        ></coequal-marker-map-table>
      </div>
      ${this.legend(map)}
      <coequal-table-links .cohort=${cohort.id} .tables=${TABLES}></coequal-table-links>
    `;
  }

  override render() {
    if (this.#loading.error !== undefined) return this.problemNote(this.#loading);
    const { cohort, map } = this;
    if (cohort?.id !== this.cohortId || map === null)
      return html`<coequal-loading-shape></coequal-loading-shape>`;
    return html`
      <a class="back" href=${pathTo.cohort(cohort.id)}>${icon('back')} ${say.back(cohort.title)}</a>
      <div class="markers-page">
        <header>
          <p class="kicker">${say.kicker}</p>
          <h1>${cohort.title}</h1>
          <p class="lead">${say.lead}</p>
          <p class="aside">${say.keys}</p>
        </header>
        ${this.whole(cohort, map)}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-cohort-markers-page': CohortMarkersPage;
  }
}
