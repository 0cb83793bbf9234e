import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  indentOnInput,
  indentService,
  indentUnit,
} from '@codemirror/language';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { indentBelow } from './indent-below.ts';
import { suggestAt } from './suggest-at.ts';
import type { Vocabulary } from './complete-at.ts';
import { editorColours } from './editor-colours.ts';

interface Begun {
  readonly text: string;
  readonly label: string;
  readonly description: string;
  readonly vocabulary: () => Vocabulary | null;
  /** Called after each change with the whole text. */
  readonly changed: (text: string) => void;
}

/** Puts an editor into a shadow root, whose own style sheets it then uses. Tab goes on to the next control. */
export function beginEditor(root: ShadowRoot, begun: Begun): EditorView {
  const told: Extension = EditorView.updateListener.of(({ docChanged, state }) => {
    if (docChanged) begun.changed(state.doc.toString());
  });
  return new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: begun.text,
      extensions: [
        lineNumbers(),
        highlightActiveLineGutter(),
        foldGutter({ openText: '⌄', closedText: '›' }),
        lintGutter(),
        history(),
        drawSelection(),
        highlightActiveLine(),
        highlightSelectionMatches(),
        bracketMatching(),
        closeBrackets(),
        indentOnInput(),
        indentUnit.of('  '),
        indentService.of((context, at) => {
          const { from, text } = context.lineAt(at, 1);
          // A bracket that closes stands where the parser puts it.
          if (from === 0 || /^\s*[\]}]/.test(text)) return undefined;
          const breaks = context.simulatedBreak !== null;
          return indentBelow(context.lineAt(breaks ? at : at - 1, -1).text) ?? undefined;
        }),
        EditorState.tabSize.of(2),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          // It takes the focus anyway; not every tool that looks at pages knows that.
          tabindex: '0',
          'aria-label': begun.label,
          'aria-description': begun.description,
        }),
        yaml(),
        search({ top: true }),
        autocompletion({
          override: [suggestAt(begun.vocabulary)],
          icons: false,
          maxRenderedOptions: 200,
        }),
        editorColours,
        told,
        keymap.of([
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...lintKeymap,
          ...searchKeymap,
          ...historyKeymap,
          ...foldKeymap,
          ...defaultKeymap,
        ]),
      ],
    }),
  });
}
