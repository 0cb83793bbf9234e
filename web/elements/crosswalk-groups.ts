import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type {
  CrosswalkMarkerView,
  CrosswalkQuote,
  CrosswalkView,
} from '../../server/api/contract/crosswalk.ts';
import { crosswalk as say, talkTime } from '../strings/crosswalk.ts';
import { icon, type IconName } from './icon.ts';
import { LightElement } from './light-element.ts';

const signs: Readonly<Record<CrosswalkMarkerView['state'], IconName>> = {
  found: 'taken',
  absent: 'missed',
  'not-observable': 'spoiled',
  'not-listened-for': 'mentor',
};

/** Every marker of a framework with the words that speak for it and against it. */
@customElement('coequal-crosswalk-groups')
export class CrosswalkGroups extends LightElement {
  @property({ attribute: false }) groups: CrosswalkView['groups'] = [];

  private quotes(side: 'for' | 'against', quotes: readonly CrosswalkQuote[]) {
    if (quotes.length === 0) return nothing;
    return html`<div class="speaks ${side}">
      <h4>${icon(side === 'for' ? 'strength' : 'flag')} ${say[side]}</h4>
      <ul>
        ${quotes.map(
          ({ turn, at, quote, title }) =>
            html`<li>
              <blockquote>${say.quote(quote)}</blockquote>
              <p class="aside">
                ${at === null ? say.turn(turn) : say.turnAt(turn, talkTime(at))} · ${title}
              </p>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  private marker(marker: CrosswalkMarkerView) {
    const { number, says, state, session, observable, unseen } = marker;
    return html`<li class="laid state-${state}">
      <h3><span class="number">${number}</span> ${says}</h3>
      <p class="standing-of">${icon(signs[state])} ${say.state[state]}</p>
      ${this.quotes('for', marker.for)} ${this.quotes('against', marker.against)}
      ${
        session.length === 0
          ? nothing
          : html`<div class="speaks against">
              <h4>${icon('flag')} ${say.against}: ${say.session}</h4>
              <ul>
                ${session.map(({ title }) => html`<li>${title}</li>`)}
              </ul>
            </div>`
      }
      ${state === 'absent' ? html`<p class="aside">${say.nothing}</p>` : nothing}
      ${
        unseen === null
          ? nothing
          : html`<p class="aside">${observable === 'partly' ? say.partly : nothing} ${unseen}</p>`
      }
    </li>`;
  }

  override render() {
    return this.groups.map(
      ({ title, markers }) =>
        html`<section class="crosswalk-group">
          <h2>${title}</h2>
          <ul class="markers">
            ${markers.map((marker) => this.marker(marker))}
          </ul>
        </section>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-crosswalk-groups': CrosswalkGroups;
  }
}
