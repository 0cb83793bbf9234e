import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const mono = "ui-monospace, 'Cascadia Mono', 'SF Mono', Menlo, Consolas, monospace";

const frame = EditorView.theme({
  '&': {
    height: '100%',
    backgroundColor: 'var(--surface)',
    color: 'var(--ink)',
    fontSize: '0.9375rem',
  },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: mono, lineHeight: '1.55', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--ink)', padding: '0.5rem 0' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '.cm-gutters': {
    backgroundColor: 'var(--sunken)',
    color: 'var(--ink-soft)',
    borderRight: '1px solid var(--line)',
  },
  '.cm-activeLine': {
    backgroundColor: 'color-mix(in srgb, var(--accent) 6%, transparent)',
  },
  '.cm-activeLineGutter': { backgroundColor: 'var(--accent-tint)', color: 'var(--ink)' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground':
    { backgroundColor: 'color-mix(in srgb, var(--accent) 24%, transparent)' },
  '.cm-selectionMatch': { backgroundColor: 'var(--accent-tint)' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--accent-tint)',
    outline: '1px solid var(--accent)',
  },
  '.cm-nonmatchingBracket, &.cm-focused .cm-nonmatchingBracket': {
    backgroundColor: 'var(--flag-tint)',
  },
  '.cm-foldPlaceholder': {
    padding: '0 0.4em',
    border: '1px solid var(--line-strong)',
    backgroundColor: 'var(--sunken)',
    color: 'var(--ink)',
  },
  '.cm-foldGutter .cm-gutterElement': { cursor: 'pointer' },
});

const faults = EditorView.theme({
  '.cm-lintRange-error, .cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy',
    textDecorationSkipInk: 'none',
    textUnderlineOffset: '0.2em',
  },
  '.cm-lintRange-error': { textDecorationColor: 'var(--line-4)' },
  '.cm-lintRange-warning': { textDecorationColor: 'var(--flag)' },
  '.cm-gutter-lint': { width: '1.1em' },
  '.cm-lint-marker': { width: '0.8em', height: '0.8em', borderRadius: '50%' },
  '.cm-lint-marker-error': { content: '""', backgroundColor: 'var(--line-4)' },
  '.cm-lint-marker-warning': {
    content: '""',
    backgroundColor: 'var(--flag)',
    borderRadius: '0',
    clipPath: 'polygon(50% 0, 100% 100%, 0 100%)',
  },
  '.cm-diagnostic': { padding: '0.5rem 0.75rem', borderLeftWidth: '4px', maxWidth: '32rem' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--line-4)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--flag)' },
});

const overlays = EditorView.theme({
  '.cm-tooltip': {
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--round)',
    backgroundColor: 'var(--surface)',
    color: 'var(--ink)',
    boxShadow: 'var(--lift)',
    fontFamily: 'var(--page)',
    fontSize: '0.9375rem',
    lineHeight: '1.4',
    overflow: 'hidden',
  },
  '.cm-tooltip.cm-tooltip-autocomplete': { overflow: 'visible' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    maxWidth: 'min(36rem, 90vw)',
    fontFamily: 'var(--page)',
    borderRadius: 'var(--round)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.3rem 0.6rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--accent)',
    color: 'var(--on-accent)',
  },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-completionDetail': { fontStyle: 'normal', color: 'var(--ink-soft)' },
  'li[aria-selected] .cm-completionDetail': { color: 'inherit' },
  '.cm-tooltip.cm-completionInfo': { maxWidth: '20rem', padding: '0.5rem 0.75rem' },
  '.cm-panels': { backgroundColor: 'var(--sunken)', color: 'var(--ink)' },
  '.cm-panels.cm-panels-top': { borderBottom: '1px solid var(--line)' },
  '.cm-panel.cm-search': { padding: '0.5rem 0.75rem', fontFamily: 'var(--page)' },
  '.cm-panel.cm-search label': { fontSize: '0.875rem' },
  '.cm-textfield': {
    padding: '0.25rem 0.5rem',
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--round)',
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    fontSize: '0.9375rem',
  },
  '.cm-button': {
    padding: '0.25rem 0.75rem',
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--round)',
    backgroundImage: 'none',
    backgroundColor: 'var(--surface)',
    color: 'var(--ink)',
    fontSize: '0.9375rem',
  },
  '.cm-panel button[name=close]': { color: 'var(--ink)', fontSize: '1.25rem' },
  '.cm-searchMatch': { backgroundColor: 'var(--flag-tint)' },
  '.cm-searchMatch-selected': {
    backgroundColor: 'var(--flag-tint)',
    outline: '2px solid var(--flag)',
  },
});

const words = HighlightStyle.define([
  {
    tag: [tags.definition(tags.propertyName), tags.propertyName],
    color: 'var(--accent)',
    fontWeight: '600',
  },
  { tag: [tags.string, tags.attributeValue], color: 'var(--strength)' },
  { tag: [tags.content, tags.number, tags.bool], color: 'var(--ink)' },
  { tag: [tags.comment, tags.lineComment], color: 'var(--ink-soft)', fontStyle: 'italic' },
  {
    tag: [
      tags.punctuation,
      tags.separator,
      tags.squareBracket,
      tags.brace,
      tags.special(tags.string),
    ],
    color: 'var(--ink-soft)',
  },
  { tag: [tags.typeName, tags.labelName, tags.meta, tags.keyword], color: 'var(--line-3)' },
  { tag: tags.invalid, color: 'var(--line-4)' },
]);

/** The editor in the page's own colours, which change with light and dark by themselves. */
export const editorColours: Extension = [frame, faults, overlays, syntaxHighlighting(words)];
