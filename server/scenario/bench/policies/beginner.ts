import { hears, type Policy } from '../policy.ts';

/** Curious and kind, with a bag of stock questions: follows anything, slips now and then. */
export const beginner: Policy = {
  id: 'beginner',
  harms: false,
  lines: {
    start: [
      ...hears(['deepens', 'open-question'], "Hello, nice to meet you. What's the problem?"),
      ...hears(
        ['invites-choice', 'open-question', 'sets-focus'],
        'What would you like to talk about today?',
      ),
      ...hears(['open-question', 'sets-focus'], 'So, what brings you here?'),
      ...hears(['open-question'], 'How can I help you today?', "What's on your mind?"),
      ...hears(['explores-vision', 'open-question'], "Tell me what's going on."),
    ],
    topic: [
      ...hears(
        ['open-question'],
        'Tell me about {topic}.',
        'What about {topic}?',
        'How do you feel about {topic}?',
        'What do you think about {topic}?',
        'What happened with {topic}?',
        'Can you say more about {topic}?',
      ),
      ...hears(['deepens', 'open-question'], 'And {topic}, what is that like?'),
      ...hears(
        ['closed-question'],
        'How long has {topic} been like that?',
        'Do you talk about {topic} at home?',
      ),
      ...hears(['closed-question', 'deepens'], 'Is {topic} important to you?'),
    ],
    drift: [
      ...hears(
        ['open-question'],
        "Oh, that's interesting. Tell me more about that.",
        'Oh nice, where was that?',
        'How did you get into that?',
      ),
      ...hears(
        ['follows-tangent', 'open-question'],
        'Really? How did that happen?',
        'Ha, I love that. What happened then?',
      ),
      ...hears(['closed-question'], 'That sounds fun. How often do you do that?'),
      ...hears(['follows-tangent'], 'Oh wow, since when?'),
    ],
    feeling: [
      ...hears(
        ['open-question'],
        'How does that make you feel?',
        'Okay. And what happened then?',
        'That must be difficult. What do you do about it?',
      ),
      ...hears(['acknowledges-feeling'], 'That sounds hard.', "Oh, I'm sorry to hear that."),
      ...hears(['closed-question'], 'I see. How long have you felt like that?'),
    ],
    ask: [
      ...hears(
        ['open-question'],
        'How does that make you feel?',
        'What would your family say?',
        'What are your options?',
        'What have you tried so far?',
        'Why is that important?',
        'Where do you see yourself in five years?',
        'What do other people say about it?',
        'Can you give me an example?',
        'How did you get here?',
        'What would success look like?',
        'What are the pros and cons?',
        'What do you enjoy about it?',
      ),
      ...hears([], 'On a scale from 1 to 10, how important is it to you?'),
      ...hears(
        ['explores-obstacles', 'open-question'],
        'What is the worst that could happen?',
        'What is stopping you?',
      ),
      ...hears(
        ['deepens', 'open-question'],
        'What would you do if you had all the money in the world?',
      ),
      ...hears(['closed-question'], 'When did it start?'),
      ...hears(['explores-obstacles'], 'Who can support you?'),
    ],
    closed: [
      ...hears(
        ['closed-question'],
        'Is it because of your job?',
        'Do you talk to somebody about it?',
        'Have you always been like that?',
        'Do you sleep well?',
        'Is that new?',
        'Are you sure?',
        'Would you do it again?',
      ),
      ...hears([], 'Are you happy there?', 'Did you say that to them?'),
    ],
    clumsy: [
      ...hears(
        ['closed-question', 'leading-question'],
        'Have you thought about talking to somebody?',
        "Don't you think that it would be better to wait?",
        "Couldn't you just ask them?",
        "Wouldn't it be easier to say yes?",
      ),
      ...hears(
        ['explores-obstacles', 'stacked-questions'],
        "So you're stuck. What are your options, and what is stopping you?",
      ),
      ...hears(['unsolicited-advice'], 'Maybe you could make a list.'),
      ...hears(
        ['stacked-questions'],
        'What do you want, and what do they want, and how much time is there?',
      ),
      ...hears(['performs-rapport'], 'My sister had the same thing. She went for it in the end.'),
    ],
    word: [
      ...hears(
        [],
        'Okay.',
        'I see.',
        'Interesting.',
        'Right.',
        'Mhm, go on.',
        'Makes sense.',
        'Hm.',
      ),
      ...hears(['open-question'], 'Ah, okay. Tell me more.'),
    ],
    reflect: [
      ...hears([], 'So you feel stuck.'),
      ...hears(
        ['reflects-meaning'],
        "So it's difficult for you at the moment.",
        "It sounds like you don't know what to do.",
        "So there's a lot going on.",
      ),
    ],
    steps: [
      ...hears(
        ['open-question', 'partners-on-action'],
        'What is your next step?',
        'What will you do now?',
        'So what are you going to do this week?',
        "What's your plan?",
      ),
      ...hears(['partners-on-action'], 'When will you do it?'),
    ],
    close: [
      ...hears(
        [],
        'Okay, our time is nearly up. Thank you.',
        'I think we have to stop here. Was this helpful?',
        "That's all the time that we have. See you next time.",
        "Thanks for today, let's stop there.",
      ),
    ],
  },
  habits: [
    { says: 'start', before: 1 },
    { says: 'close', left: 1 },
    { says: 'steps', left: 4, times: 2, odds: 70 },
    { says: 'drift', offers: 'drift', odds: 60 },
    { says: 'feeling', offers: 'feeling', odds: 50 },
    { says: 'topic', opened: true, odds: 40 },
    { says: 'closed', odds: 20 },
    { says: 'clumsy', odds: 15 },
    { says: 'word', odds: 15 },
    { says: 'reflect', odds: 15 },
    { says: 'ask' },
  ],
};
