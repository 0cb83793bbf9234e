import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type {
  Picture,
  PictureEdge,
  PictureNode,
} from '../../server/api/contract/scenario-check.ts';
import { picture as say } from '../strings/desk.ts';
import { format } from '../strings/format.ts';
import { LightElement } from './light-element.ts';

/**
 * The parts of a story and the paths from each, in words.
 * @fires coequal-place with the place in the text to go to
 */
@customElement('coequal-story-list')
export class StoryList extends LightElement {
  @property({ attribute: false }) picture: Picture | null = null;

  private go({ line }: PictureNode): void {
    const detail = { line, column: 1 };
    this.dispatchEvent(new CustomEvent('coequal-place', { detail, bubbles: true }));
  }

  private path({ depth, kind, level, to, turn }: PictureEdge) {
    const name = this.picture?.nodes.find(({ id }) => id === to)?.name ?? to;
    const terms = [
      depth === null ? '' : say.depth(depth),
      turn === null ? '' : say.turn(turn),
      level === null ? '' : say.level(format.percent(level)),
    ].filter((term) => term !== '');
    return html`<li>
      ${say.edge[kind]} <strong>${name}</strong>${
        terms.length === 0 ? nothing : ` (${terms.join(', ')})`
      }
    </li>`;
  }

  private entry(node: PictureNode, edges: readonly PictureEdge[]) {
    const { deep, depths, kind, lines, name } = node;
    const told =
      depths === null ? say.lines(lines) : say.depths(depths.guarded, depths.partial, depths.open);
    return html`<li>
      <button type="button" class="link" @click=${() => this.go(node)}>
        ${say.kind[kind]} <strong>${name}</strong>
      </button>
      <span class="aside">${told}${deep === null ? nothing : ` · ${say.deep}`}</span>
      ${
        edges.length === 0
          ? nothing
          : html`<ul>
              ${edges.map((edge) => this.path(edge))}
            </ul>`
      }
    </li>`;
  }

  override render() {
    if (this.picture === null) return nothing;
    const { edges, nodes } = this.picture;
    return html`<ul>
      ${nodes.map((node) =>
        this.entry(
          node,
          edges.filter(({ from }) => from === node.id),
        ),
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-story-list': StoryList;
  }
}
