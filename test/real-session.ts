import type { BringSession } from '../server/api/contract/real-session.ts';

type Line = readonly [minute: number, second: number, speaker: 'coach' | 'client', text: string];

/** What coach and client said, and when. Between some turns there is a silence. */
const lines: readonly Line[] = [
  [0, 4, 'coach', 'Good to see you, Renate. How are you arriving today?'],
  [
    0,
    9,
    'client',
    'Honestly? A bit breathless. I came straight out of the budget round and I have not eaten yet.',
  ],
  [0, 21, 'coach', 'Would it help to take a minute before we begin, or would you rather start?'],
  [0, 30, 'client', 'No, let us start. If I sit still now I will just go on counting in my head.'],
  [0, 41, 'coach', 'What would make this hour worth your while?'],
  [
    0,
    52,
    'client',
    'I want to know what I say to my team on Thursday. Two posts go, and I am the one who has to tell them, and I did not decide it.',
  ],
  [
    1,
    17,
    'coach',
    'So you are to stand in front of them with a decision that is not yours. And how would we know at the end that you have what you need?',
  ],
  [1, 34, 'client', 'If I had two or three sentences that I believe myself.'],
  [1, 43, 'coach', 'Two or three sentences that you believe yourself. Let us work on that, then.'],
  [
    1,
    51,
    'client',
    'I feel so stuck with it, because everything I write sounds like the press office. I have to stand behind it, that is what my boss said.',
  ],
  [2, 20, 'coach', 'There is a lot of weight on that “have to”. What is it like for you?'],
  [
    2,
    44,
    'client',
    'It makes me angry. I was the one who hired both of them. And I am ashamed, too, because I knew it three weeks ago.',
  ],
  [3, 8, 'coach', 'Angry, and ashamed that you knew and could not say it.'],
  [3, 22, 'client', 'Yes. Nobody else knows that I knew.'],
  [
    3,
    31,
    'coach',
    'You should tell them that straight away on Thursday. I had the same thing in my own team once, and what helped was to say it in the very first sentence.',
  ],
  [
    3,
    52,
    'client',
    'Hm. Maybe. I do not know whether that would be for them, or only for me, to be honest.',
  ],
  [
    4,
    15,
    'coach',
    'I notice that I was quick with my own story there, and I am sorry. May I go back to what you said?',
  ],
  [4, 26, 'client', 'Thank you. Yes, go ahead.'],
  [4, 31, 'coach', 'Who would you be telling it for?'],
  [
    5,
    2,
    'client',
    'For me, I think. So that I am not the one who lied. For them it does not change a thing, they still lose their posts.',
  ],
  [
    5,
    24,
    'coach',
    'It sounds as if being honest with them matters more to you than being on the right side of the boss.',
  ],
  [
    5,
    41,
    'client',
    'That is it. That is exactly it. I want to be honest with them, but I never say what I think up there.',
  ],
  [
    6,
    3,
    'coach',
    'You want to be honest, and upstairs you fall silent. What do you make of those two standing side by side?',
  ],
  [
    6,
    40,
    'client',
    'Ouch. That I am brave downwards. By the way, did I tell you that they also stopped the training money? Typical.',
  ],
  [
    6,
    58,
    'coach',
    'You had not. I am curious: shall we look at the money, or stay with being brave downwards?',
  ],
  [7, 9, 'client', 'Stay. The money is just noise.'],
  [
    7,
    16,
    'coach',
    'And if you imagine Thursday evening, and it went the way you want, what have they heard from you?',
  ],
  [
    7,
    48,
    'client',
    'That I did not decide it. That I fought for it too late. And that I will sit with each of the two before anybody else does.',
  ],
  [8, 12, 'coach', 'Those are three sentences. Do you believe them?'],
  [8, 21, 'client', 'Yes. What do you think, should I write them down?'],
  [8, 27, 'coach', 'What would you choose? You know best what carries you in a room like that.'],
  [
    8,
    39,
    'client',
    'On a card. In my pocket. And I will tell my boss before, on Wednesday. God, I will really do that.',
  ],
  [
    8,
    58,
    'coach',
    'A card, and your boss on Wednesday. How was the way we worked today for you, my story included?',
  ],
  [9, 12, 'client', 'Good. The story threw me for a moment, but you saw it. Thank you.'],
];

/** A believable real session: nine minutes of a longer one, with times, in which the coach speaks first. */
export function realSession(facts: Partial<BringSession> = {}): BringSession {
  return {
    title: 'Renate: what to say on Thursday',
    client: 'Renate',
    talkedAt: '2026-11-16T15:30:00.000Z',
    timeTold: true,
    consent: 'Renate agreed by e-mail on 12 November: for my own training, not to be passed on.',
    turns: lines.map(([minute, second, speaker, text], at) => {
      const start = (minute * 60 + second) * 1000;
      const [nextMinute, nextSecond] = lines[at + 1] ?? [minute + 1, second];
      const next = (nextMinute * 60 + nextSecond) * 1000;
      // Somebody who takes their time says some nine characters a second.
      const end = Math.min(next - 1000, start + Math.round(text.length / 9) * 1000);
      return { speaker, text, start, end };
    }),
    ...facts,
  };
}

/** A real session of three hours and 600 turns: the same talk again and again. */
export function longSession(): BringSession {
  const { turns } = realSession();
  const step = (3 * 3_600_000) / 600;
  return realSession({
    title: 'A day with Renate',
    turns: Array.from({ length: 600 }, (_, at) => {
      const { speaker, text } = turns[at % turns.length] ?? { speaker: 'coach', text: 'Hm.' };
      return { speaker, text, start: at * step, end: at * step + step / 2 };
    }),
  });
}
