import { LitElement } from 'lit';

/**
 * An element that renders into the document itself and not into a shadow tree, so that headings, labels, anchors and
 * the skip link work across elements.
 */
export class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
