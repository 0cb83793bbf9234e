import { html, type TemplateResult } from 'lit';
import './client-portrait.ts';

/** The head of a page about one client: portrait, the page's title, who they are, and a line of facts. */
export function clientHead(
  { name, about }: { readonly name: string; readonly about: string },
  title: string,
  facts: string,
): TemplateResult {
  return html`<header>
    <coequal-client-portrait class="large" .name=${name}></coequal-client-portrait>
    <div>
      <h1>${title}</h1>
      <p class="lead"><strong>${name}</strong>, ${about}</p>
      <p class="aside">${facts}</p>
    </div>
  </header>`;
}
