import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { form as say } from '../strings/desk.ts';
import type { YamlPath } from './edit-yaml.ts';
import type { FieldChange } from './field-change.ts';
import { LightElement } from './light-element.ts';
import './practised-choice.ts';
import type { Choosable } from './practised-choice.ts';
import type { FieldsRead, ScenarioFields } from './scenario-fields.ts';
import './written-field.ts';
import './written-list.ts';

const LEVELS = [1, 2, 3] as const;

/**
 * The parts of a scenario that have a form.
 * @fires coequal-field with each change
 * @fires coequal-place with the place in the text to go to
 */
@customElement('coequal-scenario-form')
export class ScenarioForm extends LightElement {
  /** What stood there when the text could last be read. */
  #last: ScenarioFields | null = null;

  @property({ attribute: false }) read: FieldsRead | null = null;
  @property({ attribute: false }) behaviours: readonly Choosable[] = [];
  /** Why the last change did not come about, or null. */
  @property({ attribute: false }) refusal: string | null = null;

  private set(path: YamlPath, value: string | number): void {
    const detail: FieldChange = { kind: 'set', path, value };
    this.dispatchEvent(new CustomEvent('coequal-field', { detail }));
  }

  private go(line: number): void {
    const detail = { line, column: 1 };
    this.dispatchEvent(new CustomEvent('coequal-place', { detail, bubbles: true }));
  }

  private text(
    path: readonly string[],
    label: string,
    value: string,
    { help, kind }: { readonly help?: string; readonly kind?: 'line' | 'text' } = {},
  ) {
    return html`<coequal-written-field
      .inputId=${`form-${path.join('-')}`}
      .label=${label}
      .help=${help ?? ''}
      .kind=${kind ?? 'line'}
      .value=${value}
      @coequal-written=${({ detail }: CustomEvent<string>) => this.set(path, detail)}
    ></coequal-written-field>`;
  }

  private number(path: readonly string[], label: string, help: string, value: number | null) {
    return html`<coequal-written-field
      .inputId=${`form-${path.join('-')}`}
      .label=${label}
      .help=${help}
      .kind=${'number'}
      .value=${value?.toString() ?? ''}
      @coequal-written=${({ detail }: CustomEvent<string>) => {
        if (/^\d+$/.test(detail)) this.set(path, Number(detail));
      }}
    ></coequal-written-field>`;
  }

  private what({ title, summary, level, turns }: ScenarioFields) {
    return html`<section>
      <h3>${say.what}</h3>
      ${this.text(['title'], say.title, title)}
      ${this.text(['summary'], say.summary, summary, { help: say.summaryHelp, kind: 'text' })}
      <fieldset class="level-choice">
        <legend>${say.level}</legend>
        ${LEVELS.map(
          (one) =>
            html`<label>
              <input
                type="radio"
                name="form-level"
                .checked=${level === one}
                @change=${() => this.set(['level'], one)}
              />
              ${say.levels[one]}
            </label>`,
        )}
      </fieldset>
      <div class="pair">
        ${this.number(['turns', 'least'], say.least, say.leastHelp, turns.least)}
        ${this.number(['turns', 'most'], say.most, say.mostHelp, turns.most)}
      </div>
    </section>`;
  }

  private person({ client, focus }: ScenarioFields) {
    return html`<section>
      <h3>${say.client}</h3>
      ${this.text(['client', 'name'], say.name, client.name)}
      ${this.text(['client', 'about'], say.about, client.about, { help: say.aboutHelp })}
      ${this.text(['focus', 'presenting'], say.presenting, focus.presenting)}
      ${this.text(['focus', 'under'], say.under, focus.under)}
    </section>`;
  }

  private paragraphs(path: 'situation' | 'invitation', values: readonly string[]) {
    const label = path === 'situation' ? say.situationOf : say.invitationOf;
    return html`<coequal-written-list
      .path=${path}
      .legend=${say[path]}
      .entries=${values.map((value, index) => [{ label: label(index + 1), value, below: [] }])}
    ></coequal-written-list>`;
  }

  private briefing({ situation, invitation, discovery }: ScenarioFields) {
    return html`<section>
      <h3>${say.before}</h3>
      ${this.paragraphs('situation', situation)} ${this.paragraphs('invitation', invitation)}
      <coequal-written-list
        .path=${'discovery'}
        .legend=${say.discovery}
        .blank=${{ ask: '', answer: '' }}
        .entries=${discovery.map(({ ask, answer }, index) => [
          { label: say.ask(index + 1), value: ask, below: ['ask'] },
          { label: say.answer(index + 1), value: answer, below: ['answer'] },
        ])}
      ></coequal-written-list>
    </section>`;
  }

  private opening({ opening }: ScenarioFields) {
    return html`<section>
      <h3>${say.opening}</h3>
      <coequal-written-list
        .path=${'opening'}
        .legend=${say.opening}
        .help=${say.openingHelp}
        .entries=${opening.map((line, index) => [
          { label: say.openingOf(index + 1), value: line.say, below: line.keyed ? ['say'] : [] },
        ])}
      ></coequal-written-list>
    </section>`;
  }

  override render() {
    if (this.read === null) return nothing;
    const { line } = this.read;
    const fields = this.read.fields ?? this.#last;
    this.#last = fields;
    return html`
      ${
        line === null
          ? nothing
          : html`<p class="notice-line" role="status">
              ${say.unreadable(line)}
              <button type="button" class="button small" @click=${() => this.go(line)}>
                ${say.jump}
              </button>
            </p>`
      }
      ${fields === null ? nothing : this.whole(fields, line !== null)}
    `;
  }

  /** The form, which stands still while the text cannot be read. */
  private whole(fields: ScenarioFields, still: boolean) {
    return html`<div class="scenario-form" ?inert=${still}>
      <p class="aside">${say.lead}</p>
      <p class="refusal" role="alert">${this.refusal ?? nothing}</p>
      ${this.what(fields)} ${this.person(fields)} ${this.briefing(fields)} ${this.opening(fields)}
      <section>
        <h3>${say.practises}</h3>
        <coequal-practised-choice
          .behaviours=${this.behaviours}
          .chosen=${fields.practises}
        ></coequal-practised-choice>
      </section>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-scenario-form': ScenarioForm;
  }
}
