import { html, type TemplateResult } from 'lit';
import './pages/account-page.ts';
import './pages/alliance-page.ts';
import './pages/briefing-page.ts';
import './pages/calibration-page.ts';
import './pages/calibrations-page.ts';
import './pages/case-note-page.ts';
import './pages/cohort-markers-page.ts';
import './pages/cohort-page.ts';
import './pages/cohorts-page.ts';
import './pages/comparison-page.ts';
import './pages/crosswalk-page.ts';
import './pages/debrief-page.ts';
import './pages/desk-door.ts';
import './pages/drafts-page.ts';
import './pages/drill-round-page.ts';
import './pages/drills-page.ts';
import './pages/engagement-page.ts';
import './pages/evidence-list-page.ts';
import './pages/evidence-page.ts';
import './pages/growth-page.ts';
import './pages/home-page.ts';
import './pages/import-page.ts';
import './pages/join-page.ts';
import './pages/moment-page.ts';
import './pages/moments-page.ts';
import './pages/new-password-page.ts';
import './pages/notes-page.ts';
import './pages/own-data-page.ts';
import './pages/password-link-page.ts';
import './pages/people-page.ts';
import './pages/practice-page.ts';
import './pages/reviews-page.ts';
import './pages/shared-evidence-page.ts';
import './pages/shared-note-page.ts';
import './pages/sign-in-page.ts';
import './pages/sign-up-page.ts';
import './pages/self-rating-page.ts';
import './pages/self-seen-page.ts';
import './pages/trainee-debrief-page.ts';
import './pages/trainee-rating-page.ts';
import './pages/unknown-page.ts';
import './pages/welcome-page.ts';
import type { Route } from './router.ts';

/** The page that a route names. */
export function pageOf(route: Route): TemplateResult {
  switch (route.page) {
    case 'home':
      return html`<coequal-home-page></coequal-home-page>`;
    case 'briefing':
      return html`<coequal-briefing-page .scenario=${route.scenario}></coequal-briefing-page>`;
    case 'practice':
      return html`<coequal-practice-page .sessionId=${route.session}></coequal-practice-page>`;
    case 'debrief':
      return html`<coequal-debrief-page .sessionId=${route.session}></coequal-debrief-page>`;
    case 'crosswalk':
      return html`<coequal-crosswalk-page .sessionId=${route.session}></coequal-crosswalk-page>`;
    case 'case-note':
      return html`<coequal-case-note-page .sessionId=${route.session}></coequal-case-note-page>`;
    case 'notes':
      return html`<coequal-notes-page></coequal-notes-page>`;
    case 'evidence':
      return html`<coequal-evidence-list-page></coequal-evidence-list-page>`;
    case 'evidence-file':
      return html`<coequal-evidence-page .fileId=${route.file}></coequal-evidence-page>`;
    case 'shared-evidence':
      return html`<coequal-shared-evidence-page
        .cohortId=${route.cohort}
        .fileId=${route.file}
      ></coequal-shared-evidence-page>`;
    case 'own-data':
      return html`<coequal-own-data-page></coequal-own-data-page>`;
    case 'shared-note':
      return html`<coequal-shared-note-page
        .cohortId=${route.cohort}
        .sessionId=${route.session}
      ></coequal-shared-note-page>`;
    case 'self-rating':
      return html`<coequal-self-rating-page
        .sessionId=${route.session}
      ></coequal-self-rating-page>`;
    case 'self-ratings':
      return html`<coequal-self-seen-page></coequal-self-seen-page>`;
    case 'comparison':
      return html`<coequal-comparison-page
        .sessionId=${route.session}
        .otherId=${route.other}
      ></coequal-comparison-page>`;
    case 'moments':
      return html`<coequal-moments-page .sessionId=${route.session}></coequal-moments-page>`;
    case 'moment':
      return html`<coequal-moment-page
        .sessionId=${route.session}
        .place=${route.place}
      ></coequal-moment-page>`;
    case 'engagement':
      return html`<coequal-engagement-page
        .engagement=${route.engagement}
      ></coequal-engagement-page>`;
    case 'alliance':
      return html`<coequal-alliance-page .allianceId=${route.alliance}></coequal-alliance-page>`;
    case 'growth':
      return html`<coequal-growth-page></coequal-growth-page>`;
    case 'drills':
      return html`<coequal-drills-page></coequal-drills-page>`;
    case 'drill-round':
      return html`<coequal-drill-round-page .roundId=${route.round}></coequal-drill-round-page>`;
    case 'import':
      return html`<coequal-import-page></coequal-import-page>`;
    case 'sign-in':
      return html`<coequal-sign-in-page></coequal-sign-in-page>`;
    case 'sign-up':
      return html`<coequal-sign-up-page></coequal-sign-up-page>`;
    case 'account':
      return html`<coequal-account-page></coequal-account-page>`;
    case 'people':
      return html`<coequal-people-page></coequal-people-page>`;
    case 'cohorts':
      return html`<coequal-cohorts-page></coequal-cohorts-page>`;
    case 'cohort':
      return html`<coequal-cohort-page .cohortId=${route.cohort}></coequal-cohort-page>`;
    case 'cohort-markers':
      return html`<coequal-cohort-markers-page
        .cohortId=${route.cohort}
      ></coequal-cohort-markers-page>`;
    case 'reviews':
      return html`<coequal-reviews-page .cohortId=${route.cohort}></coequal-reviews-page>`;
    case 'trainee-debrief':
      return html`<coequal-trainee-debrief-page
        .cohortId=${route.cohort}
        .sessionId=${route.session}
      ></coequal-trainee-debrief-page>`;
    case 'trainee-rating':
      return html`<coequal-trainee-rating-page
        .cohortId=${route.cohort}
        .sessionId=${route.session}
      ></coequal-trainee-rating-page>`;
    case 'calibrations':
      return html`<coequal-calibrations-page
        .cohortId=${route.cohort}
      ></coequal-calibrations-page>`;
    case 'calibration':
      return html`<coequal-calibration-page
        .cohortId=${route.cohort}
        .exerciseId=${route.exercise}
      ></coequal-calibration-page>`;
    case 'join':
      return html`<coequal-join-page .code=${route.code}></coequal-join-page>`;
    case 'password-link':
      return html`<coequal-password-link-page></coequal-password-link-page>`;
    case 'new-password':
      return html`<coequal-new-password-page .secret=${route.secret}></coequal-new-password-page>`;
    case 'welcome':
      return html`<coequal-welcome-page .secret=${route.secret}></coequal-welcome-page>`;
    case 'drafts':
      return html`<coequal-drafts-page></coequal-drafts-page>`;
    case 'desk':
      return html`<coequal-desk-door .draftId=${route.draft}></coequal-desk-door>`;
    case 'unknown':
      return html`<coequal-unknown-page></coequal-unknown-page>`;
  }
}
