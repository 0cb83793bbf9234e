import type { SessionView } from '../api/contract/session.ts';
import type { Happening } from './agenda.ts';
import type { FoundedCohort } from './found-school.ts';
import type { Trainee } from './people.ts';
import { coachIn, type Term } from './plan-term.ts';
import { playOut } from './play-out.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

/** Whom trainees choose to meet of their own accord: by place in the list of trainees, with the week. Those marked are shared. */
const chosen = [
  { trainee: 0, week: 0, scenario: 'let-it-out', shares: true },
  { trainee: 3, week: 2, scenario: 'on-trial', shares: true },
  { trainee: 0, week: 4, scenario: 'let-it-out', shares: false },
  { trainee: 2, week: 5, scenario: 'what-do-i-want', shares: true },
] as const;

/** What the trainees of a cohort practise of their own accord, and what of it they show to its instructors. */
export function planOwnPractice(
  term: Term,
  cohort: FoundedCohort,
  people: readonly Trainee[],
): Happening[] {
  return chosen.flatMap(({ trainee: at, week, scenario: id, shares }) => {
    const [person, member] = [people[at], cohort.trainees[at]];
    const scenario = term.scenarios.get(id);
    if (person === undefined || member === undefined || scenario === undefined) return [];
    return [
      {
        at: term.begins + week * WEEK + 3 * DAY + 18 * HOUR,
        async happens(): Promise<readonly Happening[]> {
          const { visitor } = member;
          const view = await visitor.ask<SessionView>('POST', '/api/sessions', { scenario: id });
          const begun = await term.store.findSession(view.id, member.id);
          if (begun === null) throw new Error(`The session ${view.id} is not there.`);
          const coach = coachIn(person, week);
          const session = await playOut(term.practice, term.store, scenario, coach, begun);
          term.played(session);
          if (!shares) return [];
          const url = `/api/sessions/${view.id}/sharing`;
          const happens = async () => {
            await visitor.ask('POST', url, { cohort: cohort.id });
          };
          return [{ at: session.endedAt + HOUR / 4, happens }];
        },
      },
    ];
  });
}
