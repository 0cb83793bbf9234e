import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { HearingView } from '../../server/api/contract/drill.ts';
import type { RubricView } from '../../server/api/contract/rubric.ts';
import { drill as say } from '../strings/drill.ts';
import { agreedCells } from './agreed-cells.ts';
import './hearing-rounds.ts';
import { LightElement } from './light-element.ts';

/** So many behaviours are shown at first. */
const FIRST = 6;

/** How well somebody hears: kappa as a whole, by round and by marker, beside the engine's, and what is missed most. */
@customElement('coequal-hearing-figures')
export class HearingFigures extends LightElement {
  @property({ attribute: false }) hearing: HearingView | null = null;
  @property({ attribute: false }) rubric: RubricView | null = null;

  private figure(label: string, figure: string | null, words: string) {
    return html`<div class="kappa">
      <dt>${label}</dt>
      <dd><strong>${figure ?? say.undefined}</strong> <span>${words}</span></dd>
    </div>`;
  }

  private markers({ markers }: HearingView) {
    return html`<div class="scrolls" tabindex="0" role="region" aria-label=${say.byMarkerCaption}>
      <table class="agreement">
        <caption>
          <span>${say.byMarkerCaption}</span>
        </caption>
        <thead>
          <tr>
            ${[say.marker, say.n, say.you, say.engine].map(
              (title) => html`<th scope="col">${title}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${markers.map(
            ({ title, ...agreed }) =>
              html`<tr>
                <th scope="row">${title}</th>
                ${agreedCells(agreed)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private often({ behaviours }: HearingView) {
    const off = behaviours
      .filter(({ missed, tooMuch }) => missed + tooMuch > 0)
      .toSorted((a, b) => b.missed + b.tooMuch - a.missed - a.tooMuch);
    if (off.length === 0) return html`<p>${say.oftenNone}</p>`;
    const rest = off.slice(FIRST);
    return html`${this.missed(off.slice(0, FIRST))}
    ${
      rest.length === 0
        ? nothing
        : html`<details>
            <summary>${say.more(rest.length)}</summary>
            ${this.missed(rest, say.oftenRest)}
          </details>`
    }`;
  }

  private missed(behaviours: HearingView['behaviours'], label: string = say.oftenCaption) {
    const titleOf = (id: string) =>
      this.rubric?.behaviours.find((behaviour) => behaviour.id === id)?.title ?? id;
    return html`<div class="scrolls" tabindex="0" role="region" aria-label=${label}>
      <table class="agreement">
        <caption>
          <span>${label}</span>
        </caption>
        <thead>
          <tr>
            ${[say.behaviour, say.missedColumn, say.tooMuchColumn, say.heardColumn].map(
              (title) => html`<th scope="col">${title}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${behaviours.map(
            ({ id, missed, tooMuch, alike }) =>
              html`<tr>
                <th scope="row">${titleOf(id)}</th>
                <td>${missed}</td>
                <td>${tooMuch}</td>
                <td>${alike}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  override render() {
    const { hearing } = this;
    if (hearing === null) return nothing;
    const { own, engine, words, change } = hearing;
    return html`
      <dl class="kappas">
        ${this.figure(say.kappa, say.figure(own), words === null ? '' : say.words(words))}
        ${this.figure(say.engineKappa, say.figure(engine), '')}
      </dl>
      <p class="aside">${say.from(hearing.turns, hearing.decisions)}</p>
      ${change === null ? nothing : html`<p>${say.change(change)}</p>`}
      <h3>${say.byRound}</h3>
      <coequal-hearing-rounds .rounds=${hearing.rounds}></coequal-hearing-rounds>
      <h3>${say.often}</h3>
      ${this.often(hearing)}
      <h3>${say.byMarker}</h3>
      ${this.markers(hearing)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-hearing-figures': HearingFigures;
  }
}
