import { markup, type Markup, type Part } from './markup.ts';

/** Facts with their names; those that are null are left out. */
export function facts(all: readonly (readonly [string, Part])[]): Markup {
  const told = all.filter(([, fact]) => fact !== null && fact !== '');
  return markup`<dl>${told.map(([name, fact]) => markup`<dt>${name}</dt><dd>${fact}</dd>`)}</dl>`;
}

/** What somebody wrote, its lines as they are. */
export function words(text: string): Markup {
  return markup`<p class="words" dir="auto">${text}</p>`;
}

/** A part of a page under its heading; nothing where there is nothing to tell. */
export function section(title: string, body: Part): Markup | null {
  const isEmpty = body === null || (Array.isArray(body) && body.length === 0);
  return isEmpty ? null : markup`<section><h2>${title}</h2>${body}</section>`;
}

/** A list, or nothing. */
export function list(items: readonly Part[]): Markup | null {
  return items.length === 0
    ? null
    : markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
}

/** A table whose first cell in each row names it. Nothing without rows. */
export function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly Part[])[],
): Markup | null {
  if (rows.length === 0) return null;
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table>
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([name = '', ...cells]) =>
      markup`<tr><th scope="row">${name}</th>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}

/** A sentence that has to be seen. */
export function notice(sentence: Part): Markup {
  return markup`<p class="note" role="note">${sentence}</p>`;
}

/** A count with its noun. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
