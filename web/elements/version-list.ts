import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PublishedVersion, VersionText } from '../../server/api/contract/draft.ts';
import { format } from '../strings/format.ts';
import { publish as say } from '../strings/publish.ts';
import { LightElement } from './light-element.ts';

/**
 * The published versions of a scenario, newest first.
 * @fires coequal-read with the number of a version to read, or of the one to close
 * @fires coequal-restore with the number of a version
 */
@customElement('coequal-version-list')
export class VersionList extends LightElement {
  @property({ attribute: false }) versions: readonly PublishedVersion[] = [];
  /** The version that is read, or null. */
  @property({ attribute: false }) read: VersionText | null = null;
  @property({ attribute: false }) busy = false;

  private tell(name: 'coequal-read' | 'coequal-restore', detail: number): void {
    if (this.busy) return;
    this.dispatchEvent(new CustomEvent<number>(name, { detail }));
  }

  private version({ by, number, publishedAt, title }: PublishedVersion) {
    const open = this.read?.number === number;
    const wait = this.busy ? 'true' : 'false';
    return html`<li>
      <p>
        <strong>${say.version(number)}</strong> ${title}
        <span class="aside">${say.by(format.moment(publishedAt), by)}</span>
      </p>
      <p class="actions">
        <button
          type="button"
          class="button small"
          aria-expanded=${open ? 'true' : 'false'}
          aria-disabled=${wait}
          aria-label=${open ? nothing : say.showOf(number)}
          @click=${() => this.tell('coequal-read', number)}
        >
          ${open ? say.hide : say.show}
        </button>
        <button
          type="button"
          class="button small"
          aria-disabled=${wait}
          aria-label=${say.restoreOf(number)}
          @click=${() => this.tell('coequal-restore', number)}
        >
          ${say.restore}
        </button>
      </p>
      ${
        open
          ? html`<pre tabindex="0" role="region" aria-label=${say.textOf(number)}>
${this.read?.text ?? ''}</pre>`
          : nothing
      }
    </li>`;
  }

  override render() {
    return html`<ol class="version-list">
      ${this.versions.map((version) => this.version(version))}
    </ol>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-version-list': VersionList;
  }
}
