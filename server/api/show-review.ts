import { reasons } from '../practice/review/reasons.ts';
import type { Comment, Dispute, Review, Verdict } from '../practice/review/review.ts';
import { sideBySide, type ReviewedFinding } from '../practice/review/side-by-side.ts';
import type { Session } from '../practice/session.ts';
import type {
  CommentView,
  DisputeView,
  ReviewedFindingView,
  ReviewView,
  Speaker,
  VerdictView,
} from './contract/review.ts';
import type { House } from './house.ts';

type Tell = (account: string) => Speaker;

/**
 * A session's review as somebody sees it: instructors at any time, its trainee once it is released.
 *
 * @param visitor id of the account that asks
 * @param closed why they cannot add to it, as a sentence, or null
 */
export async function showReview(
  { store, practice }: House,
  session: Session,
  visitor: string,
  closed: string | null = null,
): Promise<ReviewView> {
  const review = await store.findReview(session.id);
  const trainee = visitor === session.account;
  const releasedAt = review?.releasedAt ?? null;
  const head = {
    session: session.id,
    releasedAt: releasedAt === null ? null : moment(releasedAt),
    closed,
    reasons: [...reasons],
  };
  if (trainee && releasedAt === null) return { ...head, turns: [] };
  const names = await store.namesOf(review === null ? [] : speakersOf(review));
  const tell: Tell = (account) => ({
    name: names.get(account) ?? '',
    role: account === session.account ? 'trainee' : 'instructor',
    own: account === visitor,
  });
  const findings = sideBySide(session, review).flatMap((turn) => turn.findings);
  const comments = review?.comments ?? [];
  const lines = new Set([...findings, ...comments].map(({ turn }) => turn));
  return {
    ...head,
    turns: [...lines]
      .toSorted((a, b) => a - b)
      .map((index) => ({
        index,
        findings: findings
          .filter(({ turn }) => turn === index)
          .map((one) => viewFinding(practice.rubric.behaviours, one, tell, trainee)),
        comments: comments
          .filter(({ turn }) => turn === index)
          .map((one) => viewComment(one, tell)),
      })),
  };
}

function viewFinding(
  behaviours: House['practice']['rubric']['behaviours'],
  { behaviour, start, end, quote, engine, judgement, ...said }: ReviewedFinding,
  tell: Tell,
  trainee: boolean,
): ReviewedFindingView {
  const known = behaviours.find(({ id }) => id === behaviour);
  return {
    ...{ behaviour, start, end, quote, judgement },
    title: known?.title ?? behaviour,
    kind: engine?.kind ?? known?.kind ?? 'flag',
    engine: engine !== null,
    verdicts: said.verdicts.map((one) => viewVerdict(one, tell)),
    earlier: trainee ? [] : said.earlier.map((one) => viewVerdict(one, tell)),
    disputes: said.disputes.map((one) => viewDispute(one, tell)),
  };
}

function viewVerdict(
  { id, verdict, start, end, reason, note, by, at }: Verdict,
  tell: Tell,
): VerdictView {
  return { id, verdict, start, end, reason, note, by: tell(by), at: moment(at) };
}

function viewDispute(dispute: Dispute, tell: Tell): DisputeView {
  const { id, reason, note, by, at, decision, withdrawnAt } = dispute;
  return {
    ...{ id, reason, note, by: tell(by), at: moment(at) },
    withdrawnAt: withdrawnAt === null ? null : moment(withdrawnAt),
    decision: decision && { ...decision, by: tell(decision.by), at: moment(decision.at) },
  };
}

function viewComment(comment: Comment, tell: Tell): CommentView {
  const { id, at, replyTo, formerly } = comment;
  const by = tell(comment.by);
  const takenBack = comment.takenBackAt !== null;
  return {
    ...{ id, by, replyTo, takenBack, at: moment(at) },
    words: takenBack && !by.own ? '' : comment.words,
    reworded: formerly.length > 0,
  };
}

function speakersOf({ comments, verdicts, disputes }: Review): string[] {
  const said = [...comments, ...verdicts, ...disputes].map(({ by }) => by);
  return [...new Set([...said, ...disputes.flatMap(({ decision }) => decision?.by ?? [])])];
}

function moment(at: number): string {
  return new Date(at).toISOString();
}
