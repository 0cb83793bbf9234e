import type { Me } from '../server/api/contract/account.ts';
import { emptyDraft, STEPS, type ImportDraft } from './import-draft.ts';

const KEY = 'coequal:import';
/** So much fits into every browser, in code units. */
const MOST = 2_000_000;

/** What is kept, and whose it is. */
interface KeptImport {
  readonly owner: string;
  readonly draft: Partial<ImportDraft>;
}

/** Whose a draft is: a person's by their account, or nobody's who has told a name. Null until the server has told who is here. */
export function ownerOf(me: Pick<Me, 'id'> | null): string | null {
  return me === null ? null : (me.id ?? 'guest');
}

/** What its owner was bringing in this tab, or null. It goes when the tab is closed, and when somebody else is here. */
export function readImport(owner: string): ImportDraft | null {
  try {
    dropImportOfOthers(owner);
    const { draft } = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<KeptImport>;
    if (draft === undefined || !STEPS.some((step) => step === draft.step)) return null;
    return { ...emptyDraft, ...draft };
  } catch {
    return null;
  }
}

/**
 * Keeps what is being brought for a reload of this tab.
 *
 * @returns false where it is too long for that
 */
export function keepImport(owner: string, draft: ImportDraft): boolean {
  try {
    if (draft.talk === null) forgetImport();
    else {
      // To write so much down would take its time at each key.
      if (lengthOf(draft.turns) + lengthOf(draft.talk.lines) > MOST) return forget();
      const text = JSON.stringify({ owner, draft } satisfies KeptImport);
      if (text.length > MOST) return forget();
      sessionStorage.setItem(KEY, text);
    }
    return true;
  } catch {
    return false;
  }
}

/** Forgets what somebody else was bringing in this tab. */
export function dropImportOfOthers(owner: string): void {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Partial<KeptImport> | null;
    if (kept !== null && kept.owner !== owner) forgetImport();
  } catch {
    forgetImport();
  }
}

/** Forgets what was being brought in this tab, whoever brought it. */
export function forgetImport(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

function forget(): false {
  forgetImport();
  return false;
}

function lengthOf(lines: readonly { readonly text: string }[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}
