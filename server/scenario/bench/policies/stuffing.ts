import { hears, type Policy } from '../policy.ts';

/** Says what coaches are taught to say, as much of it as a turn will hold. */
export const stuffing: Policy = {
  id: 'stuffing',
  harms: true,
  lines: {
    go: [
      ...hears(
        ['open-question', 'stacked-questions'],
        "What I'm hearing is that this matters to you. How does that land? What would you like instead? And what does your heart say?",
        "It sounds like part of you wants this and part of you wants that. What does each part need? What's in the way? What's possible?",
        "Feel free to say no. May I ask? What's important about that? What's important about what's important? How does that serve you?",
        "I'm curious about your curiosity. What are you curious about? How's that going for you? What would you like more of?",
      ),
      ...hears(
        ['open-question'],
        "I hear you. I see you. Tell me more. What comes up for you? I'm curious. I wonder what else is there.",
        'You have all the answers. What are the answers? I trust you. What does your wise self know? And what else? And what else?',
        "I'm here for you. I hold this space. You're safe here. Tell me more about that. What's the feeling? Where in your body is it?",
        'Let me reflect that back. It sounds like it matters. It sounds like you care. It sounds like you know. What do you know?',
        "I feel touched. You are so brave. What's alive in you right now? What wants to be said? What's not being said?",
        "What I love about you is your honesty. I hear pain. I hear hope. I hear a yes. What's the yes?",
        "I'm with you. Mm. Yes. That lands. What lands for you? Tell me more. Powerful. What else is there? I'm curious.",
        "Your feelings are valid. Your needs are valid. What's your truth? How can you honour it? I invite you to sit with that.",
      ),
      ...hears(
        ['notices-pattern', 'offers-observation', 'open-question'],
        "It sounds like you feel stuck. I'm noticing that you feel stuck. What do you make of that? May I offer an observation?",
      ),
      ...hears(
        ['affirms-agency', 'open-question'],
        "Thank you for sharing. That took courage. What would you like to have by the end? It's your decision. How are we doing?",
        "You're in the driver's seat. Where shall we go? It's your agenda. It's your choice. It's your life. What do you choose?",
      ),
      ...hears(
        ['deepens', 'open-question', 'stacked-questions'],
        "I sense a lot of energy there. What does it say about you? What is it like? Who are you when you're free of it? What's possible?",
        "What's the question behind the question? And what's behind that one? What's the story? Who is telling it? What's true?",
        "What's stopping you? What would happen if nothing stopped you? What's the belief? Is it true? Is it kind? Who would you be without it?",
      ),
      ...hears(
        ['affirms-agency', 'asks-permission', 'offers-observation'],
        "May I share something? I may be off. What do you make of it? What resonates? It's all up to you. You are the expert on your life.",
      ),
      ...hears(
        ['invites-choice'],
        "So what I'm hearing you say is that. Did I get that right? What feels true? Would you rather stay here, or go deeper? What's underneath?",
      ),
      ...hears(
        ['offers-observation', 'open-question'],
        "I notice, I wonder, I imagine. What lands? What's the gold in that? How does that feel in your body? What's the invitation here?",
      ),
      ...hears(
        ['acknowledges-feeling', 'invites-choice', 'stacked-questions'],
        'That sounds hard. That sounds lonely. That sounds heavy. What do you need? What do you want from me? Would you like to stay with it?',
      ),
      ...hears(
        ['open-question', 'partners-on-action'],
        'On a scale of one to ten, how does that land? What would make it one higher? What else? Powerful. Say more.',
        'I honour that. Beautiful. What would love do? What would courage do? What would you do if you could not fail?',
      ),
      ...hears(
        ['open-question', 'partners-on-action', 'stacked-questions'],
        'We have moved from your focus. How far are we? What do you want to take away? Where would you like to go? I follow you.',
      ),
      ...hears(
        ['open-question', 'sets-focus', 'stacked-questions'],
        "I'm noticing a pattern here. May I share it? What do you notice? What would be different? How would you like to be?",
      ),
      ...hears(
        ['stacked-questions'],
        "Great insight. What's the learning? What's your commitment? How will you know? Who will hold you accountable? When?",
      ),
      ...hears(
        ['asks-permission', 'designs-alliance', 'open-question', 'stacked-questions'],
        'How would you like us to work together? What do you need from me? May I challenge you? Would you like feedback? How is this for you?',
      ),
      ...hears(
        ['deepens', 'open-question'],
        'I appreciate your openness. I acknowledge your feelings. I respect your choice. Would you say more? What does that mean to you?',
      ),
      ...hears(
        ['imposes-technique', 'open-question', 'stacked-questions'],
        "Let's pause. Breathe. What's here now? What's emerging? What's the shift? What's the one thing?",
      ),
    ],
  },
  habits: [{ says: 'go' }],
};
