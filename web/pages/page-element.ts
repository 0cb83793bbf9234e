import type { Task } from '@lit/task';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { LightElement } from '../elements/light-element.ts';
import '../elements/loading-shape.ts';
import '../elements/problem-note.ts';
import { problemTitle } from '../elements/problem-note.ts';
import { navigate } from '../router.ts';
import { tellProblem } from '../tell-problem.ts';

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

  /** True while something that leads to another page is on its way. */
  @state() protected starting = false;
  /** Why what was last asked for did not come about, or null. */
  @state() protected refusal: string | null = null;

  /** The page's heading, or null while it loads. */
  protected abstract pageTitle(): string | null;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const title = this.pageTitle();
    if (title === null || title === this.#announced) return;
    this.#announced = title;
    void this.announce(title);
  }

  /** The heading of a page that loads: of what went wrong, or of what was loaded; null before. */
  protected titleOf<A extends readonly unknown[], T>(
    { error, value }: Task<A, T>,
    title: (value: T) => string,
  ): string | null {
    if (error !== undefined) return problemTitle(error);
    return value === undefined ? null : title(value);
  }

  /** What was loaded; before that its shape, and where it went wrong the problem's note, or what `error` makes of it. */
  protected loaded<A extends readonly unknown[], T>(
    loading: Task<A, T>,
    complete: (value: T) => TemplateResult,
    error: (cause: unknown) => TemplateResult = () => this.problemNote(loading),
  ) {
    const wait = html`<coequal-loading-shape></coequal-loading-shape>`;
    return loading.render({
      initial: () => wait,
      pending: () => wait,
      complete,
      error,
    });
  }

  /** What went wrong with loading, with a way to try again. */
  protected problemNote<A extends readonly unknown[], T>(loading: Task<A, T>): TemplateResult {
    return html`<coequal-problem-note
      .problem=${loading.error}
      @coequal-retry=${() => void loading.run()}
    ></coequal-problem-note>`;
  }

  /** Begins something and goes to its address, which may take the place of this one. Asked again meanwhile, it does nothing. */
  protected async goTo(
    begun: () => Promise<string>,
    place: 'next' | 'same' = 'next',
  ): Promise<void> {
    if (this.starting) return;
    this.starting = true;
    this.refusal = null;
    try {
      navigate(await begun(), place);
    } catch (cause) {
      this.refusal = tellProblem(cause);
    } finally {
      this.starting = false;
    }
  }

  private async announce(title: string): Promise<void> {
    // The heading may stand in a child element that has not rendered yet.
    await new Promise(requestAnimationFrame);
    const detail: PageReady = { title };
    this.dispatchEvent(new CustomEvent('coequal-page-ready', { detail, bubbles: true }));
  }
}
