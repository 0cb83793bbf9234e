import { svg, html, type TemplateResult } from 'lit';

const SHAPES = {
  'back-to': svg`<path d="M4 12a8 8 0 1 0 2.5-5.8M4 3v4.5h4.5" />`,
  beside: svg`<path d="M4 5h6v14H4Zm10 0h6v14h-6Z" />`,
  arrow: svg`<path d="M5 12h14m-6-6 6 6-6 6" />`,
  back: svg`<path d="M19 12H5m6-6-6 6 6 6" />`,
  quiet: svg`<path d="M9 6v12m6-12v12" />`,
  strength: svg`<circle cx="12" cy="12" r="9" /><path d="m8 12.5 2.8 2.8L16.2 9.5" />`,
  flag: svg`<path d="M6 21V4m0 1c4-2.5 8 2.5 12 0v9c-4 2.5-8-2.5-12 0" />`,
  notes: svg`<path d="M6 3h9l4 4v14H6ZM9 11h7m-7 4h7" />`,
  sun: svg`<circle cx="12" cy="12" r="4" /><path d="M12 2.5v2.2m0 14.6v2.2M2.5 12h2.2m14.6 0h2.2M5.3 5.3l1.5 1.5m10.4 10.4 1.5 1.5m0-13.4-1.5 1.5M6.8 17.2l-1.5 1.5" />`,
  moon: svg`<path d="M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z" />`,
  remove: svg`<path d="M4 7h16M9 7V4h6v3m3 0-1 13H7L6 7m4 4v5m4-5v5" />`,
  close: svg`<path d="m6 6 12 12M18 6 6 18" />`,
  taken: svg`<path d="m5 12.5 4.5 4.5L19 7.5" />`,
  missed: svg`<circle cx="12" cy="12" r="7.5" stroke-dasharray="2.6 3.3" />`,
  spoiled: svg`<circle cx="12" cy="12" r="8" /><path d="m6.5 17.5 11-11" />`,
  mended: svg`<path d="M9 6 4.5 10.5 9 15m-4.5-4.5H14a5 5 0 0 1 0 10h-3" />`,
  mentor: svg`<path d="M4 5h16v11h-8.5L7 20v-4H4ZM10 9.2a2 2 0 1 1 2.8 1.8c-.5.3-.8.6-.8 1.1m0 1.6v.1" />`,
  copy: svg`<path d="M9 9h11v11H9ZM15 9V4H4v11h5" />`,
  later: svg`<circle cx="12" cy="12" r="8.5" /><path d="M12 7.5V12l3 2.5" />`,
  halfway: svg`<circle cx="12" cy="12" r="8.5" /><path d="M12 3.5v17a8.5 8.5 0 0 0 0-17Z" fill="currentcolor" />`,
  again: svg`<path d="M20 12a8 8 0 1 1-2.5-5.8M20 3v4.5h-4.5" />`,
} as const;

/** Names of the icons that the page draws. */
export type IconName = keyof typeof SHAPES;

/** An icon of 1.25 em in the colour of its text. It carries no meaning of its own for a screen reader. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${SHAPES[name]}
  </svg>`;
}
