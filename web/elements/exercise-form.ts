import { html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { ExerciseChoices } from '../../server/api/contract/calibration.ts';
import type { MakeExercise } from '../../server/api/contract/calibration-wishes.ts';
import { calibration as say } from '../strings/calibration.ts';
import { zonedTime } from '../strings/zoned-time.ts';
import { LightElement } from './light-element.ts';

/** What is written of an exercise. */
export type ExerciseWords = Pick<MakeExercise, 'title' | 'instructions'>;

/**
 * What a calibration exercise is made of.
 * @fires coequal-make with what was chosen and written
 * @fires coequal-typed with the words, whenever they change
 */
@customElement('coequal-exercise-form')
export class ExerciseForm extends LightElement {
  @query('form') private readonly form!: HTMLFormElement;

  @property({ attribute: false }) choices: ExerciseChoices | null = null;
  @property({ attribute: false }) timeZone = 'UTC';
  @property({ attribute: false }) busy = false;
  /** What stands there to begin with. */
  @property({ attribute: false }) words: ExerciseWords = { title: '', instructions: '' };

  private send(event: Event): void {
    event.preventDefault();
    if (this.busy) return;
    const { title, instructions, ...chosen } = this.read();
    const detail = { title: title.trim(), instructions: instructions.trim(), ...chosen };
    this.dispatchEvent(new CustomEvent<MakeExercise>('coequal-make', { detail }));
  }

  private type(): void {
    const { title, instructions } = this.read();
    const detail: ExerciseWords = { title, instructions };
    this.dispatchEvent(new CustomEvent<ExerciseWords>('coequal-typed', { detail }));
  }

  private read(): MakeExercise {
    const data = new FormData(this.form);
    const texts = (name: string) =>
      data.getAll(name).filter((value): value is string => typeof value === 'string');
    return {
      title: texts('title')[0] ?? '',
      instructions: texts('instructions')[0] ?? '',
      sessions: texts('session'),
      raters: texts('rater'),
    };
  }

  private session({ id, scenario, endedAt, turns }: ExerciseChoices['sessions'][number]) {
    return html`<label class="check">
      <input type="checkbox" name="session" value=${id} />
      <span>
        ${say.makeSession(scenario.title, scenario.client)}
        <span class="aside">
          ${say.makeSessionFacts(zonedTime.moment(endedAt, this.timeZone), turns)}
        </span>
      </span>
    </label>`;
  }

  private rater({ id, name, own }: ExerciseChoices['raters'][number]) {
    return html`<label class="check">
      <input type="checkbox" name="rater" value=${id} checked />
      <span>${name}${own ? html` (${say.you})` : nothing}</span>
    </label>`;
  }

  override render() {
    if (this.choices === null) return nothing;
    const { raters, sessions } = this.choices;
    if (sessions.length === 0) return html`<p class="aside">${say.makeNone}</p>`;
    return html`<form class="stack-form" @submit=${this.send}>
      <p class="aside">${say.makeLead}</p>
      <div>
        <label for="exercise-title">${say.makeTitle}</label>
        <p class="aside" id="exercise-title-help">${say.makeTitleHelp}</p>
        <input
          id="exercise-title"
          class="written"
          name="title"
          maxlength="200"
          aria-describedby="exercise-title-help"
          .value=${this.words.title}
          @input=${this.type}
        />
      </div>
      <div>
        <label for="exercise-instructions">${say.makeInstructions}</label>
        <p class="aside" id="exercise-instructions-help">${say.makeInstructionsHelp}</p>
        <textarea
          id="exercise-instructions"
          class="written"
          name="instructions"
          rows="3"
          maxlength="4000"
          aria-describedby="exercise-instructions-help"
          .value=${this.words.instructions}
          @input=${this.type}
        ></textarea>
      </div>
      <fieldset class="checks" aria-describedby="exercise-sessions-help">
        <legend>${say.makeSessions}</legend>
        <p class="aside" id="exercise-sessions-help">${say.makeSessionsHelp}</p>
        ${sessions.map((session) => this.session(session))}
      </fieldset>
      <fieldset class="checks" aria-describedby="exercise-raters-help">
        <legend>${say.makeRaters}</legend>
        <p class="aside" id="exercise-raters-help">${say.makeRatersHelp}</p>
        ${raters.map((rater) => this.rater(rater))}
      </fieldset>
      <button type="submit" class="button primary" aria-disabled=${this.busy ? 'true' : 'false'}>
        ${this.busy ? say.wait : say.makeYes}
      </button>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-exercise-form': ExerciseForm;
  }
}
