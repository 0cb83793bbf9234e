import createBidi from 'bidi-js';

const bidi = (createBidi as unknown as () => Bidi)();
/** What is used of the library, whose types call its module what is a function. */
interface Bidi {
  getEmbeddingLevels(text: string, direction: 'ltr' | 'rtl'): { readonly levels: Uint8Array };
}

/** Letters of one direction. */
export interface VisualPart {
  readonly text: string;
  readonly rightToLeft: boolean;
}

/** A line's parts of one direction, from left to right. */
export function visualOrder(line: string, rightToLeft: boolean): VisualPart[] {
  if (!/[\u0590-\u08ff\ufb1d-\ufefc]/u.test(line)) return [{ text: line, rightToLeft: false }];
  const { levels } = bidi.getEmbeddingLevels(line, rightToLeft ? 'rtl' : 'ltr');
  const parts: { text: string; level: number }[] = [];
  for (const [at, unit] of line.split('').entries()) {
    const level = levels[at] ?? 0;
    const last = parts.at(-1);
    if (last !== undefined && last.level === level) last.text += unit;
    else parts.push({ text: unit, level });
  }
  // From the highest level down, every stretch of parts at that level or above is turned round.
  const highest = Math.max(...parts.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1)
    for (let from = 0; from < parts.length; from += 1) {
      let to = from;
      while ((parts[to]?.level ?? -1) >= level) to += 1;
      if (to > from) parts.splice(from, to - from, ...parts.slice(from, to).reverse());
      from = to;
    }
  return parts.map(({ text, level }) => ({ text, rightToLeft: level % 2 === 1 }));
}
