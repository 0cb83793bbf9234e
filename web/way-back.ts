import { matchRoute, pathTo, type Route } from './router.ts';

/** Pages that somebody comes through and has no reason to go back to. */
const DOORS: readonly Route['page'][] = [
  'sign-in',
  'sign-up',
  'password-link',
  'new-password',
  'welcome',
  'unknown',
];

/** Any place will do, as long as nobody has it. */
const HERE = 'http://here.invalid';

/** The address of a page that one comes through, with where to go on from it. */
export function through(door: string, back: string): string {
  return back === pathTo.home ? door : `${door}?to=${encodeURIComponent(back)}`;
}

/**
 * Where to go on, read from the query of an address such as `?to=/growth`: a page of this house, or its front page.
 *
 * @param query as `location.search` has it
 */
export function wayBack(query: string): string {
  const asked = new URLSearchParams(query).get('to') ?? '';
  return leadsOn(asked) ? asked : pathTo.home;
}

/** Where somebody goes on who leaves this page through a door: here again, or where a door before led to. */
export function wayFrom(path: string, query: string): string {
  return leadsOn(path) ? path : wayBack(query);
}

function leadsOn(path: string): boolean {
  if (!path.startsWith('/') || !URL.canParse(path, HERE)) return false;
  // Read as a browser does, for which `//host` and `/\host` are other places.
  const { origin, pathname } = new URL(path, HERE);
  return origin === HERE && !DOORS.includes(matchRoute(pathname).page);
}
