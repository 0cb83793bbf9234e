/** A coach line and what the rubric hears in it. */
interface PolicyLine {
  /** Null stays quiet. */
  readonly coach: string | null;
  readonly hears: readonly string[];
}

const line = (coach: string | null, ...hears: string[]): PolicyLine => ({ coach, hears });

/** What coaches of several habits say, whoever the client is. */
export const policies = {
  partner: [
    line('What would you like to have by the end of today?', 'sets-focus', 'open-question'),
    line('It sounds like two things pull at you at once.', 'reflects-meaning'),
    line('That sounds lonely.', 'acknowledges-feeling'),
    line('What matters most to you in this?', 'open-question'),
    line(
      'I have a hunch, and it may be off. What do you make of it?',
      'offers-observation',
      'open-question',
    ),
    line('May I say what I noticed?', 'asks-permission'),
    line('Would you rather stay with this, or look at what lies beneath it?', 'invites-choice'),
    line(
      'We have moved away from what you came for. Where would you like to go?',
      'returns-to-focus',
      'open-question',
    ),
    line('How far are we with your question?', 'checks-progress', 'open-question'),
    line('It is yours to decide. What do you know already?', 'affirms-agency', 'open-question'),
    line('Tell me more.', 'open-question'),
    line(null),
  ],
  beginner: [
    line('Okay.'),
    line('How does that make you feel?', 'open-question'),
    line('Is it because of your job?', 'closed-question'),
    line('What would your family say?', 'open-question'),
    line('Have you thought about talking to somebody?', 'leading-question', 'closed-question'),
    line('So you are stuck. What are your options, and what is stopping you?', 'stacked-questions'),
    line('On a scale from 1 to 10, how important is it?', 'closed-question'),
    line('Tell me more about it.', 'open-question'),
    line('Interesting.'),
    line('What is your next step?', 'open-question'),
  ],
  adviser: [
    line('You should make a list.', 'unsolicited-advice', 'charging-ahead'),
    line('If I were you I would just say no.', 'unsolicited-advice'),
    line('Trust me, I have seen this many times.', 'expert-stance'),
    line('Why do you not simply ask for help?', 'leading-question'),
    line('You are clearly afraid of change.', 'attached-observation'),
    line(
      'Let me explain how this works. There are four stages, and you are in the second of them.',
      'over-talks',
      'expert-stance',
    ),
  ],
  silent: [line(null), line(null), line(null), line('mm'), line('...')],
  rude: [
    line('Stop whining.'),
    line('That is stupid.', 'attached-observation'),
    line('I do not care.'),
    line('Get over it.', 'unsolicited-advice'),
    line('You are boring me.'),
  ],
  wild: [
    line('?'),
    line('asdf jkl'),
    line('Did you watch the football?', 'closed-question'),
    line('Wie geht es Ihnen?'),
    line('ok'),
    line('no'),
    line('🙂'),
    line('What is the capital of France?', 'open-question'),
    line('Are you a robot?', 'closed-question'),
    line('The octopus has three hearts.'),
    line('What do you mean?', 'open-question'),
    line('thanks'),
    line('How old are you?', 'closed-question'),
  ],
} satisfies Record<string, readonly PolicyLine[]>;
