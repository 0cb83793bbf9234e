import { markup, Markup, type Part } from './markup.ts';
import { pageStyle } from './page-style.ts';

/** The style is no words of anybody's, and stands as it is. */
const style = new Markup(pageStyle);

/**
 * A whole page that needs nothing from anywhere, and runs nothing.
 *
 * @param path where it stands in the archive, such as `sessions/1.html`: what it links leads from there
 */
export function wholePage(path: string, title: string, body: Part): string {
  const isContents = path === 'index.html';
  const back = isContents
    ? null
    : markup`<nav><a href="${upFrom(path)}index.html">Contents</a></nav>`;
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${back}
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;
  return page.html;
}

/** A link from one page of the archive to another. */
export function linkTo(from: string, to: string, words: Part): Markup {
  return markup`<a href="${upFrom(from)}${to}">${words}</a>`;
}

function upFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}
