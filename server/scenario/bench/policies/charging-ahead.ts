import { hears, type Policy } from '../policy.ts';

/** Goes to solutions before the story is told, and holds on to them. */
export const chargingAhead: Policy = {
  id: 'charging-ahead',
  harms: true,
  lines: {
    early: [
      ...hears(
        ['charging-ahead', 'unsolicited-advice'],
        "Right, let's get straight to a solution.",
      ),
      ...hears(
        ['charging-ahead'],
        "Let's make a list of your options.",
        "When will you start? What's the deadline?",
        'Right, so your options. Number one?',
      ),
      ...hears(['open-question', 'partners-on-action'], "What's your next step?"),
      ...hears(['charging-ahead', 'open-question'], "Okay, so what's the plan?"),
      ...hears(
        ['charging-ahead', 'closed-question', 'leading-question', 'unsolicited-advice'],
        'Have you tried talking to them?',
      ),
      ...hears([], "Let's draw up an action plan.", "Let's jump to what you can do about it."),
      ...hears(['unsolicited-advice'], 'You should update your CV.'),
      ...hears(['charging-ahead', 'imposes-technique'], 'First thing, grab a sheet of paper.'),
      ...hears(['reflects-meaning'], 'Okay, so the options are stay or go.'),
      ...hears(['open-question'], "It's clearly a problem of confidence. What are the actions?"),
      ...hears(['closed-question', 'leading-question'], 'Have you thought about leaving?'),
    ],
    go: [
      ...hears(
        ['open-question', 'partners-on-action'],
        'Okay, so what are you going to do about it?',
        "Let's make it a SMART goal. What, by when, and how will you measure it?",
        "What's the goal? What's the first step? And when?",
        'So the solution is to delegate more. How will you do that?',
      ),
      ...hears(['open-question'], "Let's move on to solutions. What are your options?"),
      ...hears(
        ['attached-observation', 'reflects-meaning'],
        "Right, so the real problem is that you can't say no.",
      ),
      ...hears(
        ['unsolicited-advice'],
        'So what you need is a decision. Shall we list the pros and cons?',
        "Great, let's make that your goal. You need to commit to it.",
        'You need a deadline.',
        'You should talk to them tomorrow.',
        'You need to look at the facts now.',
        'You just need to make up your mind.',
      ),
      ...hears(
        ['closed-question', 'leading-question'],
        "Isn't the answer obvious by now?",
        "Don't you think that you should just go for it?",
        "Don't you think that we've had enough of the background?",
        "Isn't it time to stop thinking about it?",
        "Shouldn't you have done that long ago?",
        "Shouldn't we get on to the next thing on the list?",
        "Wouldn't you be better off if you just left?",
        "Wouldn't it be best to decide that right now?",
      ),
      ...hears(
        ['attached-observation'],
        "You're clearly avoiding the decision.",
        "You're obviously afraid of what people will say.",
        "I think the real issue is your confidence. Let's work on that.",
      ),
      ...hears(
        [],
        'Your real problem is that you want to please everybody.',
        "You have to do that before Friday, that's the way to go.",
      ),
      ...hears(
        ['closed-question', 'leading-question', 'unsolicited-advice'],
        "Why don't you just do it?",
        "Why don't you just send it tonight?",
      ),
      ...hears(
        ['imposes-technique'],
        "Let's fix this today. Write down three steps.",
        "Let's do an exercise. Close your eyes and picture yourself in five years.",
      ),
      ...hears(
        ['reflects-meaning', 'unsolicited-advice'],
        'So your next step is to ring him. Agreed?',
      ),
      ...hears(['parrots'], 'You should say yes.'),
      ...hears(['judges', 'reflects-meaning'], "You're clearly bad at managing your time."),
    ],
  },
  habits: [{ says: 'early', before: 4 }, { says: 'go' }],
};
