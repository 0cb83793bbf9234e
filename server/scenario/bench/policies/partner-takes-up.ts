import { hears, type CoachLine } from '../policy.ts';

/** How a partner meets what the client offers, offer by offer. */
export const partnerTakesUp: Readonly<Record<string, readonly CoachLine[]>> = {
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
    ...hears(['open-question'], 'That seems to move you. What is happening for you as you say it?'),
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
};
