import type { Heard } from './heard.ts';
import type { Line } from './line.ts';
import type { Voice } from './voice.ts';

/** The question once more, as people say it while they look for an answer that they do not have; never twice within a few replies. */
export function questionAgain({ state }: Voice, { again }: Heard): Line[] {
  const lately = state.spoken.slice(-few).some((id) => id.startsWith('again.'));
  if (again === null || lately || state.spoken.includes(`again.${again}`)) return [];
  return [{ ...plain, id: `again.${again}`, say: again }];
}

// Lines, of which a reply has one to four.
const few = 10;

const plain: Omit<Line, 'id' | 'say'> = {
  needs: 'guarded',
  offers: [],
  about: null,
  feeling: null,
  role: null,
  leaves: [],
  asked: [],
  after: null,
  since: null,
};
