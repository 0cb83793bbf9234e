import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rateTranscript } from '../../server/practice/rate-transcript.ts';
import { loadRubric } from '../../server/rubric/load-rubric.ts';
import { repairs } from '../../server/rubric/repair.ts';
import { heard } from './heard.ts';

const root = join(import.meta.dirname, '../..');
const rubric = loadRubric(join(root, 'rubrics/partnership'), root);
const mended = (...turns: ReturnType<typeof heard>[]): string[] =>
  repairs(rubric.behaviours, turns).map(({ behaviour }) => behaviour);
const owning = (quote: string) => {
  const turn = heard('owns-impact');
  return { ...turn, findings: turn.findings.map((finding) => ({ ...finding, quote })) };
};
const flags = rubric.behaviours.filter(({ kind }) => kind === 'flag');

describe('a slip is mended', () => {
  test('by owning it, where it can hurt', () => {
    const hurting = flags.filter((flag) => flag['owned-as'] === undefined).map(({ id }) => id);
    expect(hurting).toContain('judges');
    expect(mended(heard(...hurting), owning('I interrupted you.'))).toEqual(hurting);
  });

  test('by an owning that names it, where it is slight', () => {
    const slight = flags.flatMap(({ id, 'owned-as': names }) =>
      (names ?? []).map((name) => [id, name]),
    );
    for (const [id = '', name = ''] of slight) {
      expect(mended(heard(id), owning('I interrupted you.'))).toEqual([]);
      expect(mended(heard(id), owning(`Sorry, ${name.toUpperCase()}. My mistake.`))).toEqual([id]);
    }
    expect(mended(heard('over-talks'), owning('I was stalking you.'))).toEqual([]);
  });

  test('by what names it in its file, and by nothing else', () => {
    expect(mended(heard('follows-tangent'), heard('returns-to-focus'))).toEqual([
      'follows-tangent',
    ]);
    expect(mended(heard('judges'), heard('returns-to-focus'))).toEqual([]);
  });

  test('in real words', () => {
    const session = (ask: string, own: string): string[] =>
      rateTranscript(
        rubric,
        [
          { speaker: 'client', text: 'It is my brother again.' },
          { speaker: 'coach', text: ask },
          { speaker: 'client', text: 'I had not finished.' },
          { speaker: 'coach', text: own },
        ],
        null,
      ).repairs.map(({ behaviour }) => behaviour);
    const stack = 'What did he say? And how did you take it, and who else was there?';
    expect(session(stack, 'I asked you two things at once, sorry.')).toEqual(['stacked-questions']);
    expect(session('Is he older?', 'I interrupted you. Please go on.')).toEqual([]);
    expect(session('You should ring him.', 'I ran ahead of you there, sorry.')).toContain(
      'unsolicited-advice',
    );
  });
});
