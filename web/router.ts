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
} as const;

/** Reads a path into a route. Never throws: what it cannot read is `unknown`. */
export function matchRoute(path: string): Route {
  const [first, id, other, ...rest] = path.split('/').filter(Boolean).map(decode);
  if (rest.length > 0 || first === null || id === null || other === null) {
    return { page: 'unknown' };
  }
  if (first === 'comparison' && id !== undefined && other !== undefined) {
    return { page: 'comparison', session: id, other };
  }
  if (other !== undefined) return { page: 'unknown' };
  if (first === undefined) return { page: 'home' };
  if (first === 'growth' && id === undefined) return { page: 'growth' };
  if (first === 'scenarios' && id !== undefined) return { page: 'briefing', scenario: id };
  if (first === 'engagements' && id !== undefined) return { page: 'engagement', engagement: id };
  if (first === 'alliances' && id !== undefined) return { page: 'alliance', alliance: id };
  if (first === 'practice' && id !== undefined) return { page: 'practice', session: id };
  if (first === 'debrief' && id !== undefined) return { page: 'debrief', session: id };
  return { page: 'unknown' };
}

/** Goes to a path of this page without loading it anew. */
export function navigate(path: string): void {
  history.pushState(null, '', path);
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
    event.preventDefault();
    if (link.pathname === location.pathname) scrollTo({ top: 0 });
    else navigate(link.pathname);
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
