/** Where the person is. `unknown` is an address that names no page. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'briefing'; readonly scenario: string }
  | { readonly page: 'practice'; readonly session: string }
  | { readonly page: 'debrief'; readonly session: string }
  | { readonly page: 'comparison'; readonly session: string; readonly other: string }
  | { readonly page: 'engagement'; readonly engagement: string }
  | { readonly page: 'alliance'; readonly alliance: string }
  | { readonly page: 'growth' }
  | { readonly page: 'sign-in' }
  | { readonly page: 'sign-up' }
  | { readonly page: 'account' }
  | { readonly page: 'people' }
  | { readonly page: 'cohorts' }
  | { readonly page: 'cohort'; readonly cohort: string }
  | { readonly page: 'trainee-debrief'; readonly cohort: string; readonly session: string }
  | { readonly page: 'join'; readonly code: string }
  | { readonly page: 'password-link' }
  | { readonly page: 'new-password'; readonly secret: string }
  | { readonly page: 'welcome'; readonly secret: string }
  | { readonly page: 'unknown' };

/** The address of each page, as a path from the root. */
export const pathTo = {
  home: '/',
  briefing: (scenario: string) => `/scenarios/${encodeURIComponent(scenario)}`,
  practice: (session: string) => `/practice/${encodeURIComponent(session)}`,
  debrief: (session: string) => `/debrief/${encodeURIComponent(session)}`,
  comparison: (session: string, other: string) =>
    `/comparison/${encodeURIComponent(session)}/${encodeURIComponent(other)}`,
  engagement: (engagement: string) => `/engagements/${encodeURIComponent(engagement)}`,
  alliance: (alliance: string) => `/alliances/${encodeURIComponent(alliance)}`,
  growth: '/growth',
  signIn: '/sign-in',
  signUp: '/sign-up',
  account: '/account',
  people: '/people',
  cohorts: '/cohorts',
  cohort: (cohort: string) => `/cohorts/${encodeURIComponent(cohort)}`,
  traineeDebrief: (cohort: string, session: string) =>
    `/cohorts/${encodeURIComponent(cohort)}/sessions/${encodeURIComponent(session)}`,
  join: (code: string) => `/join/${encodeURIComponent(code)}`,
  passwordLink: '/password',
  newPassword: (secret: string) => `/password/${encodeURIComponent(secret)}`,
  welcome: (secret: string) => `/welcome/${encodeURIComponent(secret)}`,
} as const;

/** Pages whose address is one word. */
const plain = new Map<string, Route>([
  ['growth', { page: 'growth' }],
  ['sign-in', { page: 'sign-in' }],
  ['sign-up', { page: 'sign-up' }],
  ['account', { page: 'account' }],
  ['people', { page: 'people' }],
  ['cohorts', { page: 'cohorts' }],
  ['password', { page: 'password-link' }],
]);

/** Reads a path into a route. Never throws: what it cannot read is `unknown`. */
export function matchRoute(path: string): Route {
  const [first, id, other, last, ...rest] = path.split('/').filter(Boolean).map(decode);
  if (rest.length > 0 || first === null || id === null || other === null || last === null) {
    return { page: 'unknown' };
  }
  if (id !== undefined && last !== undefined) {
    return first === 'cohorts' && other === 'sessions'
      ? { page: 'trainee-debrief', cohort: id, session: last }
      : { page: 'unknown' };
  }
  if (first === 'comparison' && id !== undefined && other !== undefined) {
    return { page: 'comparison', session: id, other };
  }
  if (other !== undefined) return { page: 'unknown' };
  if (first === undefined) return { page: 'home' };
  if (id === undefined) return plain.get(first) ?? { page: 'unknown' };
  if (first === 'scenarios') return { page: 'briefing', scenario: id };
  if (first === 'engagements') return { page: 'engagement', engagement: id };
  if (first === 'alliances') return { page: 'alliance', alliance: id };
  if (first === 'practice') return { page: 'practice', session: id };
  if (first === 'debrief') return { page: 'debrief', session: id };
  if (first === 'cohorts') return { page: 'cohort', cohort: id };
  if (first === 'join') return { page: 'join', code: id };
  if (first === 'password') return { page: 'new-password', secret: id };
  if (first === 'welcome') return { page: 'welcome', secret: id };
  return { page: 'unknown' };
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
