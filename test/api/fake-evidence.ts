import type { Practice } from '../../server/api/practice.ts';
import type { DebriefTurn } from '../../server/practice/debrief.ts';
import { readEvidence } from '../../server/practice/evidence/read-evidence.ts';
import type { Session } from '../../server/practice/session.ts';
import type { ToldFinding } from '../../server/practice/tell.ts';

/** The lines of a session; in each coach turn that begins with “What” that word is an open question. */
export function fakeLines({ opening, exchanges }: Session): DebriefTurn[] {
  const plain = { quiet: false, moves: [], findings: [], opportunities: [] };
  const lines = exchanges.flatMap(({ coach, reply }) => [
    {
      ...{ ...plain, speaker: 'coach' as const, text: coach ?? '' },
      findings: coach?.startsWith('What') === true ? [fakeFinding] : [],
    },
    { ...plain, speaker: 'client' as const, text: reply },
  ]);
  return [{ ...plain, speaker: 'client' as const, text: opening }, ...lines].map((line, index) => ({
    index,
    ...line,
  }));
}

const fakeFinding: ToldFinding = {
  ...{ behaviour: 'open-question', kind: 'strength', marker: 'presence', start: 0, end: 4 },
  ...{ quote: 'What', message: '', instead: [], title: 'Open question', why: '', icf: [] },
  ...{ source: ['field'], mended: false, hearing: null },
};

const fakeMarker = { observable: 'yes' as const, unseen: null, against: [], session: [] };
const fakeLayout = {
  groups: [
    {
      title: 'All',
      markers: [
        { ...fakeMarker, number: 'A1', says: 'Fruit is named', for: ['open-question'] },
        { ...fakeMarker, number: 'A2', says: 'Fruit is shared', for: [], unseen: 'Look.' },
      ],
    },
  ],
};

/** A framework of two markers. */
export const fakeFramework = {
  id: 'fruit',
  title: 'Fruit talk',
  notice: 'It is never a pass or a fail.',
  groups: [
    {
      title: 'All',
      markers: [
        { number: 'A1', says: 'Fruit is named' },
        { number: 'A2', says: 'Fruit is shared' },
      ],
    },
  ],
};

/** What an evidence file's pieces say, by what is heard in `fakeLines`. */
export const readFakeEvidence: Practice['readEvidence'] = (_framework, pieces, sessions) => {
  const sources = new Map(
    sessions.map((one) => [one.id, { turns: fakeLines(one), sessionFindings: [] }]),
  );
  const behaviours = [{ id: 'open-question', title: 'Open question', kind: 'strength' as const }];
  return { framework: fakeFramework, read: readEvidence(fakeLayout, behaviours, pieces, sources) };
};
