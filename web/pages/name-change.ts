import { html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { changeName } from '../account-api.ts';
import '../elements/account-form.ts';
import type { Field, Written } from '../elements/field-faults.ts';
import { LightElement } from '../elements/light-element.ts';
import { account as say } from '../strings/account.ts';
import { tellProblem } from '../tell-problem.ts';
import { followVisitor } from '../visitor.ts';

/** What the person is called, to be changed. */
@customElement('coequal-name-change')
export class NameChange extends LightElement {
  readonly #visitor = followVisitor(this);

  @state() private busy = false;
  @state() private refusal: string | null = null;
  @state() private news: string | null = null;

  private async send({ detail: { name = '' } }: CustomEvent<Written>): Promise<void> {
    this.busy = true;
    this.refusal = null;
    this.news = null;
    try {
      this.#visitor.know(await changeName({ name }));
      this.news = say.nameSaved;
    } catch (cause) {
      this.refusal = tellProblem(cause);
    } finally {
      this.busy = false;
    }
  }

  private fields(): readonly Field[] {
    const value = this.#visitor.me?.name ?? '';
    return [{ name: 'name', label: say.name, kind: 'text', autocomplete: 'name', value }];
  }

  override render() {
    return html`<coequal-account-form
      .fields=${this.fields()}
      .yes=${say.nameSave}
      .busy=${this.busy}
      .refusal=${this.refusal}
      .news=${this.news}
      @coequal-send=${this.send}
    ></coequal-account-form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-name-change': NameChange;
  }
}
