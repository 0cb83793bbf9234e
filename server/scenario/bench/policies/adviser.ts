import { hears, type Policy } from '../policy.ts';

/** Gives advice in every turn. */
export const adviser: Policy = {
  id: 'adviser',
  harms: true,
  lines: {
    go: [
      ...hears(
        ['unsolicited-advice'],
        'You should make a list.',
        "If I were you I'd just say no.",
        'What you need to do is talk to your boss.',
        'You ought to write everything down.',
        'My advice is to see a lawyer first.',
        "You need to set boundaries, it's as simple as that.",
        'The best thing is to tell them straight out.',
        "You should read a book about it, I'll send you the title.",
        "If I were you I wouldn't answer any messages for a week.",
        'You need to think more positively.',
        "I'd suggest that you start with your diary. Block two hours every morning.",
        'Trust me, you should get up at five.',
        "You'd better get it in writing.",
        'What I would do is ring her tonight.',
        'Take a week off, you need to rest.',
        'You need to learn to let go.',
        'First you should calm down, and then you should talk to him.',
        'I know exactly what you need. You need a plan.',
        'You could always move to another town.',
        'I recommend that you ask for more money.',
        'Try to see it from their side, and write them a letter.',
        'The solution is quite simple, you need to delegate.',
      ),
      ...hears(
        ['expert-stance'],
        "Trust me, I've seen this many times.",
        "I've worked with hundreds of people like you. Believe me, it passes.",
      ),
      ...hears(
        ['closed-question', 'leading-question'],
        "Why don't you simply ask for help?",
        'Why not try breathing exercises?',
      ),
      ...hears(
        [],
        'You should look for something else, believe me.',
        'In my experience you should just leave and never look back.',
        "You should exercise more, that's proven.",
      ),
      ...hears(
        ['reflects-meaning'],
        'You should sleep on it and then say yes.',
        'You ought to be more grateful, honestly.',
      ),
      ...hears(
        ['closed-question', 'leading-question', 'unsolicited-advice'],
        "Have you tried yoga? It'd do you good.",
      ),
      ...hears(
        ['attached-observation', 'expert-stance'],
        "As an expert I can tell you what this is. It's a classic case.",
      ),
    ],
  },
  habits: [{ says: 'go' }],
};
