import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTranscript } from '../../server/transcript/read-transcript.ts';
import { TranscriptError } from '../../server/transcript/transcript-error.ts';

const read = async (text: string, coach?: string) =>
  readTranscript(new TextEncoder().encode(text), coach);
const lines = async (text: string, coach?: string) =>
  (await read(text, coach)).turns.map(({ speaker, text: said }) => `${speaker}: ${said}`);

const dialogue = ['coach: What brings you?', 'client: My boss. She left.', 'coach: Left?'];

describe('labels in text', () => {
  it.each([
    ['plain', 'Coach: What brings you?\nClient: My boss. She left.\nCoach: Left?'],
    [
      'in capitals, blank lines between',
      'COACH: What brings you?\n\nCLIENT: My boss. She left.\n\nCOACH: Left?\n',
    ],
    ['lower case, spaced', 'coach : What brings you?\nclient : My boss. She left.\ncoach :Left?'],
    [
      'the words on the next line',
      'Coach:\nWhat brings you?\nClient:\nMy boss.\nShe left.\nCoach:\nLeft?',
    ],
    ['wrapped turns', 'Coach: What brings\n  you?\nClient: My boss. She\nleft.\nCoach: Left?'],
    ['Markdown', '**Coach:** What brings you?\n\n**Client**: My boss. She left.\n\n*Coach:* Left?'],
    ['brackets', '[Coach] What brings you?\n[Client] My boss. She left.\n[Coach] Left?'],
    ['dashes', 'Coach – What brings you?\nClient – My boss. She left.\nCoach – Left?'],
    ['tabs', 'Coach\tWhat brings you?\nClient\tMy boss. She left.\nCoach\tLeft?'],
    ['turn numbers', '1. Coach: What brings you?\n2. Client: My boss. She left.\n3. Coach: Left?'],
    ['numbered people', 'Coach 1: What brings you?\nClient 1: My boss. She left.\nCoach 1: Left?'],
    ['letters', 'Co: What brings you?\nCl: My boss. She left.\nCo: Left?'],
    ['C and Cl', 'C: What brings you?\nCl: My boss. She left.\nC: Left?'],
    ['T and C', 'T: What brings you?\nC: My boss. She left.\nT: Left?'],
    ['Coachee', 'Coach: What brings you?\nCoachee: My boss. She left.\nCoach: Left?'],
    ['Therapist', 'Therapist: What brings you?\nPatient: My boss. She left.\nTherapist: Left?'],
    [
      'a role beside the name',
      'Ada (coach): What brings you?\nBen: My boss. She left.\nAda (coach): Left?',
    ],
    [
      'a heading',
      'Session 3\nDate: 3 May\nTopic: work\n\nCoach: What brings you?\nClient: My boss. She left.\nCoach: Left?',
    ],
    [
      'a legend',
      'Coach: Ada Byron\nClient: Ben\n\nAda: What brings you?\nBen: My boss. She left.\nAda: Left?',
    ],
    [
      'CRLF and a byte-order mark',
      '\ufeffCoach: What brings you?\r\nClient: My boss. She left.\r\nCoach: Left?\r\n',
    ],
    ['old Mac line ends', 'Coach: What brings you?\rClient: My boss. She left.\rCoach: Left?'],
  ])('reads %s', async (_, text) => {
    expect(await lines(text)).toEqual(dialogue);
  });

  it('keeps a colon inside a turn for the speaker', async () => {
    const text =
      'Coach: And?\nClient: Three.\nOne thing: I am tired.\nNow 10:30: late.\nCoach: Oh.';
    expect(await lines(text)).toEqual([
      'coach: And?',
      'client: Three. One thing: I am tired. Now 10:30: late.',
      'coach: Oh.',
    ]);
  });

  it('reads times beside the labels', async () => {
    const { turns } = await read(
      '[00:00:05] Coach: Hello.\nClient (1:02:03): Hello.\nCoach [01:05.500]: Well?',
    );
    expect(turns.map(({ start }) => start)).toEqual([5_000, 3_723_000, 65_500]);
  });

  it('reads times after the colon, and times alone for what follows', async () => {
    const { turns } = await read(
      'Coach: (00:05)\nHello.\n00:05:00\nClient: [00:09] Hello.\n[00:10:00]\nCoach: Well?',
    );
    expect(turns).toEqual([
      { speaker: 'coach', text: 'Hello.', start: 5_000 },
      { speaker: 'client', text: 'Hello.', start: 9_000 },
      { speaker: 'coach', text: 'Well?', start: 600_000 },
    ]);
  });

  it('reads a name and a time on a line of their own', async () => {
    const text =
      'Ada Byron  0:03\nWhat brings you?\n\nBen Katz  0:09\nMy boss.\nShe left.\n\nAda Byron  0:15\nLeft?';
    const transcript = await read(text);
    expect(transcript.turns).toEqual([
      { speaker: 'coach', text: 'What brings you?', start: 3_000 },
      { speaker: 'client', text: 'My boss. She left.', start: 9_000 },
      { speaker: 'coach', text: 'Left?', start: 15_000 },
    ]);
  });

  it('leaves out a label with nothing said', async () => {
    expect(await lines('Client: One.\nCoach:\nClient: Two.\nCoach: Three?')).toEqual([
      'client: One. Two.',
      'coach: Three?',
    ]);
  });

  it('takes out control characters that a terminal would obey', async () => {
    expect(await lines('Coach: Hi \u001b[31mred\u0007.\nClient: Yes.')).toEqual([
      'coach: Hi [31mred .',
      'client: Yes.',
    ]);
  });
});

