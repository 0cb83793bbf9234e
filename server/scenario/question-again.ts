import type { Heard } from './heard.ts';
import type { Line } from './line.ts';
import type { Voice } from './voice.ts';

/** The question once more, as people say it while they look for an answer that they do not have; never in two replies running. */
export function questionAgain({ state }: Voice, { again }: Heard): Line[] {
  const running = state.spoken.slice(-longest).some((id) => id.startsWith('again.'));
  if (again === null || running || state.spoken.includes(`again.${again}`)) return [];
  return [{ ...plain, id: `again.${again}`, say: again }];
}

// No reply is of more lines.
const longest = 4;

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
