/** A wording makes few texts; more than these tell nothing new. */
const most = 32;

/**
 * Texts that a wording is meant for: `(our|the) time` gives "our time" and "the time", `sell*` gives "sell".
 *
 * @returns each with one space in front of each word, as wordings look for them; at least one
 */
export function expandWording(source: string): string[] {
  let texts = [''];
  for (const token of source.toLowerCase().replaceAll('’', "'").split(' ')) {
    const bare = token.replaceAll(/[\^$]/g, '');
    if (bare === '' || bare === '...' || bare === '…') continue;
    const words = bare.replaceAll(/[()?*]/g, '').split('|');
    const choice = bare === '_' ? [' one'] : words.map((word) => ` ${word}`);
    if (bare.endsWith('?')) choice.push('');
    texts = texts.flatMap((text) => choice.map((word) => text + word)).slice(0, most);
  }
  return texts.filter((text) => text !== '');
}
