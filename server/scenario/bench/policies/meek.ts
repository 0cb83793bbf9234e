import { hears, type Policy } from '../policy.ts';

/** Makes little of themselves, and asks to be told that they do well. */
export const meek: Policy = {
  id: 'meek',
  harms: true,
  lines: {
    start: [
      ...hears(
        ['open-question', 'owns-impact', 'sets-focus', 'shares-style', 'subservient-stance'],
        "I'm sorry, I'm quite new at this. I hope that's okay. What would you like?",
      ),
      ...hears(
        ['affirms-agency', 'subservient-stance'],
        "I'll do whatever you want, you're the boss.",
      ),
      ...hears(['subservient-stance'], "I'm only the coach, you know far better."),
      ...hears(
        ['shares-style', 'subservient-stance'],
        "Sorry, I'm a bit nervous. You start, I'm easy.",
      ),
      ...hears(['affirms-agency'], 'You probably know more about this than I do.'),
    ],
    go: [
      ...hears(
        ['subservient-stance'],
        'Sorry, silly question. Forget I asked.',
        'Whatever you think is best.',
        "You're right, of course. I'm sorry.",
        "I'm probably wrong, just ignore me.",
        "You're so much smarter than me about this.",
        "I'm so sorry, I shouldn't have asked.",
        "I'm hopeless at this, I'm sorry.",
        "I'm useless today, I know.",
        'Whatever you like, really.',
        'You should be coaching me, honestly.',
        "I'm in awe of you, honestly.",
        'Who am I to say anything about it?',
        "I'm only a beginner, you're the boss.",
        "Of course, of course. You're the expert here, I'm nobody.",
        "Whatever you think, I'll go along with it.",
      ),
      ...hears(
        [],
        'Sorry for even asking.',
        'Did I do that well?',
        "Please don't be angry with me for asking.",
        "You're absolutely right, and they're all wrong.",
        'Who am I to disagree with you?',
        "Oh, you're amazing. I could never do what you do.",
        "No no, I'll stop asking.",
        "Sorry, sorry, I'll stop talking.",
        'Are you happy with me so far?',
        "It's silly of me to ask, isn't it?",
      ),
      ...hears(
        ['closed-question'],
        'Is that okay? Was that all right?',
        'Do you still like working with me?',
      ),
      ...hears(['judges'], "Please tell me if I'm doing it wrong."),
      ...hears(['open-question'], "Tell me what to ask and I'll ask it."),
      ...hears(['seeks-validation'], 'Was that helpful? I do hope it was helpful.'),
      ...hears(['owns-impact'], "I'm sorry, I lost the thread. It's my fault."),
      ...hears(['asks-permission'], 'Sorry, can I maybe ask something? No, never mind.'),
    ],
  },
  habits: [{ says: 'start', before: 1 }, { says: 'go' }],
};
