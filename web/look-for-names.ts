import { keptTurns, withNames, type ImportDraft } from './import-draft.ts';
import { findNames, type Reading } from './transcript-api.ts';

/**
 * Has names looked for in the turns of a draft as the person left them.
 *
 * @param onNews told how far it is
 * @returns the draft with the names that are there now
 * @throws ApiProblem; the signal's reason where it was stopped
 */
export async function lookForNames(
  draft: ImportDraft,
  onNews: (reading: Reading) => void,
  signal: AbortSignal,
): Promise<ImportDraft> {
  const wish = {
    texts: keptTurns(draft.turns).map(({ text }) => text),
    names: (draft.talk?.speakers ?? []).map(({ name }) => name.slice(0, 200)),
  };
  return withNames(draft, await findNames(wish, onNews, signal));
}
