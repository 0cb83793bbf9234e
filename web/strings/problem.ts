/** What the page says when something did not work. */
export const problem = {
  offline: 'This device is offline. Nothing is lost: try again once it is connected.',
  noAnswer: 'The server did not answer. Nothing is lost: check that it is running and try again.',
  unreadable: 'The server answered with something this page cannot read. Please try again.',
  unexpected: 'Something went wrong on this page. Please try again.',
  titles: {
    'no-answer': 'No answer from the server',
    'not-found': 'This is not here',
    'not-signed-in': 'This takes signing in',
    'not-allowed': 'This is not yours to see',
    'no-such-code': 'No cohort opens with this code',
    'link-over': 'This link works no more',
    'session-running': 'This session is still running',
    'self-rating-begun': 'You are rating this session yourself',
    'rate-first': 'Rate yourself first',
  } as Readonly<Record<string, string>>,
  title: 'That did not work',
  retry: 'Try again',
  signIn: 'Sign in',
  notSignedIn: 'Sign in to see this page.',
  toScenarios: 'See the scenarios',
  toSession: 'Back to the session',
  lostTitle: 'There is no page here',
  lostText:
    'The address may be mistyped, or the page may have moved. The scenarios are a good place to start again.',
} as const;
