import { hears, type Policy } from '../policy.ts';

/** Asks what for, meets feelings, follows what the client opens, declines parts, names drifts, and closes with steps. */
export const partner: Policy = {
  id: 'partner',
  harms: false,
  lines: {
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
    feeling: [
      ...hears(
        ['acknowledges-feeling'],
        'That sounds lonely.',
        'That sounds painful.',
        'It sounds as if that weighs on you.',
        'I can hear how much this hurts.',
        'That sounds exhausting.',
        'You sound sad as you say that.',
        'You seem tender as you say that.',
        'What a hard thing to carry on your own.',
      ),
      ...hears(
        ['acknowledges-feeling', 'reflects-meaning'],
        'It sounds as though this touches something old.',
        'It seems that a part of you is grieving.',
      ),
      ...hears(
        ['acknowledges-feeling', 'open-question'],
        'I can hear how heavy this is for you. What is it like to say it?',
      ),
      ...hears(
        ['open-question'],
        'That seems to move you. What is happening for you as you say it?',
      ),
    ],
    role: [
      ...hears(
        ['defines-role', 'open-question'],
        "I can't be that for you, and I'd rather think alongside you. How is that to hear?",
        "I don't have the answer in my pocket. I'm here to think with you. What would help you to begin?",
        "That is kind of you, and it puts me higher than I'd like to be. What do you know about it yourself?",
      ),
      ...hears(
        ['open-question'],
        "I'd rather be beside you than above you. What happens when you look at it yourself?",
      ),
      ...hears(
        ['offers-observation', 'open-question'],
        "I notice that you hand me a part there, and I'd rather leave it where it is. What do you make of that?",
      ),
      ...hears(
        ['affirms-agency', 'defines-role', 'open-question'],
        "I'm not the one who knows best here. You know your life. What does your own voice say?",
      ),
    ],
    told: [
      ...hears(
        ['affirms-agency', 'open-question'],
        "It's your decision, and I trust you with it. What do you know already?",
        'You are the one who knows what it is like. What are you leaning towards?',
        'Only you can know that. What does a part of you already know?',
        "That is for you to choose, and I'm glad to think it through with you. What speaks most strongly to you?",
      ),
      ...hears(
        ['affirms-agency', 'defines-role', 'open-question'],
        "I can't decide that for you. You know this better than I do. What would you tell yourself?",
      ),
      ...hears(
        ['defines-role', 'open-question'],
        'I could say something, and it would be my answer and not yours. What is your own first thought?',
      ),
    ],
    drift: [
      ...hears(
        ['checks-progress', 'invites-choice', 'returns-to-focus'],
        'We have moved away from what you came for. Would you like to come back to it, or go on here?',
      ),
      ...hears(
        ['invites-choice', 'returns-to-focus'],
        "I notice that we've left your question. Would you like to go back to it, or stay here?",
      ),
      ...hears(
        ['open-question'],
        'Let me bring us back to your question. How does this connect to it?',
      ),
      ...hears(
        ['checks-progress', 'invites-choice', 'open-question', 'returns-to-focus'],
        "I think we've drifted from what you came for. What would you like to do, go back to it or stay with this?",
      ),
      ...hears(
        ['checks-progress', 'returns-to-focus'],
        "I'm aware that we have gone off to something else. Shall we come back to what you wanted today?",
      ),
      ...hears(
        ['checks-progress', 'open-question'],
        "Let's go back to what you said you wanted from today. How does this relate to it?",
      ),
      ...hears(
        ['returns-to-focus'],
        "We've wandered off, the two of us. Shall we return to the question that you brought?",
      ),
    ],
    contradiction: [
      ...hears(
        ['challenges', 'open-question'],
        'You say one thing, and then the other as well. What do you make of that?',
      ),
      ...hears(
        ['open-question'],
        'On the one hand you want it, and on the other you hold back. What do you notice as you hear that?',
        'I hear two voices in that. What would each of them like you to know?',
        'I notice that both are true when you speak of it. How do you see it?',
        "Those two don't sit easily together. What is it like to hold both?",
      ),
    ],
    story: [
      ...hears(
        ['explores-obstacles', 'open-question'],
        'That is one way to tell it. What else might be true?',
      ),
      ...hears(
        ['deepens', 'open-question'],
        'Who would you be without that sentence about yourself?',
      ),
      ...hears(
        ['open-question'],
        'I wonder how long you have been telling yourself that. What does it do for you?',
        "I hear a story about who you are. What in your life doesn't fit it?",
        'What would be possible if that were not the whole story?',
      ),
    ],
    observation: [
      ...hears(
        ['notices-pattern', 'offers-observation', 'open-question'],
        'I notice that your voice went quieter just then. I may be wrong. What do you make of it?',
        'I have a hunch, and it may be off. It seems to me that there is more at stake than the choice. How does that sit with you?',
        'What I notice is that you speak of everybody else first. I could be mistaken. What do you see?',
        'It strikes me that you smiled when you said the hard part. What do you make of that?',
        'I noticed that you speeded up just there. That may mean nothing. What do you think?',
      ),
      ...hears(
        ['notices-pattern', 'offers-observation'],
        'I have a sense that you know more about it than you let yourself say. Does that fit, or not at all?',
      ),
      ...hears(
        ['invites-feedback', 'notices-pattern', 'offers-observation', 'open-question'],
        "Something in me wonders if it's about permission. I may be quite wrong. What happens when you hear that?",
      ),
      ...hears(['open-question'], 'I noticed a pause before your answer. What was in it?'),
    ],
    topic: [
      ...hears(
        ['deepens', 'open-question'],
        'What is it about {topic} that matters to you?',
        'What comes up when you think of {topic}?',
        'What is there for you in {topic}?',
        'What does {topic} ask of you?',
        'What happens in you when you speak of {topic}?',
      ),
      ...hears(
        ['open-question'],
        'You mentioned {topic}. What would you like to say about that?',
        'How does {topic} come into it for you?',
        'What would you like me to understand about {topic}?',
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
        'Tell me more.',
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
    { says: 'steps', left: 6, times: 4 },
    { says: 'role', offers: 'role' },
    { says: 'told', offers: 'to-be-told' },
    { says: 'drift', offers: 'drift' },
    { says: 'feeling', offers: 'feeling', odds: 80 },
    { says: 'observation', offers: 'consent', odds: 90 },
    { says: 'contradiction', offers: 'contradiction', odds: 80 },
    { says: 'story', offers: 'story', odds: 80 },
    { says: 'together', before: 3, times: 1, odds: 60 },
    { says: 'progress', after: 8, times: 1, odds: 40 },
    { says: 'topic', opened: true, odds: 50 },
    { says: 'reflect', odds: 30 },
    { says: 'permission', after: 2, times: 2, odds: 20 },
    { says: 'choice', after: 3, times: 2, odds: 20 },
    { says: 'agency', after: 4, times: 2, odds: 20 },
    { says: 'strength', after: 4, times: 1, odds: 20 },
    { says: 'quiet', after: 3, times: 2, odds: 12 },
    { says: 'deepen' },
  ],
};
