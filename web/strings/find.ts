import { home } from './home.ts';

/** Finding a scenario on the front page. */
export const find = {
  title: 'Find a client',
  words: 'Search',
  practises: home.practises,
  anything: 'Anything',
  option: (title: string, count: number) => `${title} (${count})`,
  level: 'How hard',
  anyLevel: 'All',
  levels: home.levels,
  shown: (count: number, all: number) =>
    count === all ? `${all} clients` : `${count} of ${all} clients`,
  clear: 'Show all',
  none: 'Nobody fits all of this.',
  noneText: 'Take away a word, or let the level or the behaviour be any.',
  about: [
    'They come with a wish, and forgive a clumsy turn.',
    'They tempt you: to advise, to please, to take a side.',
    'They take little on trust, and remember what you did.',
  ] as readonly string[],
} as const;
