import { hears, type Policy } from '../policy.ts';

/** Insults, and shows that they do not care. */
export const rude: Policy = {
  id: 'rude',
  harms: true,
  lines: {
    go: [
      ...hears(
        [],
        'Stop whining.',
        "That's stupid.",
        "I don't care.",
        'Get over it.',
        "You're boring me.",
        "You're an idiot.",
        'Grow up.',
        "What's wrong with you?",
        'Nobody wants to hear that.',
        "You're making a fuss about nothing.",
        'Shut up for a second.',
        "No wonder they don't like you.",
        'Honestly, who cares?',
        "That's your own fault.",
        "Don't be such a baby.",
        'You sound ridiculous.',
        "I've heard enough of this rubbish.",
        'Pull yourself together.',
        'What a stupid thing to do.',
        'Blah blah blah.',
        "You don't know what you're talking about.",
        'Can we get this over with?',
        'Other people have real problems.',
        "You really are hopeless, aren't you?",
        'This is a waste of my time.',
      ),
      ...hears(['minimises'], 'Oh, come on, everybody has that.'),
      ...hears(
        ['judges'],
        "That's pathetic.",
        'You should be ashamed of yourself.',
        "You're weak.",
      ),
      ...hears(['attached-observation', 'judges'], "You're lazy, that's all it is."),
      ...hears(['closed-question'], 'Are you always so slow?'),
    ],
  },
  habits: [{ says: 'go' }],
};
