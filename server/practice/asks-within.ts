const within = new RegExp(
  ` (${[
    'feel|feels|felt|feeling|feelings|mood|heart|body|chest|stomach|gut|breath|inside|within|yourself',
    'want|wants|wanted|need|needs|needed|wish|wishes|hope|hopes|hoping|hoped|dream|dreams|longing|long for|miss|misses|missed',
    'fear|fears|afraid|scared|scares|worry|worries|worried|dread|matter|matters|mattered|mean|means|meant|meaning|value|values',
    'important|believe|believes|trust|sense|notice|noticing|noticed|imagine|picture|suppose|wonder|guess|like|likes|love|loves',
    'prefer|prefers|preferred|rather|plan|plans|planning|intend|keeps|stops|makes|holds',
    'care|cares|cost|costs|costing|learn|learning|learnt|learned|truth|true|real|really|different|differently|better|worse|change',
    'goal|goals|going to|decide|do you (see|hear|think|make|take|know)',
    'would|could|might|should|if|make of|makes of|made of|happens (in|to|for) you|going on (in|for) you',
  ].join('|')})(?= |$)`,
);

/**
 * Whether a question asks for what only looking within tells: what is felt, wished for, valued or supposed. Who is asked this may
 * honestly not know; who is asked where the party was does.
 *
 * @param question in lower case, each word with one space in front
 */
export function asksWithin(question: string): boolean {
  return within.test(question);
}
