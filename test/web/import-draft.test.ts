import { describe, expect, test } from 'vitest';
import type { Candidate, ReadTalk } from '../../server/api/contract/transcript.ts';
import {
  draftOf,
  keptTurns,
  rewrite,
  saysOtherwise,
  withNames,
  type ImportDraft,
} from '../../web/import-draft.ts';
import { faultOf } from '../../web/import-faults.ts';
import { consentOf } from '../../web/keep-session.ts';
import { insteadOf, redactionsOf } from '../../web/redactions.ts';
import { momentOfTalk, showTalkMoment } from '../../web/talk-moment.ts';

const candidate = (kind: Candidate['kind'], words: string[], speaker: number | null = null) => ({
  ...{ kind, words, speaker, count: 1 },
  context: { before: '', found: words[0] ?? '', after: '' },
});
const speaker = (name: string) => ({ name, turns: 1, words: 1, samples: [] });
const talk: ReadTalk = {
  speakers: [speaker('Ada Byron'), speaker('Ben Katz'), speaker('Recorder')],
  lines: [
    { speaker: 0, text: 'And?', start: 0, end: 900 },
    { speaker: 2, text: 'Recording.' },
    { speaker: 0, text: 'What then?', start: 1000, end: 2000 },
    { speaker: 1, text: 'Well.' },
  ],
  guess: { coach: 0, reason: 'Ada asks more.' },
  byHand: null,
  notes: [],
  candidates: [
    candidate('speaker', ['Ada Byron', 'Ada', 'Byron'], 0),
    candidate('speaker', ['Ben Katz', 'Ben'], 1),
    candidate('speaker', ['Recorder'], 2),
    candidate('person', ['Hannah']),
    candidate('person', ['Grace']),
    candidate('email', ['a@example.org']),
    candidate('place', ['Lisbon']),
  ],
};
const draft: ImportDraft = {
  ...draftOf(talk),
  parts: ['coach', 'client', 'out'],
  turns: [
    { part: 'coach', text: 'And?', start: 0, end: 900 },
    { part: 'out', text: 'Recording.' },
    { part: 'coach', text: 'What then?', start: 1000, end: 2000 },
    { part: 'client', text: 'Well.' },
  ],
};

