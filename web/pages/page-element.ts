import type { PropertyValues } from 'lit';
import { LightElement } from '../elements/light-element.ts';

/** What a page says once its heading stands. */
export interface PageReady {
  readonly title: string;
}

/**
 * A page: it loads and composes.
 * @fires coequal-page-ready once its heading stands, and again when that changes
 */
export abstract class PageElement extends LightElement {
  #announced: string | null = null;

  /** The page's heading, or null while it loads. */
  protected abstract pageTitle(): string | null;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const title = this.pageTitle();
    if (title === null || title === this.#announced) return;
    this.#announced = title;
    void this.announce(title);
  }

  private async announce(title: string): Promise<void> {
    // The heading may stand in a child element that has not rendered yet.
    await new Promise(requestAnimationFrame);
    const detail: PageReady = { title };
    this.dispatchEvent(new CustomEvent('coequal-page-ready', { detail, bubbles: true }));
  }
}
