import { Task } from '@lit/task';
import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { SelfSeen } from '../../server/api/contract/self-rating.ts';
import '../elements/apart-over-time.ts';
import { icon } from '../elements/icon.ts';
import type { Other } from '../elements/nearness-table.ts';
import '../elements/nearness-table.ts';
import { problemTitle } from '../elements/problem-note.ts';
import { pathTo } from '../router.ts';
import { readSelfSeen } from '../self-rating-api.ts';
import { selfRating as say } from '../strings/self-rating.ts';
import { PageElement } from './page-element.ts';
import './rate-first.ts';

/** How well somebody sees themselves: agreement and bias by marker, and over time. */
@customElement('coequal-self-seen-page')
export class SelfSeenPage extends PageElement {
  readonly #loading = new Task(this, {
    task: (_, { signal }) => readSelfSeen(signal),
    args: () => [],
  });

  protected override pageTitle(): string {
    return this.#loading.error === undefined ? say.seenTitle : problemTitle(this.#loading.error);
  }

  private against(seen: SelfSeen, other: Other) {
    const isNone = seen.whole[other].n === 0;
    return html`<h3>${say.against[other]}</h3>
      ${
        isNone
          ? html`<p class="empty">${say.againstNone[other]}</p>`
          : html`<coequal-nearness-table .seen=${seen} .other=${other}></coequal-nearness-table>`
      }`;
  }

  private figures(seen: SelfSeen) {
    return html`
      <section aria-labelledby="figures">
        <h2 id="figures">${say.figures}</h2>
        <p class="aside">${say.figuresLead}</p>
        ${this.against(seen, 'engine')} ${this.against(seen, 'mentor')}
        <p class="aside">${say.sources}</p>
      </section>
      <section aria-labelledby="time">
        <h2 id="time">${say.time}</h2>
        <p class="aside">${say.timeLead}</p>
        <coequal-apart-over-time .seen=${seen}></coequal-apart-over-time>
      </section>
    `;
  }

  private empty() {
    return html`<section class="empty">
      <h2>${say.none}</h2>
      <p>${say.noneLead}</p>
      <p class="actions">
        <a class="button primary" href=${pathTo.home}>${say.start} ${icon('arrow')}</a>
      </p>
    </section>`;
  }

  override render() {
    return this.loaded(
      this.#loading,
      (seen) =>
        html`<div class="self-seen">
          <header>
            <h1>${say.seenTitle}</h1>
            <p class="lead">${say.seenLead}</p>
            <p class="privacy">${say.private}</p>
          </header>
          ${seen.sessions.length === 0 ? this.empty() : this.figures(seen)}
          <coequal-rate-first></coequal-rate-first>
        </div>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-self-seen-page': SelfSeenPage;
  }
}
