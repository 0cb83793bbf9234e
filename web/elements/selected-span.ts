import type { Span } from './cut-segments.ts';

/**
 * The stretch of a turn’s text that is selected, counted as the text counts: the numbers between the words are no part of it.
 *
 * @param words the element that shows the text
 * @returns null where nothing of it is selected
 */
export function selectedSpan(words: Element, selection: Selection | null): Span | null {
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(words)) return null;
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  let offset = 0;
  let start: number | null = null;
  let end = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest('.reference') !== null) continue;
    const { length } = node.textContent ?? '';
    if (range.intersectsNode(node)) {
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : length;
      if (from < to) {
        start ??= offset + from;
        end = offset + to;
      }
    }
    offset += length;
  }
  return start === null ? null : { start, end };
}
