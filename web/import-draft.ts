import type { Candidate, ReadTalk } from '../server/api/contract/transcript.ts';

/** Who says something in a talk that is brought here; `out` is left out, null is not told yet. */
export type Part = 'coach' | 'client' | 'out';

/** The steps of bringing a real session, in their order. */
export const STEPS = ['file', 'speakers', 'turns', 'names', 'consent'] as const;
export type Step = (typeof STEPS)[number];

/** A turn as it stands before it is kept. */
export interface DraftTurn {
  readonly part: Part | null;
  readonly text: string;
  readonly start?: number;
  readonly end?: number;
}

/** How the client agreed. */
export type Agreed = 'written' | 'spoken' | 'without-names';

/** A real session that somebody is about to bring. */
export interface ImportDraft {
  readonly step: Step;
  readonly talk: ReadTalk | null;
  /** By place in the list of speakers. */
  readonly parts: readonly (Part | null)[];
  readonly turns: readonly DraftTurn[];
  /** True where words were changed since names were looked for. */
  readonly mended: boolean;
  /** By place in the list of candidates: whether it is taken out. */
  readonly taken: readonly boolean[];
  /** Words of the person's own that are taken out. */
  readonly own: readonly string[];
  /** What the client is called here. */
  readonly client: string;
  readonly title: string;
  /** Such as `2026-11-20`. */
  readonly day: string;
  /** Such as `14:05`; empty where it is not told. */
  readonly time: string;
  readonly agreed: Agreed | null;
  readonly agreedOn: string;
  readonly note: string;
}

/** One that is not begun. */
export const emptyDraft: ImportDraft = {
  ...{ step: 'file', talk: null, parts: [], turns: [], mended: false },
  ...{ taken: [], own: [] },
  ...{ client: 'Client', title: '', day: '', time: '', agreed: null, agreedOn: '', note: '' },
};

/** What a candidate is by default: whatever leads straight to somebody is taken out. */
const TAKEN: Readonly<Record<Candidate['kind'], boolean>> = {
  ...{ speaker: true, person: true, name: true, email: true, phone: true, address: true },
  ...{ place: false, organisation: false },
};

/** A draft of a talk that was just read, with the guesses for an answer. */
export function draftOf(talk: ReadTalk): ImportDraft {
  const { guess, speakers } = talk;
  const parts = speakers.map((_, place): Part | null => {
    if (guess === null) return null;
    if (place === guess.coach) return 'coach';
    return speakers.length === 2 ? 'client' : null;
  });
  return {
    ...emptyDraft,
    step: talk.byHand === null ? 'speakers' : 'turns',
    talk,
    parts,
    turns: turnsOf(talk, parts),
    taken: talk.candidates.map(({ kind }) => TAKEN[kind]),
  };
}

/** The turns of a talk once it is told who its speakers are; who is left out says nothing. */
export function turnsOf({ lines }: ReadTalk, parts: readonly (Part | null)[]): DraftTurn[] {
  return lines.flatMap(({ speaker, text, start, end }) => {
    const part = speaker === null ? null : (parts[speaker] ?? null);
    if (part === 'out') return [];
    const times = {
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
    };
    return [{ part, text, ...times }];
  });
}

/** A draft whose names were looked for anew: what was chosen of those that are still there stays. */
export function withNames(draft: ImportDraft, candidates: readonly Candidate[]): ImportDraft {
  const { talk, taken } = draft;
  if (talk === null) return draft;
  const chosen = new Map(talk.candidates.map(({ words }, at) => [words[0], taken[at]]));
  return {
    ...draft,
    talk: { ...talk, candidates: [...candidates] },
    taken: candidates.map(({ kind, words }) => chosen.get(words[0]) ?? TAKEN[kind]),
    mended: false,
  };
}

/** Whether turns say other words than before, or are cut otherwise. */
export function saysOtherwise(turns: readonly DraftTurn[], before: readonly DraftTurn[]): boolean {
  return turns.length !== before.length || turns.some(({ text }, at) => text !== before[at]?.text);
}

/** A turn that is kept. */
export type KeptTurn = Omit<DraftTurn, 'part'> & { readonly speaker: 'coach' | 'client' };

/** The turns that are kept: what neighbours of one speaker say is one. */
export function keptTurns(turns: readonly DraftTurn[]): KeptTurn[] {
  const kept: KeptTurn[] = [];
  for (const { part, ...turn } of turns) {
    if (part === null || part === 'out' || turn.text.trim() === '') continue;
    const before = kept.at(-1);
    if (before?.speaker !== part) {
      kept.push({ ...turn, speaker: part });
      continue;
    }
    const end = turn.end ?? before.end;
    kept[kept.length - 1] = {
      ...before,
      text: `${before.text} ${turn.text}`,
      ...(end === undefined ? {} : { end }),
    };
  }
  return kept;
}

/**
 * Cuts a turn in pieces, or changes its words: each line of what was written is one. Times stay at its ends.
 *
 * @param written what stands in the text box; without a word it leaves the turn out
 */
export function rewrite(turn: DraftTurn, written: string): DraftTurn[] {
  const lines = written.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const { part, start, end } = turn;
  return lines.map((text, at) => ({
    part,
    text,
    ...(at === 0 && start !== undefined ? { start } : {}),
    ...(at === lines.length - 1 && end !== undefined ? { end } : {}),
  }));
}
