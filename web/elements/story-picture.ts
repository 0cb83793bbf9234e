import { html, nothing, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Picture, PictureNode } from '../../server/api/contract/scenario-check.ts';
import { picture as say } from '../strings/desk.ts';
import { layOutPicture, type PlacedEdge, type PlacedNode } from './lay-out-picture.ts';
import { LightElement } from './light-element.ts';
import './story-list.ts';

const LEGEND = ['then', 'waits', 'leads', 'drifts', 'ends'] as const;
const DEPTHS = ['guarded', 'partial', 'open'] as const;
/** Letters that a part's name has room for. */
const ROOM = 16;

/**
 * Beats, topics, side stories and endings with the paths between them. Each part is a way to its place in the text.
 * @fires coequal-place with the place in the text to go to
 */
@customElement('coequal-story-picture')
export class StoryPicture extends LightElement {
  /** Id of the part whose paths stand out, or null. */
  @state() private chosen: string | null = null;

  @property({ attribute: false }) picture: Picture | null = null;
  /** Whether it is of an earlier text, because the present one cannot be read. */
  @property({ attribute: false }) earlier = false;

  private go({ line }: PictureNode): void {
    const detail = { line, column: 1 };
    this.dispatchEvent(new CustomEvent('coequal-place', { detail, bubbles: true }));
  }

  private press(event: KeyboardEvent, node: PictureNode): void {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    this.go(node);
  }

  private choose(id: string | null): void {
    this.chosen = id;
  }

  private edge({ from, kind, line, to }: PlacedEdge) {
    const look =
      this.chosen === null ? '' : from === this.chosen || to === this.chosen ? 'lit' : 'dim';
    return svg`<path class="edge ${kind} ${look}" d=${line} marker-end="url(#picture-arrow)" />`;
  }

  /** Three steps, filled as far as the topic has lines at each depth. */
  private steps({ depths, deep, x, y, width }: PlacedNode) {
    if (depths === null) return nothing;
    return DEPTHS.map(
      (depth, index) =>
        svg`<rect class="depth ${depths[depth] > 0 ? depth : 'none'} ${deep === depth ? 'deep' : ''}"
          x=${x + width - 62 + index * 18} y=${y + 31} width="14" height="8" rx="2" />`,
    );
  }

  private node(node: PlacedNode) {
    const { height, id, kind, line, lines, name, width, x, y } = node;
    const shown = name.length > ROOM ? `${name.slice(0, ROOM - 1)}…` : name;
    const small = `${say.kind[kind]}${kind === 'topic' ? '' : ` · ${say.lines(lines)}`}`;
    // Whoever speaks to their browser says what they read; a name that is cut off is told whole behind it.
    const words = `${shown} ${small}${shown === name ? '' : `: ${name}`}`;
    return svg`<g class="node ${kind} ${node.deep === null ? '' : 'deep'}" role="button" tabindex="0"
      aria-label=${say.goTo(words, line)}
      @click=${() => {
        this.go(node);
      }}
      @keydown=${(event: KeyboardEvent) => {
        this.press(event, node);
      }}
      @focus=${() => {
        this.choose(id);
      }}
      @blur=${() => {
        this.choose(null);
      }}
      @mouseenter=${() => {
        this.choose(id);
      }}
      @mouseleave=${() => {
        this.choose(null);
      }}>
      <rect x=${x} y=${y} width=${width} height=${height} rx="9" />
      <text class="name" x=${x + 12} y=${y + 21}>${shown}</text>
      <text class="kind" x=${x + 12} y=${y + 39}>${small}</text>
      ${this.steps(node)}
    </g>`;
  }

  override render() {
    if (this.picture === null) return html`<p class="aside">${say.none}</p>`;
    const { edges, height, nodes, width } = layOutPicture(this.picture);
    const chosen = this.chosen;
    // What stands out is drawn last, over the rest.
    const drawn = edges.toSorted(
      (one, other) =>
        Number(one.from === chosen || one.to === chosen) -
        Number(other.from === chosen || other.to === chosen),
    );
    return html`
      <p class="aside">${say.lead}</p>
      ${this.earlier ? html`<p class="notice-line">${say.earlier}</p>` : nothing}
      <ul class="picture-legend" aria-hidden="true">
        ${LEGEND.map((one) => html`<li class=${one}>${say.legend[one]}</li>`)}
      </ul>
      <div class="scrolls picture" tabindex="0" role="region" aria-label=${say.label}>
        <svg viewBox="0 0 ${width} ${height}" width=${width} height=${height}>
          <defs>
            <marker
              id="picture-arrow"
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="9"
              markerHeight="9"
              markerUnits="userSpaceOnUse"
              orient="auto"
            >
              <path d="M0 0.5 8 4 0 7.5Z" />
            </marker>
          </defs>
          ${drawn.map((edge) => this.edge(edge))} ${nodes.map((node) => this.node(node))}
        </svg>
      </div>
      <details class="story-list">
        <summary>${say.list}</summary>
        <coequal-story-list .picture=${this.picture}></coequal-story-list>
      </details>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-story-picture': StoryPicture;
  }
}
