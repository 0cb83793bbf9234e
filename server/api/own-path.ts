/** The longest path that is remembered. */
const LONGEST = 1000;
/** Any host will do, as long as nobody has it. */
const HERE = 'http://here.invalid';

/**
 * A path of this site to go back to; the front page where what is asked for leads elsewhere. Reads it as a browser does, for which
 * `/\host` and `//host` are other sites.
 */
export function ownPath(asked = '/'): string {
  if (!asked.startsWith('/') || !URL.canParse(asked, HERE)) return '/';
  const { origin, pathname, search, hash } = new URL(asked, HERE);
  const path = `${pathname}${search}${hash}`;
  const fits = origin === HERE && !path.startsWith('//') && path.length <= LONGEST;
  return fits ? path : '/';
}
