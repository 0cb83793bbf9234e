import { markup, type Markup, type Part } from '../../report/archive/markup.ts';
import { whenOf } from '../../report/archive/moments.ts';
import { section, words } from '../../report/archive/parts.ts';
import type { Session } from '../../practice/session.ts';
import type {
  CommentView,
  DisputeView,
  ReviewedFindingView,
  ReviewView,
  Speaker,
  VerdictView,
} from '../contract/review.ts';
import { showReview } from '../show-review.ts';
import type { OwnArchive } from './archive-page.ts';

const verdicts = { agree: 'agrees', overrule: 'overrules it', missed: 'heard it' } as const;
const decisions = {
  upheld: 'You are right: the finding does not count.',
  dismissed: 'The finding stands.',
} as const;

/** What people said of a session whose review is released; nothing else is its trainee’s to read. */
export async function reviewOf({ house, account }: OwnArchive, session: Session): Promise<Part> {
  const review = await showReview(house, session, account);
  const told = review.turns.flatMap((turn) => lineOf(review, turn) ?? []);
  if (review.releasedAt === null || told.length === 0) return null;
  return section('Review', [
    markup`<p class="soft">Released on ${whenOf(review.releasedAt)}.</p>`,
    ...told,
  ]);
}

function lineOf(
  review: ReviewView,
  { index, findings, comments }: ReviewView['turns'][number],
): Part {
  const judged = findings.filter((one) => one.verdicts.length + one.disputes.length > 0);
  if (judged.length === 0 && comments.length === 0) return null;
  return markup`<h3>Line ${index + 1}</h3>${judged.map((one) => findingOf(review, one))}${comments.map(commentOf)}`;
}

function findingOf(
  review: ReviewView,
  { title, quote, verdicts: said, disputes }: ReviewedFindingView,
): Markup {
  return markup`<p><b>${title}</b> <q dir="auto">${quote}</q></p>
<ul>${said.map((one) => verdictOf(review, one))}${disputes.map((one) => disputeOf(review, one))}</ul>`;
}

function verdictOf(review: ReviewView, { by, verdict, reason, note, at }: VerdictView): Markup {
  return markup`<li>${nameOf(by)} ${verdicts[verdict]}${because(review, reason, note)} ${whenOf(at)}</li>`;
}

function disputeOf(
  review: ReviewView,
  { by, reason, note, at, withdrawnAt, decision }: DisputeView,
): Markup {
  const answer =
    decision === null
      ? withdrawnAt === null
        ? 'Nobody has decided yet.'
        : 'Withdrawn.'
      : `${decisions[decision.decision]} ${decision.note}`;
  return markup`<li>${nameOf(by)} disputed it${because(review, reason, note)} ${whenOf(at)} ${answer}</li>`;
}

function because({ reasons }: ReviewView, reason: string | null, note: string): string {
  const title = reasons.find(({ id }) => id === reason)?.title;
  const told = [title, note].filter((one) => one !== undefined && one !== '');
  return told.length === 0 ? '.' : `: ${told.join('. ')}.`;
}

function commentOf({ by, words: said, at, replyTo, takenBack }: CommentView): Markup {
  return markup`<blockquote><p class="soft">${nameOf(by)}${replyTo === null ? '' : ', in answer'} ${whenOf(at)}</p>${
    takenBack && said === '' ? markup`<p class="soft">Taken back.</p>` : words(said)
  }</blockquote>`;
}

function nameOf({ name, own }: Speaker): string {
  return own ? 'You' : name;
}
