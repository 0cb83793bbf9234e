import type { syntaxTree } from '@codemirror/language';

/** What the editor's parser makes of a text. */
export type Tree = ReturnType<typeof syntaxTree>;
export type SyntaxNode = Tree['topNode'];
