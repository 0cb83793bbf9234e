/** What every page says: header, footer, waiting. */
export const app = {
  name: 'Coequal',
  skip: 'Skip to the content',
  mainNav: 'Main',
  scenarios: 'Scenarios',
  growth: 'Growth',
  cohorts: 'Cohorts',
  toDark: 'Switch to dark colours',
  toLight: 'Switch to light colours',
  loading: 'Loading…',
  kept: 'No account is needed. Your sessions are stored on this server and belong to a guest cookie in this browser: with another browser, or after clearing cookies, they are out of reach.',
  keptMore: 'Make an account to have them everywhere.',
  keptPerson:
    'Your sessions are stored on this server and belong to your account: sign in with any browser and they are there.',
  practice: 'Coequal is a place to practise. It never passes or fails anybody.',
  title: (page: string) => `${page} · Coequal`,
} as const;
