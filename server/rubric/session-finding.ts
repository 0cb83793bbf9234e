import { Type, type Static } from 'typebox';
import type { TurnReport } from './finding.ts';

const Text = Type.String({ minLength: 1 });
const Texts = Type.Array(Text, { minItems: 1 });

/** What stands in `session-findings.yml`: what only a whole session shows, by id. */
export const SessionFindingsFile = Type.Record(
  Text,
  Type.Object(
    {
      title: Text,
      why: Text,
      /** What to try in another session. */
      instead: Texts,
      /** Not told of a session with fewer coach turns. */
      turns: Type.Integer({ minimum: 1 }),
      /** Told where none of these behaviours was heard … */
      unheard: Type.Optional(Texts),
      /** … where the client offered one of these … */
      offered: Type.Optional(Texts),
      /** … at least this often (once where it is not said) … */
      times: Type.Optional(Type.Integer({ minimum: 1 })),
      /** … where the coach spoke more than this share of the words, 0–1 … */
      'talk-share': Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
      /** … and where turns that ask outnumber turns that reflect by more than this. */
      'questions-per-reflection': Type.Optional(Type.Number({ minimum: 0 })),
    },
    { additionalProperties: false },
  ),
);
export type SessionFindingsFile = Static<typeof SessionFindingsFile>;

/** Something that only a whole session shows. */
export type SessionFinding = SessionFindingsFile[string] & { readonly id: string };

/**
 * What the session as a whole shows. Every condition that a finding names has to hold.
 *
 * @param reports the coach turns in their order
 * @param talkShare the coach's share of all words, 0–1, or null where nobody spoke
 */
export function findInSession(
  known: readonly SessionFinding[],
  reports: readonly TurnReport[],
  talkShare: number | null,
): SessionFinding[] {
  const heard = new Set(reports.flatMap(({ findings }) => findings.map((one) => one.behaviour)));
  const offers = reports.flatMap(({ opportunities }) => opportunities.map(({ id }) => id));
  const moved = (test: RegExp): number =>
    reports.filter(({ moves }) => moves.some((move) => test.test(move))).length;
  const asked = moved(/^question/) / Math.max(moved(/^reflection/), 1);
  return known.filter(
    ({ turns, unheard, offered, times, ...more }) =>
      reports.length >= turns &&
      !(unheard ?? []).some((id) => heard.has(id)) &&
      (offered === undefined ||
        offers.filter((id) => offered.includes(id)).length >= (times ?? 1)) &&
      (more['talk-share'] === undefined || (talkShare ?? 0) > more['talk-share']) &&
      (more['questions-per-reflection'] === undefined || asked > more['questions-per-reflection']),
  );
}
