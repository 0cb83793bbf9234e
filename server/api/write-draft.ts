import type { Draft } from '../store/draft-store.ts';
import type { House } from './house.ts';
import { Refusal } from './refusal.ts';

/**
 * Keeps a text as the draft's next revision. The same text again is no change, so that a save whose answer was lost can be sent again.
 *
 * @param publishedRevision as the store takes it
 * @throws Refusal where another revision was kept since
 */
export async function writeDraft(
  { store, clock }: House,
  draft: Draft,
  revision: number,
  text: string,
  published: Partial<Pick<Draft, 'publishedRevision'>> = {},
): Promise<Draft> {
  if (text === draft.text) return draft;
  requireRevision(draft, revision);
  const now = { text, title: titleOf(text), changedAt: clock(), ...published };
  if (!(await store.writeDraft(draft.id, revision, now))) throw changed();
  return { ...draft, ...now, revision: revision + 1 };
}

/** @throws Refusal where another revision was kept since */
export function requireRevision(draft: Draft, revision: number): void {
  if (draft.revision !== revision) throw changed();
}

/** The draft reads otherwise than the page believes. */
export function changed(): Refusal {
  return new Refusal(
    409,
    'draft-changed',
    'This draft was changed in another window since you opened it here. Neither text is lost: look at both before you save.',
  );
}

/** The title in a text that may be no YAML yet, or null. */
export function titleOf(text: string): string | null {
  const value = /^title:[ \t]*(.*)$/mu.exec(text)?.[1]?.trim() ?? '';
  const bare = /^(["'])(.*)\1/.exec(value)?.[2] ?? value.replace(/\s#.*$/, '');
  return bare.trim() === '' ? null : bare.trim().slice(0, 200);
}
