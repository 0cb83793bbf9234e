/** A piece of HTML whose words are escaped already. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** What can stand in a piece of HTML: words, which are escaped; pieces; lists of both; null for nothing. */
export type Part = string | number | Markup | null | readonly Part[];

/** A piece of HTML with parts in it. Whatever is no piece itself is written as words, never as markup. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(
    strings
      .map((string, at) => string + (at < parts.length ? write(parts[at] ?? null) : ''))
      .join(''),
  );
}

function write(part: Part): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.html;
  return typeof part === 'object' ? part.map(write).join('\n') : escape(String(part));
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
