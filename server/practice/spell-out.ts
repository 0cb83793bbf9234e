// People type to a client as they type to a friend.
const shorthand: Readonly<Record<string, string>> = {
  u: 'you',
  r: 'are',
  ur: 'your',
  abt: 'about',
  thx: 'thanks',
  pls: 'please',
  wat: 'what',
  bc: 'because',
  idk: 'I do not know',
  lets: 'let us',
};

/** A text with its shorthand written out; offsets into the text are lost. */
export function spellOut(coach: string): string {
  return coach.replace(
    /\b(?:u|r|ur|abt|thx|pls|wat|bc|idk|lets)\b/giu,
    (word) => shorthand[word.toLowerCase()] ?? word,
  );
}
