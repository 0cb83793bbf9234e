import type { ReviewedFindingView, ReviewView } from '../api/contract/review.ts';
import { draw } from '../scenario/random.ts';
import type { PlayedOut } from './play-out.ts';
import { decided, disputed, overruled, remarks, replies } from './remarks.ts';
import type { Visitor } from './visitor.ts';

/** A finding with the line that it stands in, counted as the debrief counts. */
interface Placed {
  readonly index: number;
  readonly finding: ReviewedFindingView;
}

/**
 * An instructor reviews a session: each finding by what its coach meant to do in the turn, one or two comments, and the release.
 *
 * @param url of the session's review, as its instructor reaches it
 * @param seed by which they choose what they write
 * @returns the review as it is released
 */
export async function reviewSession(
  instructor: Visitor,
  url: string,
  { turns }: PlayedOut,
  seed: number,
): Promise<ReviewView> {
  const { turns: heard } = await instructor.ask<ReviewView>('GET', url);
  const findings = placed(heard);
  for (const { index, finding } of findings) {
    // The client's opening is line 0, and the two speak in turn from there.
    const meant = turns[(index - 1) / 2]?.hears.includes(finding.behaviour) === true;
    const { behaviour, start, end } = finding;
    const wide = draw(seed, `${index}:${behaviour}:skip`, 10) === 0;
    if (wide) continue;
    await instructor.ask('POST', `${url}/verdicts`, {
      ...{ turn: index, behaviour, start, end },
      ...(meant
        ? { verdict: 'agree' }
        : {
            verdict: 'overrule',
            reason: 'not-in-this-context',
            note: one(overruled, seed, index),
          }),
    });
  }
  await markMissed(instructor, url, turns, findings, seed);
  const worth = findings.filter(({ finding }) => finding.behaviour in remarks);
  const first = draw(seed, 'remark', Math.max(1, worth.length));
  for (const { index, finding } of [worth[first], worth[first + 3]].filter(
    (each) => each !== undefined,
  ))
    await instructor.ask('POST', `${url}/comments`, {
      turn: index,
      words: one(remarks[finding.behaviour] ?? [], seed, index),
    });
  return instructor.ask<ReviewView>('POST', `${url}/release`, {});
}

/** What a turn was meant to do and nothing was heard of. */
async function markMissed(
  instructor: Visitor,
  url: string,
  turns: PlayedOut['turns'],
  findings: readonly Placed[],
  seed: number,
): Promise<void> {
  for (const [at, { coach, hears }] of turns.entries()) {
    const index = 2 * at + 1;
    const heard = findings.filter((each) => each.index === index);
    const missed = hears.filter((id) => heard.every(({ finding }) => finding.behaviour !== id));
    // Nobody marks everything.
    if (coach === null || draw(seed, `${index}:misses`, 3) > 0) continue;
    for (const behaviour of missed)
      await instructor.ask('POST', `${url}/verdicts`, {
        ...{ turn: index, behaviour, start: 0, end: coach.length, verdict: 'missed' },
        note: 'I hear it in the whole of this turn.',
      });
  }
}

/** The trainee reads what was written, answers at times, and at times disputes a flag. Returns the dispute's id, or null. */
export async function readReview(
  trainee: Visitor,
  url: string,
  seed: number,
): Promise<string | null> {
  const review = await trainee.ask<ReviewView>('GET', url);
  const comment = review.turns.flatMap(({ comments }) => comments)[0];
  if (comment !== undefined && draw(seed, 'replies', 3) === 0)
    await trainee.ask('POST', `${url}/comments`, {
      replyTo: comment.id,
      words: one(replies, seed, 1),
    });
  const flags = placed(review.turns).filter(({ finding }) => finding.kind === 'flag');
  const flag = flags[draw(seed, 'flag', Math.max(1, flags.length))];
  if (flag === undefined || draw(seed, 'disputes', 4) > 0) return null;
  const { index, finding } = flag;
  const after = await trainee.ask<ReviewView>('POST', `${url}/disputes`, {
    ...{ turn: index, behaviour: finding.behaviour, reason: 'not-in-this-context' },
    note: one(disputed, seed, 2),
  });
  const open = placed(after.turns).flatMap(({ finding: { disputes } }) => disputes);
  return open.find(({ decision }) => decision === null)?.id ?? null;
}

/** The instructor decides a dispute. */
export async function decide(
  instructor: Visitor,
  url: string,
  dispute: string,
  seed: number,
): Promise<void> {
  const decision = draw(seed, 'decides', 2) === 0 ? 'upheld' : 'dismissed';
  await instructor.ask('POST', `${url}/disputes/${dispute}/decision`, {
    decision,
    note: decided[decision],
  });
}

function placed(turns: ReviewView['turns']): Placed[] {
  return turns.flatMap(({ index, findings }) => findings.map((finding) => ({ index, finding })));
}

function one(texts: readonly string[], seed: number, at: number): string {
  return texts[draw(seed, `${at}:words`, Math.max(1, texts.length))] ?? '';
}
