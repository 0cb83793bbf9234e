import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { talkShare } from '../../server/practice/move-counts.ts';
import { rateTranscript } from '../../server/practice/rate-transcript.ts';
import { evaluate } from '../../server/rubric/evaluate.ts';
import type { SpokenTurn } from '../../server/rubric/finding.ts';
import { loadRubric } from '../../server/rubric/load-rubric.ts';
import { hearSession } from '../../server/rubric/hear-session.ts';

const root = join(import.meta.dirname, '../..');
const rubric = loadRubric(join(root, 'rubrics/partnership'), root);

const talk: readonly SpokenTurn[] = [
  { speaker: 'client', text: 'They passed me over again.' },
  { speaker: 'coach', text: 'You should update your CV.' },
  { speaker: 'client', text: 'Perhaps.' },
  { speaker: 'coach', text: 'What did that do to you?' },
];

describe('rateTranscript', () => {
  const rated = rateTranscript(rubric, talk, 'the next step');

  it('keeps every turn in its place', () => {
    expect(rated.turns.map(({ index, speaker, text }) => [index, speaker, text])).toEqual(
      talk.map(({ speaker, text }, index) => [index, speaker, text]),
    );
  });

  it('hears nothing in what the client says', () => {
    const theirs = rated.turns.filter(({ speaker }) => speaker === 'client');
    expect(theirs.map(({ moves, findings }) => [moves, findings])).toEqual([
      [[], []],
      [[], []],
    ]);
  });

  it('rates each coach turn in the light of the turns before it', () => {
    const [first, second] = [1, 3].map((at, position) =>
      evaluate(rubric, {
        focus: 'the next step',
        context: talk.slice(0, at),
        coach: talk[at]?.text ?? '',
        position,
      }),
    );
    expect(rated.turns[1]).toMatchObject({ ...first });
    expect(rated.turns[3]).toMatchObject({ ...second });
    expect(first?.findings.map(({ behaviour }) => behaviour)).toContain('unsolicited-advice');
  });

  it('scores the coach turns as a session', () => {
    const { turns, ...session } = rated;
    const reports = [turns[1], turns[3]].filter((turn) => turn !== undefined);
    expect(session).toEqual(hearSession(rubric, reports, talkShare(talk)));
  });

  it('rates a conversation without a coach as nothing', () => {
    const silent = rateTranscript(rubric, talk.slice(0, 1), null);
    expect(silent.score).toBeNull();
    expect(silent.turns).toHaveLength(1);
  });
});
