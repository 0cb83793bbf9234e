import { hears, type Policy } from '../policy.ts';
import { partnerTakesUp } from './partner-takes-up.ts';

/** Asks what for, meets feelings, follows what the client opens, declines parts, names drifts, and closes with steps. */
export const partner: Policy = {
  id: 'partner',
  harms: false,
  lines: {
    ...partnerTakesUp,
    focus: [
      ...hears(
        ['open-question', 'sets-focus'],
        'What would you like to have by the end of today?',
        'What would make this hour worth your while?',
        'What would you like to take away from our time together?',
        'What would be most useful to you from this hour?',
      ),
      ...hears(
        ['invites-choice', 'open-question', 'sets-focus'],
        'What do you want to look at today?',
      ),
      ...hears(
        ['explores-vision', 'invites-choice', 'open-question', 'sets-focus'],
        'Where would you like to begin?',
      ),
      ...hears(
        ['explores-vision', 'open-question', 'sets-focus'],
        'What would you like to be different when we finish?',
      ),
      ...hears(
        ['deepens', 'open-question', 'sets-focus'],
        'What is the question that you would like to work on today?',
      ),
    ],
    together: [
      ...hears(['designs-alliance', 'open-question'], 'How would you like us to work together?'),
      ...hears(
        ['open-question', 'partners-on-action'],
        'How will you know at the end that this was worth it?',
      ),
      ...hears(
        ['open-question'],
        'What do you need from me while you think about this?',
        'What would you like me to do if we lose the thread?',
      ),
      ...hears(['open-question', 'sets-focus'], 'What would tell you that we have got somewhere?'),
      ...hears(
        ['designs-alliance', 'invites-choice', 'open-question'],
        'How would you like me to be when it gets difficult?',
      ),
      ...hears(['deepens', 'open-question'], 'What makes this the moment to look at it?'),
    ],
    topic: [
      ...hears(
        ['deepens', 'open-question'],
        'What is it about {topic} that matters to you?',
        'What is {topic} like for you?',
        'What comes up when you think of {topic}?',
        'What is there for you in {topic}?',
        'What does {topic} ask of you?',
        'What makes {topic} matter so much?',
        'What happens in you when you speak of {topic}?',
      ),
      ...hears(
        ['open-question'],
        'How does {topic} come into it for you?',
        'What have you not said yet about {topic}?',
        'Where does {topic} belong in all this?',
        'What is the hardest thing about {topic}?',
      ),
    ],
    reflect: [
      ...hears(
        ['reflects-meaning'],
        'It sounds as if two things pull at you at once.',
        'So there is the answer that others expect, and there is what you want yourself.',
        "So it's not only about the choice. It's about who you would be in it.",
        'So underneath the plan there is something that you long for.',
        'So it looks like a decision to you, and it feels like a goodbye.',
        "So you know what you'd lose, and you can't see yet what you'd gain.",
      ),
      ...hears(
        ['acknowledges-feeling', 'reflects-meaning'],
        'It sounds like you have been carrying this for longer than the question has been there.',
        "It seems that you'd like somebody to see what it costs you.",
        'It sounds as if you have been holding your breath.',
      ),
      ...hears([], 'It sounds like it matters a great deal that you do right by everybody.'),
    ],
    further: [
      ...hears(
        ['open-question'],
        'Tell me more.',
        "I'd like to hear more about that.",
        'What happened then?',
        'Say more about that, if you like.',
        "I'm listening. What else?",
      ),
      ...hears([], 'Go on, take your time.'),
    ],
    deepen: [
      ...hears(
        ['deepens', 'open-question'],
        'What matters most to you in this?',
        'What lies underneath that for you?',
        'What does that say about what you want?',
        'What are you most afraid of here?',
        'What is the question under the question?',
        'What would it mean to you?',
        'What are you not saying yet?',
        'What would change if you trusted yourself in this?',
        'Who are you when this goes well?',
      ),
      ...hears(['deepens'], 'What does it cost you to leave things as they are?'),
      ...hears(
        ['open-question'],
        'What do you long for?',
        'What does this remind you of?',
        'What is it like to say that out loud?',
        'What do you notice in yourself as you talk about it?',
        'What else is there?',
        'What keeps you where you are?',
        'What do you want?',
        'How do you feel about it, right now?',
      ),
      ...hears(
        ['deepens', 'open-question', 'partners-on-action'],
        'What would you do if nobody were watching?',
      ),
      ...hears(['explores-obstacles', 'open-question'], 'What gets in the way?'),
    ],
    choice: [
      ...hears(
        ['deepens', 'invites-choice'],
        'Would you rather stay with this, or look at what lies beneath it?',
        'Would you prefer to talk about the choice itself, or about what it means to you?',
      ),
      ...hears(
        ['invites-choice'],
        'We could look at what you want, or at what holds you back. Which would you prefer?',
        'Shall we stay here for a while, or go on? What would you rather do?',
      ),
      ...hears(['open-question', 'partners-on-action'], 'Where would you like to go from here?'),
    ],
    permission: [
      ...hears(
        ['asks-permission'],
        'May I say what I noticed?',
        'Would it be all right if I shared a thought?',
        "Can I offer you something I'm noticing?",
        'May I be a bit direct with you?',
        'Is it okay if I ask you something difficult?',
      ),
    ],
    progress: [
      ...hears(
        ['checks-progress', 'open-question'],
        'How far have we come with your question?',
        'Where are you now with what you wanted from today?',
        'How close are we to what you wanted from today?',
        'Where are we with what you wanted today?',
      ),
      ...hears(['checks-progress'], 'Are we getting closer to what you came for?'),
    ],
    agency: [
      ...hears(
        ['affirms-agency', 'open-question'],
        "It's yours to decide. What do you know about it by now?",
        'You know best what you can live with. What is that?',
      ),
      ...hears(
        ['affirms-agency', 'open-question', 'partners-on-action'],
        'You are the one who decides. What would you like to be able to say afterwards?',
      ),
      ...hears(
        ['open-question'],
        'You will choose well, whichever way you choose. What tells you so?',
      ),
    ],
    strength: [
      ...hears(
        [],
        'You weigh this with great care, and that is a strength of yours.',
        "I'm struck by how honest you are with yourself.",
      ),
      ...hears(
        ['affirms', 'reflects-meaning'],
        'You did not run from that, and it took courage to say it.',
      ),
      ...hears(['affirms'], 'It took courage to say that. Thank you.'),
    ],
    steps: [
      ...hears(
        ['open-question', 'partners-on-action'],
        'What is your next step?',
        'What do you want to do about it this week?',
        'How will you hold yourself to that?',
      ),
      ...hears(
        ['open-question'],
        'What is one small thing that you could do before we meet again?',
        'What are you taking away from today?',
      ),
      ...hears(
        ['explores-obstacles', 'open-question'],
        'Who could help you to keep to it?',
        'How will you remember this when it gets difficult?',
        'What might get in the way of that?',
      ),
    ],
    close: [
      ...hears(
        ['open-question'],
        'We are nearly out of time. How would you like to finish?',
        'Let us close here. What would you like to say to end with?',
        "It's time to stop. What was most useful to you today?",
      ),
      ...hears(
        ['explores-obstacles', 'open-question'],
        'Our time is up. What will you take with you?',
      ),
    ],
    quiet: [{ coach: null, hears: [] }],
  },
  habits: [
    { says: 'focus', before: 1 },
    { says: 'close', left: 2 },
    { says: 'steps', left: 5, times: 2 },
    { says: 'role', offers: 'role' },
    { says: 'told', offers: 'to-be-told' },
    { says: 'drift', offers: 'drift' },
    { says: 'feeling', offers: 'feeling', odds: 80 },
    { says: 'observation', offers: 'consent', odds: 90 },
    { says: 'contradiction', offers: 'contradiction', odds: 80 },
    { says: 'story', offers: 'story', odds: 80 },
    { says: 'together', before: 3, times: 1, odds: 60 },
    { says: 'progress', after: 8, times: 1, odds: 40 },
    { says: 'reflect', odds: 18 },
    { says: 'topic', opened: true, odds: 65 },
    { says: 'further', odds: 30 },
    { says: 'permission', after: 2, times: 2, odds: 25 },
    { says: 'choice', after: 3, times: 3, odds: 30 },
    { says: 'agency', after: 4, times: 3, odds: 30 },
    { says: 'strength', after: 4, times: 2, odds: 25 },
    { says: 'quiet', after: 3, times: 2, odds: 12 },
    { says: 'deepen' },
  ],
};
