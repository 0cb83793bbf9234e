import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { RubricView } from '../../server/api/contract/rubric.ts';
import type { ScenarioCheck, ScenarioWords } from '../../server/api/contract/scenario-check.ts';
import { checkScenario } from '../draft-api.ts';
import { changeBetween } from '../elements/change-between.ts';
import type { Vocabulary } from '../elements/complete-at.ts';
import { vocabularyOf } from '../elements/vocabulary-of.ts';
import '../elements/fault-list.ts';
import { editOf, type FieldChange } from '../elements/field-change.ts';
import { LightElement } from '../elements/light-element.ts';
import '../elements/part-tabs.ts';
import { readFields, type FieldsRead } from '../elements/scenario-fields.ts';
import '../elements/scenario-form.ts';
import '../elements/story-picture.ts';
import '../elements/yaml-editor.ts';
import type { YamlEditor } from '../elements/yaml-editor.ts';
import { desk as say, form } from '../strings/desk.ts';
import { tellProblem } from '../tell-problem.ts';
import type { Draft } from '../../server/api/contract/draft.ts';
import './bench-part.ts';
import { LatestAnswer } from './latest-answer.ts';
import './playtest-part.ts';
import './publish-part.ts';

/** Pause in the writing after which the text is looked at, in milliseconds. */
const PAUSE = 350;
/** Before a check that failed is tried again. */
const AGAIN = 6000;
const PARTS = ['form', 'picture', 'playtest', 'bench', 'versions'] as const;
type Part = (typeof PARTS)[number];

/** A place in the text, counted from 1. */
interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/**
 * The text of a scenario with its faults, and beside it the form, the picture, the playtest, the test bench and the
 * versions, which all follow the text.
 * @fires coequal-text with the text after each change
 * @fires coequal-learn, coequal-follow of the versions
 */
