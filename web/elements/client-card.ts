import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { home as say } from '../strings/home.ts';
import './client-portrait.ts';
import { icon } from './icon.ts';
import { LightElement } from './light-element.ts';

/** How many behaviours a card names before it stops. */
const NAMED = 4;

/** Whom a card shows, in one session or in several. */
export interface Meeting {
  readonly title: string;
  readonly summary: string;
  readonly client: { readonly name: string; readonly about: string };
  /** Titles of behaviours. */
  readonly practises: readonly string[];
}

/** A client in the list: who, what about, and where the story leads. */
@customElement('coequal-client-card')
export class ClientCard extends LightElement {
  /** Whom it shows. */
  @property({ attribute: false }) meeting: Meeting | null = null;
  /** The address of the briefing. */
  @property({ attribute: false }) path = '';
  /** How long it is, in words. */
  @property({ attribute: false }) facts = '';
  /** The title of a behaviour that it names first if it practises it, or null. */
  @property({ attribute: false }) wanted: string | null = null;
  /** True where it stands under a heading of the third level. */
  @property({ type: Boolean }) nested = false;

  private named(practises: readonly string[]): string[] {
    const wanted = practises.filter((title) => title === this.wanted);
    return [...wanted, ...practises.filter((title) => title !== this.wanted)].slice(0, NAMED);
  }

  private heading(title: string) {
    const link = html`<a href=${this.path}>${title}</a>`;
    return this.nested ? html`<h4>${link}</h4>` : html`<h3>${link}</h3>`;
  }

  override render() {
    if (this.meeting === null) return nothing;
    const { client, practises, summary, title } = this.meeting;
    return html`
      <article class="client-card">
        <header>
          <coequal-client-portrait .name=${client.name}></coequal-client-portrait>
          <p>
            <strong>${client.name}</strong>
            <span>${client.about}</span>
          </p>
        </header>
        ${this.heading(title)}
        <p class="summary">${summary}</p>
        <p class="listens">${say.practises}</p>
        <ul class="tags">
          ${this.named(practises).map(
            (behaviour) =>
              html`<li class=${behaviour === this.wanted ? 'wanted' : ''}>${behaviour}</li>`,
          )}
        </ul>
        <p class="facts">
          <span>${this.facts}</span>
          <span class="go" aria-hidden="true">${say.read(client.name)} ${icon('arrow')}</span>
        </p>
      </article>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-client-card': ClientCard;
  }
}
