import type { TurnInContext } from '../finding.ts';

/** A turn and its context as speech recognition gives them: lower case, no marks but the apostrophe. */
export function withoutMarks(turn: TurnInContext): TurnInContext {
  return {
    ...turn,
    coach: bare(turn.coach),
    context: turn.context.map((spoken) => ({ ...spoken, text: bare(spoken.text) })),
  };
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
