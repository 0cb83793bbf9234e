import { markup, type Markup } from './markup.ts';

const day = new Intl.DateTimeFormat('en-GB', {
  ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
});
const clock = new Intl.DateTimeFormat('en-GB', {
  ...{ hour: '2-digit', minute: '2-digit', timeZone: 'UTC' },
});

/** A moment as people read it, such as “Saturday 21 November 2026 at 09:00”. UTC; ISO 8601, or milliseconds since 1970. */
export function whenOf(moment: string | number): Markup {
  const date = new Date(moment);
  return markup`<time datetime="${date.toISOString()}">${day.format(date)} at ${clock.format(date)}</time>`;
}

/** The day of a moment, without its hour. UTC. */
export function dayOf(moment: string | number): Markup {
  const date = new Date(moment);
  return markup`<time datetime="${date.toISOString().slice(0, 10)}">${day.format(date)}</time>`;
}
