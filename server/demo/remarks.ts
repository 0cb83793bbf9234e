/** What instructors write beside a turn in which something was heard: by id of the behaviour, one of each. */
export const remarks: Readonly<Record<string, readonly string[]>> = {
  'reflects-meaning': [
    'You stayed with the words and gave back what lay under them. Look at what came next.',
    'This is where the client began to talk to you and not to the page.',
  ],
  'acknowledges-feeling': [
    'You named it lightly and let it stand. Nothing more was needed.',
    'Good that you did not hurry past this.',
  ],
  'open-question': ['Short, and it left the room to them. Keep these.'],
  'sets-focus': ['You asked what the hour is for before you used it.'],
  'returns-to-focus': [
    'Kindly brought back. You did not take the side road, and you did not scold.',
  ],
  'notices-pattern': ['You said what you noticed and asked if it fits. That is the difference.'],
  'offers-observation': ['Offered as yours, so they could say no to it.'],
  'affirms-agency': ['You left it where it belongs.'],
  'invites-choice': ['A real choice, and both ways were open.'],
  'designs-alliance': ['You made the agreement together. Come back to it when it slips.'],
  'unsolicited-advice': [
    'What did you know at this point? Read the three turns before it again.',
    'A fair idea, and it is yours. What would you have asked instead?',
  ],
  'charging-ahead': [
    'They had not finished telling you where they stand. What hurried you?',
    'Count the turns before this one. What was still missing?',
  ],
  'leading-question': ['I can hear the answer that you wanted. Try it again with an open end.'],
  'closed-question': ['One word would do as an answer, and one word came.'],
  'stacked-questions': ['Three questions. Which one did you want answered?'],
  'follows-tangent': ['Pleasant, and it was not what they came for. How could you have gone back?'],
  'expert-stance': ['Here you are one step above. How would it sound from beside?'],
  'subservient-stance': ['You made yourself small. They need you level.'],
  'attached-observation': [
    'You may be right. It stands there as a fact, and they can only bow or fight.',
  ],
  parrots: ['Their words, and nothing of yours. What did you hear in them?'],
  'accepts-cast-role': ['They offered you a part and you played it. Notice how the talk turns.'],
  colludes: ['You agreed, and with that the door closed. What would have kept it open?'],
  minimises: ['Meant to comfort. Was it heard as comfort?'],
  'seeks-validation': ['Whose need was this question for?'],
};

/** What trainees answer to a comment. */
export const replies: readonly string[] = [
  'I only saw it when I read it again. Thank you.',
  'I was afraid of the silence there, I think.',
  'I would ask what that is like for her, now.',
  'In the next session I tried to wait. It is hard.',
  'Can we look at this one on Thursday?',
];

/** Why instructors see a finding otherwise. */
export const overruled: readonly string[] = [
  'After what the client has just said, I hear this as something else.',
  'The words are there, and I do not hear the behaviour in them.',
  'Read with the turn before, it is an invitation.',
];

/** Why trainees dispute a finding. */
export const disputed: readonly string[] = [
  'She had asked me for that two turns before, so I do not think that it came unasked.',
  'I meant it as a question, and he took it as one.',
  'I said it after he had told me where he stands.',
];

/** What instructors decide about it. */
export const decided = {
  upheld: 'I have read it again with the turns before it. You are right.',
  dismissed:
    'I see what you meant. In the words as they stand I still hear it. Let us talk it over.',
} as const;
