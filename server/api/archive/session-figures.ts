import { markup, type Part } from '../../report/archive/markup.ts';
import { facts, list, section, table } from '../../report/archive/parts.ts';
import type { RubricView } from '../contract/rubric.ts';
import type { HeardDebrief } from '../practice.ts';

const tooLittle = 'Not enough to say';
const percent = (share: number | null): string | null =>
  share === null ? null : `${Math.round(share * 100)} %`;

/** What a session comes to: its markers with their intervals, its counts, and what to practise next. */
export function figuresOf(heard: HeardDebrief, { markers, behaviours }: RubricView): Part {
  const { moves, trust, sessionFindings, next } = heard;
  const titleOf = (id: string) => behaviours.find((one) => one.id === id)?.title ?? id;
  return [
    section('Figures', [
      table(
        'Markers',
        ['Marker', 'Score, 0 to 100', 'Evidence'],
        heard.markers.map(({ id, score, low, high, evidence }) => [
          markers.find((one) => one.id === id)?.title ?? id,
          score === null ? tooLittle : interval(score, low, high),
          evidence,
        ]),
      ),
      facts([
        ['Overall', heard.score === null ? tooLittle : Math.round(heard.score)],
        ['Your turns', moves.coachTurns],
        ['Open questions', moves.questionsOpen],
        ['Closed questions', moves.questionsClosed],
        ['Reflections', moves.reflections],
        ['Advice', moves.advice],
        ['Your share of the words', percent(moves.talkShare)],
      ]),
    ]),
    section(
      'The session as a whole',
      list(sessionFindings.map(({ title, why }) => markup`<b>${title}</b>: ${why}`)),
    ),
    section(
      'To practise next',
      list(next.map(({ title, reason }) => markup`<b>${title}</b>: ${reason}`)),
    ),
    section(
      'The client’s trust',
      table(
        'Trust after each turn',
        ['Turn', 'Trust', 'What moved it'],
        trust.map(({ exchange, trust: stood, because }) => [
          exchange + 1,
          percent(stood),
          because
            .map(
              ({ behaviour, change }) =>
                `${titleOf(behaviour)} ${change < 0 ? 'lowered' : 'raised'} it`,
            )
            .join(', '),
        ]),
      ),
    ),
  ];
}

function interval(score: number, low: number | null, high: number | null): string {
  const about = low === null || high === null ? '' : ` (${Math.round(low)} to ${Math.round(high)})`;
  return `${Math.round(score)}${about}`;
}
