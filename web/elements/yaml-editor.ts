import { setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorView } from '@codemirror/view';
import { LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { FaultView } from '../../server/api/contract/scenario-check.ts';
import type { Vocabulary } from './complete-at.ts';
import type { TextEdit } from './edit-yaml.ts';
import { beginEditor } from './begin-editor.ts';
import { spanOf } from './span-of.ts';

/**
 * A text in YAML with highlighting, completion and faults where they stand. It alone has a shadow root: there the
 * editor may bring its styles along, which the page's policy refuses in the document itself.
 * @fires coequal-text with the whole text after each change
 */
@customElement('coequal-yaml-editor')
export class YamlEditor extends LitElement {
  #view: EditorView | null = null;

  /** What stands there to begin with; later changes go through `change`. */
  @property({ attribute: false }) text = '';
  /** What the editor is called. */
  @property({ attribute: false }) label = '';
  /** How it is used. The words themselves: what stands outside cannot be pointed to from within. */
  @property({ attribute: false }) description = '';
  @property({ attribute: false }) faults: readonly FaultView[] = [];
  /** What a completion draws on, or null while that is not known. */
  @property({ attribute: false }) vocabulary: Vocabulary | null = null;

  /** The text as it stands. */
  get value(): string {
    return this.#view?.state.doc.toString() ?? this.text;
  }

  /** Puts the cursor at a place, counted from 1, and shows it. */
  goTo(line: number, column: number): void {
    const view = this.#view;
    if (view === null) return;
    const { from } = spanOf(view.state.doc, { line, column });
    view.dispatch({
      selection: { anchor: from },
      effects: EditorView.scrollIntoView(from, { y: 'center' }),
    });
    view.focus();
    this.scrollIntoView({ block: 'nearest' });
  }

  /** Changes a part of the text; the person can take it back. */
  change({ from, to, insert }: TextEdit): void {
    this.#view?.dispatch({ changes: { from, to, insert }, userEvent: 'input.form' });
  }

  override focus(): void {
    this.#view?.focus();
  }

  override firstUpdated(): void {
    if (!(this.renderRoot instanceof ShadowRoot)) return;
    this.#view = beginEditor(this.renderRoot, {
      text: this.text,
      label: this.label,
      description: this.description,
      vocabulary: () => this.vocabulary,
      changed: (text) => {
        this.dispatchEvent(new CustomEvent<string>('coequal-text', { detail: text }));
      },
    });
  }

  override updated(changed: PropertyValues<this>): void {
    const view = this.#view;
    if (view === null || !changed.has('faults')) return;
    const marks = this.faults.map((fault): Diagnostic => {
      const { severity, message } = fault;
      return { ...spanOf(view.state.doc, fault), severity, message };
    });
    view.dispatch(setDiagnostics(view.state, marks));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#view !== null) this.text = this.value;
    this.#view?.destroy();
    this.#view = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && this.#view === null) this.firstUpdated();
  }

  override render() {
    // The editor stands in the shadow root beside what is rendered, which is nothing.
    return nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-yaml-editor': YamlEditor;
  }
}
