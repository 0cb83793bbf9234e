import cookie from '@fastify/cookie';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, { type FastifyInstance } from 'fastify';
import { accountRoutes } from './api/account.ts';
import { allianceRoutes } from './api/alliances.ts';
import { answerError } from './api/answer-error.ts';
import { assignmentRoutes } from './api/assignments.ts';
import { attemptRoutes } from './api/attempts.ts';
import { caseNoteRoutes } from './api/case-notes.ts';
import { ratingRoutes } from './api/calibration-ratings.ts';
import { calibrationRoutes } from './api/calibrations.ts';
import { tableRoutes } from './api/cohort-tables.ts';
import { benchRoutes } from './api/benches.ts';
import { cohortRoutes } from './api/cohorts.ts';
import { crosswalkRoutes } from './api/crosswalks.ts';
import { debriefRoutes } from './api/debrief.ts';
import { draftRoutes } from './api/drafts.ts';
import { drillRoutes } from './api/drills.ts';
import { engagementRoutes } from './api/engagements.ts';
import { evidenceRoutes } from './api/evidence.ts';
import { evidenceDocumentRoutes } from './api/evidence-documents.ts';
import { evidenceCommentRoutes } from './api/evidence-comments.ts';
import { pieceRoutes } from './api/evidence-pieces.ts';
import { evidenceSharingRoutes } from './api/evidence-sharing.ts';
import { growthRoutes } from './api/growth.ts';
import { guard } from './api/guard.ts';
import { healthRoutes } from './api/health.ts';
import type { House } from './api/house.ts';
import { limitRates } from './api/limits.ts';
import { servePage } from './api/page.ts';
import { joinRoutes } from './api/joining.ts';
import { localAccuracyRoutes } from './api/local-accuracy.ts';
import { markerMapRoutes } from './api/marker-map.ts';
import { memberRoutes } from './api/members.ts';
import { momentRoutes } from './api/moments.ts';
import { ownReviewRoutes } from './api/own-review.ts';
import { noteSharingRoutes } from './api/note-sharing.ts';
import { linkRoutes } from './api/password-links.ts';
import { playtestRoutes } from './api/playtests.ts';
import { publishingRoutes } from './api/publishing.ts';
import { scenarioCheckRoutes } from './api/scenario-checks.ts';
import { ownDataRoutes } from './api/own-data.ts';
import { peopleRoutes } from './api/people.ts';
import { realSessionRoutes } from './api/real-sessions.ts';
import { reviewRoutes } from './api/reviews.ts';
import { openQueues } from './api/queues.ts';
import { rubricRoutes } from './api/rubric.ts';
import { scenarioRoutes } from './api/scenarios.ts';
import { sendSecurityHeaders } from './api/security-headers.ts';
import { mentorRatingRoutes } from './api/mentor-ratings.ts';
import { selfRatingRoutes } from './api/self-ratings.ts';
import { sessionRoutes } from './api/sessions.ts';
import { signOnRoutes } from './api/sign-on.ts';
import { sharingRoutes } from './api/sharing.ts';
import { sheetRoutes } from './api/sheet.ts';
import { takeRoutes } from './api/takes.ts';
import { transcriptRoutes } from './api/transcripts.ts';
import { turnRoutes } from './api/turns.ts';
import { verdictRoutes } from './api/verdicts.ts';
import { visitRoutes } from './api/visits.ts';
import { weightRoutes } from './api/weights.ts';
import type { Config } from './config.ts';

/** The longest turn, each of its characters written as an escape of six, and some room. Bytes. */
const LARGEST_BODY = 160 * 1024;

/** What the application is built from. */
export interface Ingredients extends Omit<House, 'origin' | 'queues'> {
  readonly config: Pick<Config, 'logLevel' | 'origin' | 'trustProxy'>;
  /** Absolute path of the built page, or null to serve none. */
  readonly web: string | null;
}

/** The whole application, ready to listen or to be asked in a test. Whoever builds it closes the store. */
export async function buildApp(ingredients: Ingredients): Promise<FastifyInstance> {
  const { config, web, ...rest } = ingredients;
  const house: House = { ...rest, origin: config.origin, queues: openQueues() };
  const app = Fastify({
    logger: { level: config.logLevel },
    trustProxy: config.trustProxy,
    bodyLimit: LARGEST_BODY,
    // For a client that sends its request drop by drop; the largest file takes a slow line most of it. Milliseconds.
    requestTimeout: 180_000,
    // What is asked is taken as it is: "1" is no number, and an unknown key is a mistake.
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false } },
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply),
  }).withTypeProvider<TypeBoxTypeProvider>();

  app.setErrorHandler(answerError);
  readJsonOnly(app);
  await sendSecurityHeaders(app, config.origin);
  await app.register(cookie);
  await servePage(app, web);
  await app.register(healthRoutes, house);
  await app.register(async (api) => {
    guard(api, house);
    await limitRates(api);
    api.addHook('onSend', async (_request, reply) => {
      reply.header('cache-control', 'no-store');
    });
    for (const routes of [
      scenarioRoutes,
      rubricRoutes,
      sessionRoutes,
      transcriptRoutes,
      realSessionRoutes,
      turnRoutes,
      takeRoutes,
      debriefRoutes,
      momentRoutes,
      crosswalkRoutes,
      evidenceRoutes,
      pieceRoutes,
      evidenceSharingRoutes,
      evidenceDocumentRoutes,
      evidenceCommentRoutes,
      growthRoutes,
      drillRoutes,
      engagementRoutes,
      allianceRoutes,
      sheetRoutes,
      visitRoutes,
      accountRoutes,
      ownDataRoutes,
      linkRoutes,
      signOnRoutes,
      peopleRoutes,
      cohortRoutes,
      memberRoutes,
      joinRoutes,
      assignmentRoutes,
      attemptRoutes,
      tableRoutes,
      markerMapRoutes,
      sharingRoutes,
      caseNoteRoutes,
      noteSharingRoutes,
      weightRoutes,
      reviewRoutes,
      verdictRoutes,
      ownReviewRoutes,
      localAccuracyRoutes,
      scenarioCheckRoutes,
      draftRoutes,
      publishingRoutes,
      playtestRoutes,
      benchRoutes,
      calibrationRoutes,
      ratingRoutes,
      selfRatingRoutes,
      mentorRatingRoutes,
    ]) {
      await api.register(routes, house);
    }
  });
  return app;
}

/** Takes JSON and nothing else. A request without a body, which has nothing to say, may call it JSON too. */
function readJsonOnly(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<string>(
    'application/json',
    { parseAs: 'string' },
    (request, body, done) => {
      if (body === '') done(null, undefined);
      else void parse(request, body, done);
    },
  );
}
