import type { Completion, CompletionSource } from '@codemirror/autocomplete';
import { startCompletion } from '@codemirror/autocomplete';
import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import { completeAt, type Suggestion, type Vocabulary } from './complete-at.ts';
import { placeAt } from './yaml-place.ts';

/** Longest wait for the parser to come as far as the cursor, in milliseconds. */
const PARSING = 100;

/** Completes by a vocabulary, once that is known. */
export function suggestAt(vocabulary: () => Vocabulary | null): CompletionSource {
  return ({ state, pos, explicit }) => {
    const known = vocabulary();
    if (known === null) return null;
    const text = state.doc.toString();
    const place = placeAt(text, ensureSyntaxTree(state, pos, PARSING) ?? syntaxTree(state), pos);
    if (place === null || (!explicit && place.from === pos && place.kind === 'entry')) return null;
    const suggestions = completeAt(known, place, text);
    if (suggestions.length === 0) return null;
    return {
      from: place.from,
      options: suggestions.map((one, index) => asCompletion(one, suggestions.length - index)),
      validFor: /^[\w-]*$/,
    };
  };
}

function asCompletion(
  { detail, info, kind, label, writes }: Suggestion,
  boost: number,
): Completion {
  return {
    label,
    ...(detail === '' ? {} : { detail }),
    ...(info === '' ? {} : { info }),
    type: kind,
    // In the order in which they were suggested.
    boost: Math.min(99, boost),
    apply(view, _, from, to) {
      const rest = view.state.sliceDoc(to, to + 1);
      const insert = rest === ':' ? label : writes;
      view.dispatch({
        changes: { from, to, insert },
        selection: { anchor: from + insert.length },
        userEvent: 'input.complete',
      });
      if (insert.endsWith(': ')) startCompletion(view);
    },
  };
}
