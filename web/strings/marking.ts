/** Words of a text that are marked, wherever somebody marks them. */
export const marking = {
  help: 'Click the first word and the last one, or draw over them. With the keyboard: arrow keys move, Shift and an arrow key mark more, Enter marks a word.',
  marked: (words: string) => `Marked: “${words}”`,
  none: 'No word is marked yet.',
} as const;