describe('who the coach is', () => {
  const names = 'Ben: I am stuck.\nAda: Where?\nBen: At work.\nAda: What is it like?\nBen: Grey.';

  it('says nothing where the labels are Coach and Client', async () => {
    expect((await read('Coach: Hi.\nClient: Hi.')).guess).toBeNull();
  });

  it('states that a role was read off the label', async () => {
    expect((await read('Therapist: Hi.\nClient: Hi.')).guess).toBe(
      'Therapist is taken for the coach, by the label.',
    );
  });

  it('takes who asks more, and says so', async () => {
    const { turns, guess } = await read(names);
    expect(turns[0]?.speaker).toBe('client');
    expect(guess).toBe(
      'Ada asks more (2 lines with a question, Ben 0) and is taken for the coach.',
    );
  });

  it('takes who says less when both ask alike', async () => {
    const { guess } = await read(
      'Ben: I am stuck in this job.\nAda: Mm.\nBen: Yes, I am.\nAda: Mm.',
    );
    expect(guess).toBe('Ada says less and is taken for the coach.');
  });

  it('takes the other when the client is named', async () => {
    const { guess } = await read('Client: Hm.\nAda: Well.\nClient: Hm.\nAda: Well.');
    expect(guess).toBe('Ada is taken for the coach, as the other.');
  });

  it('follows the caller', async () => {
    const { turns, guess } = await read(names, 'ben');
    expect(turns[0]?.speaker).toBe('coach');
    expect(guess).toBeNull();
    const first =
      'Ada Byron: Where?\nBen Katz: Here.\nAda Byron: I see.\nBen Katz: What?\nBen Katz: Why?';
    expect((await read(first, 'Ada')).turns[0]?.speaker).toBe('coach');
  });

  it('hears a third person on the side of the client', async () => {
    const text = 'Coach: Well?\nClient: Yes.\nPartner: No.\nCoach: Hm?\nPartner: No.';
    expect(await lines(text)).toEqual([
      'coach: Well?',
      'client: Yes. No.',
      'coach: Hm?',
      'client: No.',
    ]);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['no speaker', 'It was a dark night.', undefined, 'No speaker is named'],
    ['no coach', 'Client: Hello.\nClient: Again.', undefined, 'No coach turns found'],
    ['one name alone', 'Ada: Hello.\nAda: Again.', undefined, 'Only Ada speaks; say --coach "Ada"'],
    [
      'an unknown coach',
      'Ada: Hm?\nBen: Hm.',
      'Eve',
      'No speaker is called "Eve"; there are Ada and Ben.',
    ],
    ['nothing', '  \n\n', undefined, 'The file is empty'],
  ])('says so of %s', async (_, text, coach, sentence) => {
    await expect(read(text, coach)).rejects.toThrow(sentence);
  });
});

describe('anything at all', () => {
  const pieces = fc.constantFrom(
    'Coach:',
    'Client: ',
    'Ada: ',
    '<v Ben>',
    'WEBVTT',
    '00:01.000 --> 00:02.000',
    '0:1:2,5 --> ',
    '[00:01]',
    '**',
    'Hm?',
    ' ',
    '\n',
    '\n\n',
  );
  const texts = fc
    .array(fc.oneof(pieces, fc.string()), { maxLength: 40 })
    .map((parts) => parts.join(''));

  it('is read into turns with words in them, or refused in one sentence', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const result = await read(text).catch((error: unknown) => error);
        if (result instanceof TranscriptError) expect(result.message).toMatch(/^[^\n]+[.]$/);
        else
          for (const turn of (result as Awaited<ReturnType<typeof read>>).turns) {
            expect(turn.text).toMatch(/^\S(.*\S)?$/u);
          }
      }),
      { numRuns: 500 },
    );
  });
});
