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
        'I hear you. What comes up for you? Where do you feel that in your body? Who else knows? What do you need?',
        'You have all the answers. What does your wise self know? Who would be proud of you? How would that feel? What stops you?',
        "You're in the driver's seat. Where shall we go? What do you choose? How will that serve you? Who will you become?",
        "I'm with you. What lands for you? What else is there? How would you name it? Who in your life knows this?",
        "It sounds like part of you wants this and part of you wants that. What does each part need? What's in the way? What's possible?",
        "Feel free to say no. May I ask? What's important about that? What's important about what's important? How does that serve you?",
        "Your feelings are valid. What's your truth? How can you honour it? Where do you hide it? Who have you told?",
        "I'm curious about your curiosity. What are you curious about? How's that going for you? What would you like more of?",
      ),
      ...hears(
        ['acknowledges-feeling', 'explores-obstacles', 'open-question', 'stacked-questions'],
        'It sounds like you feel stuck. What do you make of that? How long has it been so? What would help? Who could help?',
      ),
      ...hears(
        ['open-question', 'sets-focus', 'stacked-questions'],
        'Thank you for sharing that. What would you like to have by the end? How are we doing? What else is there?',
        "I'm noticing a pattern here. May I share it? What do you notice? What would be different? How would you like to be?",
      ),
      ...hears(
        ['deepens', 'open-question', 'stacked-questions'],
        "I sense a lot of energy there. What does it say about you? What is it like? Who are you when you're free of it? What's possible?",
        "What's the question behind the question? And what's behind that one? What's the story? Who is telling it? What's true?",
        'I honour that. What would love do? Where would courage take you? Who would you be then? How would your day look?',
        "What's stopping you? What would happen if nothing stopped you? What's the belief? Is it true? Is it kind? Who would you be without it?",
      ),
      ...hears(
        ['asks-permission', 'offers-observation', 'open-question'],
        'May I share something? I may be off. What resonates? How does that sit with you? What would you do if you knew? When?',
      ),
      ...hears(
        ['deepens', 'open-question', 'partners-on-action', 'stacked-questions'],
        "What feels true? What's underneath? Who are you becoming? How would you like to feel? What's the first step?",
      ),
      ...hears(
        ['offers-observation', 'open-question', 'stacked-questions'],
        "I notice, I wonder, I imagine. What lands? What's the gold in that? How does that feel in your body? Where does it live?",
      ),
      ...hears(
        ['acknowledges-feeling', 'open-question'],
        'That sounds hard. That sounds lonely. What do you need? What do you want from me? How can we stay with it? Who supports you?',
      ),
      ...hears(
        ['stacked-questions'],
        "I'm here for you. I hold this space. What's the feeling? Where in your body is it? What colour is it? What does it want?",
        "Great insight. What's the learning? What's your commitment? How will you know? Who will hold you accountable? When?",
        "What I love about you is your honesty. What's the yes? Where is the no? How do they talk to each other? Who listens?",
      ),
      ...hears(
        ['partners-on-action', 'stacked-questions'],
        'How does that land, on a scale of one to ten? What would make it one higher? Who would notice? When will you begin?',
        "I feel touched. What's alive in you right now? Who needs to hear it? How do you want to say it? When would be a good time?",
      ),
      ...hears(
        ['open-question', 'partners-on-action', 'stacked-questions'],
        'We have moved from your focus. How far are we? What do you want to take away? Where would you like to go? I follow you.',
      ),
      ...hears(
        ['open-question'],
        'It sounds like it matters. What do you know? How do you know it? Who told you so? What would change if you let it go?',
      ),
      ...hears(
        ['asks-permission', 'designs-alliance', 'open-question', 'stacked-questions'],
        'How would you like us to work together? What do you need from me? May I challenge you? Would you like feedback? How is this for you?',
      ),
      ...hears(
        ['deepens', 'open-question'],
        'I appreciate your openness. What does that mean to you? Where does it come from? How does it serve you? Who would you be without it?',
      ),
      ...hears(
        ['imposes-technique', 'open-question', 'stacked-questions'],
        "Let's pause. Breathe. What's here now? What's emerging? What's the shift? What's the one thing?",
      ),
      ...hears(
        ['explores-vision', 'open-question'],
        'Powerful. What does success look like? How does it feel? Who is there with you? What are they saying?',
      ),
      ...hears(
        ['deepens', 'open-question', 'sets-focus', 'stacked-questions'],
        'Say more. What do you long for? What are you afraid of? How would you know? Where would you be in a year?',
      ),
    ],
  },
  habits: [{ says: 'go' }],
};
