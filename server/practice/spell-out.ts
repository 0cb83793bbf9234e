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
  whats: 'what is',
  hows: 'how is',
  wheres: 'where is',
  whos: 'who is',
  thats: 'that is',
  hes: 'he is',
  shes: 'she is',
  theres: 'there is',
  im: "I'm",
  ive: "I've",
  youre: "you're",
  youve: "you've",
  dont: "don't",
  doesnt: "doesn't",
  didnt: "didn't",
  isnt: "isn't",
  wasnt: "wasn't",
  havent: "haven't",
  cant: "can't",
  couldnt: "couldn't",
  wouldnt: "wouldn't",
  shouldnt: "shouldn't",
  hasnt: "hasn't",
  hadnt: "hadn't",
  werent: "weren't",
  arent: "aren't",
  wont: "won't",
};

const written = new RegExp(`\\b(?:${Object.keys(shorthand).join('|')})\\b`, 'giu');

/** A text with its shorthand written out; offsets into the text are lost. */
export function spellOut(coach: string): string {
  return coach.replace(written, (word) => shorthand[word.toLowerCase()] ?? word);
}
