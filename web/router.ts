/** The address of every page but the unknown one. `:name` stands for what the page is about. */
const addresses = {
  home: '/',
  briefing: '/scenarios/:scenario',
  practice: '/practice/:session',
  debrief: '/debrief/:session',
  'case-note': '/debrief/:session/notes',
  notes: '/notes',
  'own-data': '/own-data',
  'self-rating': '/self-rating/:session',
  'self-ratings': '/self-ratings',
  crosswalk: '/debrief/:session/crosswalk',
  moments: '/debrief/:session/moments',
  moment: '/debrief/:session/moments/:place',
  comparison: '/comparison/:session/:other',
  engagement: '/engagements/:engagement',
  alliance: '/alliances/:alliance',
  growth: '/growth',
  drills: '/drills',
  'drill-round': '/drills/:round',
  import: '/import',
  'sign-in': '/sign-in',
  'sign-up': '/sign-up',
  account: '/account',
  people: '/people',
  cohorts: '/cohorts',
  cohort: '/cohorts/:cohort',
  'cohort-markers': '/cohorts/:cohort/markers',
  reviews: '/cohorts/:cohort/reviews',
  'trainee-debrief': '/cohorts/:cohort/sessions/:session',
  evidence: '/evidence',
  'evidence-file': '/evidence/:file',
  'shared-evidence': '/cohorts/:cohort/evidence/:file',
  'shared-note': '/cohorts/:cohort/notes/:session',
  'trainee-rating': '/cohorts/:cohort/sessions/:session/rating',
  calibrations: '/cohorts/:cohort/calibrations',
  calibration: '/cohorts/:cohort/calibrations/:exercise',
  join: '/join/:code',
  'password-link': '/password',
  'new-password': '/password/:secret',
  welcome: '/welcome/:secret',
  drafts: '/drafts',
  desk: '/drafts/:draft',
} as const;

type Page = keyof typeof addresses;

/** What an address names, in the order in which it names it. */
type Names<Address extends string> = Address extends `${infer First}/${infer Rest}`
  ? [...Names<First>, ...Names<Rest>]
  : Address extends `:${infer Name}`
    ? [Name]
    : [];

/** A text for each name. */
type Texts<N extends readonly string[]> = { [I in keyof N]: string };

/** Where the person is. `unknown` is an address that names no page. */
export type Route =
  | {
      [P in Page]: { readonly page: P } & {
        readonly [N in Names<(typeof addresses)[P]>[number]]: string;
      };
    }[Page]
  | { readonly page: 'unknown' };

/** Makes the path to a page from what its address names. */
const to =
  <P extends Page>(page: P) =>
  (...named: Texts<Names<(typeof addresses)[P]>>): string => {
    let next = 0;
    return addresses[page].replace(/:\w+/g, () => encodeURIComponent(named[next++] ?? ''));
  };

/** The path of each page from the root. */
export const pathTo = {
  home: addresses.home,
  briefing: to('briefing'),
  practice: to('practice'),
  debrief: to('debrief'),
  caseNote: to('case-note'),
  notes: addresses.notes,
  evidence: addresses.evidence,
  evidenceFile: to('evidence-file'),
  sharedEvidence: to('shared-evidence'),
  ownData: addresses['own-data'],
  sharedNote: to('shared-note'),
  selfRating: to('self-rating'),
  selfRatings: addresses['self-ratings'],
  crosswalk: to('crosswalk'),
  moments: to('moments'),
  moment: to('moment'),
  comparison: to('comparison'),
  engagement: to('engagement'),
  alliance: to('alliance'),
  growth: addresses.growth,
  drills: addresses.drills,
  drillRound: to('drill-round'),
  import: addresses.import,
  signIn: addresses['sign-in'],
  signUp: addresses['sign-up'],
  account: addresses.account,
  people: addresses.people,
  cohorts: addresses.cohorts,
  cohort: to('cohort'),
  cohortMarkers: to('cohort-markers'),
  reviews: to('reviews'),
  traineeDebrief: to('trainee-debrief'),
  traineeRating: to('trainee-rating'),
  calibrations: to('calibrations'),
  calibration: to('calibration'),
  join: to('join'),
  passwordLink: addresses['password-link'],
  newPassword: to('new-password'),
  welcome: to('welcome'),
  drafts: addresses.drafts,
  desk: to('desk'),
} as const;

/** Reads a path into a route. Never throws: what it cannot read is `unknown`. */
export function matchRoute(path: string): Route {
  const parts = path.split('/').filter(Boolean).map(decode);
  for (const [page, address] of Object.entries(addresses)) {
    const named = namedBy(address.split('/').filter(Boolean), parts);
    // The names come from the page's own address.
    if (named !== null) return { page, ...named } as Route;
  }
  return { page: 'unknown' };
}

/** What the parts of a path stand for in an address, or null where they are another's. */
function namedBy(
  address: readonly string[],
  parts: readonly (string | null)[],
): Record<string, string> | null {
  if (address.length !== parts.length) return null;
  const named: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const place = address[index];
    if (part === null || place === undefined) return null;
    if (place.startsWith(':')) named[place.slice(1)] = part;
    else if (place !== part) return null;
  }
  return named;
}

/** Goes to a path of this page without loading it anew. The way back leads here, unless the new path takes the place of this one. */
export function navigate(path: string, place: 'next' | 'same' = 'next'): void {
  if (place === 'same') history.replaceState(null, '', path);
  else history.pushState(null, '', path);
  scrollTo({ top: 0, behavior: 'instant' });
  dispatchEvent(new PopStateEvent('popstate'));
}

/** Calls back whenever the path changes, by link, by `navigate` or by the browser's back button. */
export function listenForRoutes(onRoute: (route: Route) => void): void {
  let path = location.pathname;
  addEventListener('popstate', () => {
    // A jump to an anchor is a popstate too, and no new page.
    if (location.pathname === path) return;
    path = location.pathname;
    onRoute(matchRoute(path));
  });
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || event.defaultPrevented || !isPlainClick(event)) return;
    if (link.target !== '' || link.origin !== location.origin || link.hash !== '') return;
    // What the server answers itself is no page of this house.
    if (link.pathname.startsWith('/api/')) return;
    event.preventDefault();
    if (link.pathname === location.pathname) scrollTo({ top: 0 });
    else navigate(`${link.pathname}${link.search}`);
  });
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
