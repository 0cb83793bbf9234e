import { clausesOf } from '../../text/clauses.ts';
import type { Match } from '../../text/match.ts';
import type { Span } from '../../text/span.ts';
import type { Behaviour } from '../behaviour.ts';
import type { Reading } from '../reading.ts';

/** The words that a behaviour is told by, widened as the behaviour asks; null when they are not there. */
export function wording(behaviour: Behaviour<'wording'>, reading: Reading): Span | null {
  const at = (key: string): readonly Match[] => reading.found.get(`${behaviour.id}.${key}`) ?? [];
  if (behaviour.with !== undefined && at('with').length === 0) return null;
  if (behaviour.after !== undefined && !reading.foundInClient.has(`${behaviour.id}.after`))
    return null;
  if (reading.foundInClient.has(`${behaviour.id}.unless-after`)) return null;
  const barred = at('unless');
  const match = at('find').find(
    (span) =>
      isWithin(span, behaviour.within ?? 'turn', reading) &&
      !barred.some((bar) => inOneSentence(span, bar, reading)),
  );
  return match === undefined ? null : widen(match, behaviour.evidence ?? 'match', reading);
}

function isWithin(
  span: Span,
  place: 'turn' | 'question' | 'statement',
  { questions }: Reading,
): boolean {
  if (place === 'turn') return true;
  const inside = questions.some(
    (question) => question.start < span.end && span.start < question.end,
  );
  return inside === (place === 'question');
}

/** Whether two places stand in the same sentence. */
export function inOneSentence(a: Span, b: Span, { coach }: Reading): boolean {
  return coach.sentences.some(
    ({ start, end }) => start <= a.start && a.start < end && start <= b.start && b.start < end,
  );
}

function widen(
  match: Match,
  to: 'match' | 'clause' | 'sentence' | 'question',
  { coach, questions }: Reading,
): Span {
  if (to === 'match') return { start: match.start, end: match.end };
  const around =
    to === 'sentence'
      ? coach.sentences.find(({ start, end }) => start <= match.start && match.start < end)
      : to === 'question'
        ? questions.find(({ start, end }) => start < match.end && match.start < end)
        : clauseAround(match, coach);
  if (around === undefined) return { start: match.start, end: match.end };
  return { start: Math.min(around.start, match.start), end: Math.max(around.end, match.end) };
}

function clauseAround(match: Match, coach: Reading['coach']): Span | undefined {
  const clause = clausesOf(coach).find(({ from, to }) => from < match.to && match.from < to);
  const [first, last] = [coach.words[clause?.from ?? -1], coach.words[(clause?.to ?? 0) - 1]];
  return first === undefined || last === undefined
    ? undefined
    : { start: first.start, end: last.end };
}