@customElement('coequal-writing-desk')
export class WritingDesk extends LightElement {
  readonly #check = new LatestAnswer<string, ScenarioCheck>(PAUSE, {
    ask: checkScenario,
    answered: (check) => {
      this.check = check;
      this.picture = check.picture ?? this.picture;
      this.why = null;
    },
    failed: (cause) => {
      this.why = tellProblem(cause);
      this.#check.ask(this.text, AGAIN);
    },
  });
  #reading: ReturnType<typeof setTimeout> | undefined;
  #vocabulary: Vocabulary | null = null;
  #titles: ReadonlyMap<string, string> = new Map();

  @query('coequal-yaml-editor') private readonly editor!: YamlEditor;
  @state() private text = '';
  @state() private check: ScenarioCheck | null = null;
  /** The last one: a slip in the text does not take it away. */
  @state() private picture: ScenarioCheck['picture'] = null;
  @state() private why: string | null = null;
  @state() private read: FieldsRead | null = null;
  @state() private refusal: string | null = null;
  @state() private chosen: Part = 'form';

  /** The draft as the server has it. */
  @property({ attribute: false }) draft: Draft | null = null;
  /** What stands in the editor to begin with. */
  @property({ attribute: false }) begins = '';
  @property({ attribute: false }) words: ScenarioWords | null = null;
  @property({ attribute: false }) rubric: RubricView | null = null;
  @property({ attribute: false }) flush: () => Promise<boolean> = () => Promise.resolve(true);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#check.stop();
    clearTimeout(this.#reading);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('words') || changed.has('rubric')) {
      this.#vocabulary = vocabularyOf(this.words, this.rubric);
      this.#titles = new Map(
        [...(this.words?.asks ?? []), ...(this.words?.behaviours ?? [])].map(({ id, title }) => [
          id,
          title,
        ]),
      );
    }
    if (!this.hasUpdated) this.look(this.begins, 0);
  }

  /** Puts another text into the editor, which can be taken back there. */
  replace(text: string): void {
    this.editor.change(changeBetween(this.editor.value, text));
  }

  private look(text: string, pause = PAUSE): void {
    this.text = text;
    this.#check.ask(text, pause);
    clearTimeout(this.#reading);
    if (pause === 0) this.read = readFields(text);
    else
      this.#reading = setTimeout(() => {
        this.read = readFields(text);
      }, pause);
  }

  private written({ detail }: CustomEvent<string>): void {
    this.look(detail);
    this.refusal = null;
    this.dispatchEvent(new CustomEvent<string>('coequal-text', { detail }));
  }

  private changeField({ detail }: CustomEvent<FieldChange>): void {
    const text = this.editor.value;
    const edit = editOf(text, detail);
    this.refusal = edit === null ? form.notApplied : null;
    if (edit === null) return;
    this.editor.change(edit);
    clearTimeout(this.#reading);
    this.read = readFields(this.editor.value);
  }

  private go({ detail: { column, line } }: CustomEvent<TextPlace>): void {
    this.editor.goTo(line, column);
  }

  private choose({ detail }: CustomEvent<string>): void {
    this.chosen = PARTS.find((part) => part === detail) ?? this.chosen;
  }

  private pass(event: CustomEvent<Draft>): void {
    this.dispatchEvent(new CustomEvent<Draft>(event.type, { detail: event.detail }));
  }

  private faults() {
    const { faults = [], counts = null } = this.check ?? {};
    const errors = faults.filter(({ severity }) => severity === 'error').length;
    const told =
      this.check === null ? say.checking : say.faultCount(errors, faults.length - errors);
    return html`<section class="desk-faults" aria-labelledby="faults">
      <h2 id="faults">${say.faults}</h2>
      <p role="status">${this.why === null ? told : say.unchecked(this.why)}</p>
      <coequal-fault-list .faults=${faults}></coequal-fault-list>
      ${
        counts === null
          ? nothing
          : html`<p class="aside">
              ${say.counts(counts.lines, counts.topics, counts.beats, counts.tangents)}
            </p>`
      }
    </section>`;
  }

  private panel(part: Part) {
    const shown = this.chosen === part;
    const { draft, text } = this;
    switch (part) {
      case 'form':
        return html`<coequal-scenario-form
          .read=${this.read}
          .behaviours=${this.rubric?.behaviours ?? []}
          .refusal=${this.refusal}
          @coequal-field=${this.changeField}
        ></coequal-scenario-form>`;
      case 'picture':
        return html`<coequal-story-picture
          .picture=${this.picture}
          .earlier=${this.check?.picture === null}
        ></coequal-story-picture>`;
      case 'playtest':
        return html`<coequal-playtest-part
          .draftId=${draft?.id ?? ''}
          .text=${text}
          .client=${this.read?.fields?.client.name ?? ''}
          .titles=${this.#titles}
          @coequal-written-text=${({ detail }: CustomEvent<string>) => {
            this.replace(detail);
          }}
        ></coequal-playtest-part>`;
      case 'bench':
        return html`<coequal-bench-part
          .draftId=${draft?.id ?? ''}
          .text=${text}
          .shown=${shown}
        ></coequal-bench-part>`;
      case 'versions':
        return html`<coequal-publish-part
          .draft=${draft}
          .shown=${shown}
          .flush=${this.flush}
          @coequal-learn=${this.pass}
          @coequal-follow=${this.pass}
        ></coequal-publish-part>`;
    }
  }

  override render() {
    return html`<div class="desk" @coequal-place=${this.go}>
      <div class="desk-text">
        <coequal-yaml-editor
          .text=${this.begins}
          .label=${say.editor}
          .description=${say.keys}
          .faults=${this.check?.faults ?? []}
          .vocabulary=${this.#vocabulary}
          @coequal-text=${this.written}
        ></coequal-yaml-editor>
        <p class="aside keys">${say.keys}</p>
        ${this.faults()}
      </div>
      <div class="desk-parts">
        <coequal-part-tabs
          .label=${say.parts}
          .tabs=${PARTS.map((id) => ({ id, label: say.part[id] }))}
          .chosen=${this.chosen}
          @coequal-part=${this.choose}
        ></coequal-part-tabs>
        ${PARTS.map(
          (part) =>
            html`<div
              id=${`part-${part}`}
              class=${`part ${part}`}
              role="tabpanel"
              aria-labelledby=${`tab-${part}`}
              ?hidden=${this.chosen !== part}
            >
              ${this.panel(part)}
            </div>`,
        )}
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-writing-desk': WritingDesk;
  }
}
