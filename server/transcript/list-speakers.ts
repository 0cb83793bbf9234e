import type { SaidLine } from './join-lines.ts';

/** Somebody who speaks in a talk. */
export interface Speaker {
  /** As the file writes it. */
  readonly name: string;
  /** How often they speak in a row. */
  readonly turns: number;
  readonly words: number;
  /** Three of their lines at most, cut to a length that can be read at a glance. */
  readonly samples: readonly string[];
}

const SAMPLES = 3;
const LONGEST_SAMPLE = 140;

/**
 * How much each speaker says, with a few of their lines. Longer ones tell more than "Yeah".
 *
 * @param names as they are shown, by place
 * @param lines each with its speaker's place in `names`
 */
export function listSpeakers(
  names: readonly string[],
  lines: readonly SaidLine<number>[],
): Speaker[] {
  return names.map((name, place) => {
    const own = lines.filter(({ speaker }) => speaker === place).map(({ text }) => text);
    const telling = own.filter((text) => text.split(' ').length > 4);
    return {
      name,
      turns: own.length,
      words: own.reduce((sum, text) => sum + text.split(' ').length, 0),
      samples: (telling.length > 0 ? telling : own).slice(0, SAMPLES).map(shorten),
    };
  });
}

function shorten(text: string): string {
  if (text.length <= LONGEST_SAMPLE) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST_SAMPLE) || LONGEST_SAMPLE).trimEnd()}…`;
}