describe('a real session that is brought', () => {
  test('begins with the guess, and asks about whoever it says nothing of', () => {
    expect(draftOf(talk).parts).toEqual(['coach', null, null]);
    expect(draftOf({ ...talk, speakers: talk.speakers.slice(0, 2) }).parts).toEqual([
      'coach',
      'client',
    ]);
  });

  test('takes people out by default, and leaves places', () => {
    expect(draftOf(talk).taken).toEqual([true, true, true, true, true, true, false]);
  });

  test('joins what one says in a row, with the times of its ends', () => {
    expect(keptTurns(draft.turns)).toEqual([
      { speaker: 'coach', text: 'And? What then?', start: 0, end: 2000 },
      { speaker: 'client', text: 'Well.' },
    ]);
  });

  test('splits a turn at each new line', () => {
    const turn = { part: 'coach', text: 'One. Two.', start: 5, end: 9 } as const;
    expect(rewrite(turn, ' One.\n\n Two. ')).toEqual([
      { part: 'coach', text: 'One.', start: 5 },
      { part: 'coach', text: 'Two.', end: 9 },
    ]);
    expect(rewrite(turn, ' \n')).toEqual([]);
  });

  test('puts the same in the place of somebody wherever they stand', () => {
    expect(insteadOf({ ...draft, client: 'Kit' })).toEqual([
      ...['Coach', 'Kit', '[person A]', '[person B]', '[person C]'],
      ...['[e-mail address]', '[place A]'],
    ]);
    const { taken } = draft;
    const chosen = { ...draft, taken: taken.map((_, at) => at === 1), own: ['the shop'] };
    expect(redactionsOf(chosen)).toEqual([
      { words: 'Ben Katz', instead: 'Client' },
      { words: 'Ben', instead: 'Client' },
      { words: 'the shop', instead: '[…]' },
    ]);
  });

  test('notes how the client agreed', () => {
    const agreed = {
      ...draft,
      agreed: 'spoken',
      agreedOn: '2026-05-04',
      note: ' By phone. ',
    } as const;
    expect(consentOf(agreed)).toBe(
      'Agreed in words that the talk is kept and studied. On 2026-05-04. By phone.',
    );
  });

  test.each<[string, Partial<ImportDraft>, string]>([
    [
      'nobody coaches',
      { step: 'speakers', parts: ['client', 'client', 'out'] },
      'Nobody is the coach',
    ],
    [
      'nobody is coached',
      { step: 'speakers', parts: ['coach', 'out', 'out'] },
      'Nobody is the client',
    ],
    [
      'one is untold',
      { step: 'speakers', parts: ['coach', 'client', null] },
      'Say who Recorder is',
    ],
    [
      'a piece is untold',
      { step: 'turns', turns: [{ part: null, text: 'A' }] },
      'One piece is not told',
    ],
    [
      'no coach turn',
      { step: 'turns', turns: [{ part: 'client', text: 'A' }] },
      'coach says nothing',
    ],
    [
      'no client turn',
      { step: 'turns', turns: [{ part: 'coach', text: 'A' }] },
      'client says nothing',
    ],
    [
      'a turn is too long',
      {
        step: 'turns',
        turns: [
          { part: 'client', text: 'a'.repeat(50_001) },
          { part: 'coach', text: 'A' },
        ],
      },
      'One turn is longer than half an hour',
    ],
    [
      'the talk is too long',
      {
        step: 'turns',
        turns: Array.from({ length: 20 }, (_, at) => ({
          part: at % 2 === 0 ? 'coach' : 'client',
          text: 'a'.repeat(49_000),
        })),
      },
      'The talk has 980,000 characters, more than 500,000',
    ],
    ['the client is called nothing', { step: 'names', client: ' ' }, 'what the client is called'],
    ['it has no title', { step: 'consent' }, 'no title'],
    ['it has no day', { step: 'consent', title: 'A' }, 'on which day'],
    ['its day is to come', { step: 'consent', title: 'A', day: '2026-05-05' }, 'in the future'],
    ['nobody agreed', { step: 'consent', title: 'A', day: '2026-05-04' }, 'how the client agreed'],
  ])('cannot go on where %s', (_, change, sentence) => {
    expect(faultOf({ ...draft, ...change }, '2026-05-04')).toContain(sentence);
  });

  test('goes on where all is told', () => {
    const whole = { ...draft, title: 'A', day: '2026-05-04', agreed: 'written' } as const;
    for (const step of ['file', 'speakers', 'turns', 'names', 'consent'] as const)
      expect(faultOf({ ...whole, step }, '2026-05-04')).toBeNull();
  });
});

describe('words that were mended', () => {
  test('are other words, or the same ones cut otherwise', () => {
    const [first, ...rest] = draft.turns;
    if (first === undefined) throw new Error('There is no turn.');
    expect(saysOtherwise(draft.turns, draft.turns)).toBe(false);
    expect(saysOtherwise([{ ...first, part: 'out' }, ...rest], draft.turns)).toBe(false);
    expect(saysOtherwise([{ ...first, text: 'And, Marc?' }, ...rest], draft.turns)).toBe(true);
    expect(saysOtherwise(rest, draft.turns)).toBe(true);
  });

  test('bring new names, beside what was chosen of the old ones', () => {
    const chosen = { ...draft, mended: true, taken: draft.taken.map(() => false) };
    const found = [candidate('person', ['Hannah']), candidate('person', ['Marc'])];
    const after = withNames(chosen, found);
    expect(after.talk?.candidates).toEqual(found);
    expect(after.taken).toEqual([false, true]);
    expect(after.mended).toBe(false);
  });
});

describe('when a talk was', () => {
  test('is a day and a time, or the day alone', () => {
    const [timed, day] = [momentOfTalk('2026-05-04', '12:00'), momentOfTalk('2026-05-04', '')];
    expect([timed.timeTold, day.timeTold]).toEqual([true, false]);
    expect(showTalkMoment(timed)).toBe('4 May 2026, 12:00');
    expect(showTalkMoment(day)).toBe('4 May 2026');
  });
});
