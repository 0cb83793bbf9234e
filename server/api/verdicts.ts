import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { newId } from '../accounts/random-names.ts';
import { sideBySide } from '../practice/review/side-by-side.ts';
import type { Session } from '../practice/session.ts';
import { Problem } from './contract/problem.ts';
import { ReviewView } from './contract/review.ts';
import { DecideDispute, GiveVerdict } from './contract/review-wishes.ts';
import { signedIn } from './guard.ts';
import type { House } from './house.ts';
import { reachForReview } from './reach-attempt.ts';
import { readNote, readReason } from './read-reason.ts';
import { noSuch, Refusal } from './refusal.ts';
import { showReview } from './show-review.ts';

const ofSession = Type.Object({ cohort: Type.String(), session: Type.String() });
const response = { 200: ReviewView, '4xx': Problem };

/** What instructors say of findings, the engine's and one another's, and of the disputes about them. */
export const verdictRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { store, clock, random, practice } = house;
  const at = '/api/cohorts/:cohort/sessions/:session/review';

  app.post(
    `${at}/verdicts`,
    {
      config: { may: 'review' },
      schema: { params: ofSession, body: GiveVerdict, response },
    },
    async (request) => {
      const session = await reachForReview(house, request);
      const { id: by } = signedIn(request);
      const { turn, behaviour, verdict } = request.body;
      const words = await requireTarget(session, request.body);
      const given = { id: newId(random), turn, behaviour, verdict, ...words, ...why(request.body) };
      if (!(await store.beginReview(session.id, by, clock()))) throw noSuch('session');
      await store.addVerdict(session.id, { ...given, by, at: clock(), replacedAt: null });
      return showReview(house, session, by);
    },
  );

  app.delete(
    `${at}/verdicts/:verdict`,
    {
      config: { may: 'review' },
      schema: {
        params: Type.Object({ ...ofSession.properties, verdict: Type.String() }),
        response,
      },
    },
    async (request) => {
      const session = await reachForReview(house, request);
      const { id } = signedIn(request);
      if (!(await store.takeBackVerdict(session.id, request.params.verdict, id, clock())))
        throw noSuch('verdict');
      return showReview(house, session, id);
    },
  );

  app.post(
    `${at}/disputes/:dispute/decision`,
    {
      config: { may: 'review' },
      schema: {
        params: Type.Object({ ...ofSession.properties, dispute: Type.String() }),
        body: DecideDispute,
        response,
      },
    },
    async (request) => {
      const session = await reachForReview(house, request);
      const { id: by } = signedIn(request);
      const { dispute } = request.params;
      const review = await store.findReview(session.id);
      if (!review?.disputes.some(({ id }) => id === dispute)) throw noSuch('dispute');
      const { decision, note } = request.body;
      const made = { decision, note: readNote(note), by, at: clock() };
      if (!(await store.decideDispute(session.id, dispute, made)))
        throw new Refusal(
          409,
          'decided',
          'This dispute is not open any more: it is decided, or withdrawn.',
        );
      return showReview(house, session, by);
    },
  );

  /** The words that a verdict is about: those of a finding that is there, or marked ones where none is. */
  async function requireTarget(
    session: Session,
    { turn: index, behaviour, verdict, start, end }: GiveVerdict,
  ): Promise<{ start: number; end: number }> {
    const turns = sideBySide(session, await store.findReview(session.id));
    const turn = turns.find((one) => one.index === index);
    if (turn === undefined) throw noSuch('turn');
    const finding = turn.findings.find((one) => one.behaviour === behaviour);
    if (verdict !== 'missed') {
      if (finding?.start !== start || finding.end !== end) throw noSuch('finding');
      return { start, end };
    }
    if (finding !== undefined && finding.engine !== null)
      throw new Refusal(
        409,
        'heard',
        'The engine did hear this behaviour in the turn. Agree with it, or overrule it.',
      );
    if (!practice.rubric.behaviours.some(({ id }) => id === behaviour)) throw noSuch('behaviour');
    if (start >= end || end > turn.coach.length || turn.coach.slice(start, end).trim() === '')
      throw new Refusal(400, 'nothing-marked', 'Mark the words in the turn that show it.');
    return { start, end };
  }
  done();
};

function why({ verdict, reason = null, note }: GiveVerdict) {
  if (reason !== null) return readReason(reason, note);
  if (verdict !== 'overrule') return { reason, note: readNote(note) };
  throw new Refusal(400, 'no-reason', 'Say why the finding is overruled: choose a reason.');
}
