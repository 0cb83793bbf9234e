import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Debrief } from '../../server/api/contract/debrief.ts';
import { format } from '../strings/format.ts';
import { realSession as say } from '../strings/real-session.ts';
import { jumpTo } from './jump-to.ts';
import { LightElement } from './light-element.ts';
import { anchorOf, numberTurns } from './number-findings.ts';

type Silences = NonNullable<Debrief['talk']>['silences'];

/** More of them are in the transcript. */
const TOLD = 3;

/** What no transcript shows, each thing marked in words; of silences, what the times tell. */
@customElement('coequal-not-observable')
export class NotObservable extends LightElement {
  /** Times without words between lines, or null where nobody can say. */
  @property({ attribute: false }) silences: Silences = null;
  /** The lines of the talk. */
  @property({ attribute: false }) turns: Debrief['turns'] = [];
  /** The client's name. */
  @property() client = '';

  private longest(silences: NonNullable<Silences>) {
    const numbers = numberTurns(this.turns);
    return html`<ul class="longest" aria-label=${say.longest}>
      ${silences
        .toSorted((a, b) => b.length - a.length)
        .slice(0, TOLD)
        .map(({ before, length }) => {
          const line = this.turns.find(({ index }) => index === before);
          const byCoach = line?.speaker === 'coach';
          // The coach's turns alone have a place to go to: a client's line stands after the one before.
          const turn = numbers.get(byCoach ? before : before - 1) ?? 1;
          const where = byCoach ? say.before(turn) : say.beforeClient(this.client);
          return html`<li>
            <a
              href="#${anchorOf.turn(turn)}"
              @click=${(event: Event) => jumpTo(event, anchorOf.turn(turn))}
              >${line?.stamp === undefined ? '' : format.elapsed(line.stamp.start)}</a
            >
            ${format.length(length)}, ${where}
          </li>`;
        })}
    </ul>`;
  }

  private silence() {
    const { silences } = this;
    if (silences === null)
      return html`<dt>${say.silence}: <strong>${say.notObservable}</strong></dt>
        <dd>${say.silenceUnknown}</dd>`;
    const [longest = 0] = silences.map(({ length }) => length).toSorted((a, b) => b - a);
    if (silences.length === 0)
      return html`<dt>${say.silence}</dt>
        <dd>${say.silenceNone}</dd>`;
    return html`<dt>${say.silence}</dt>
      <dd>
        ${say.silenceSome(silences.length, format.length(longest))} ${say.silenceCare}
        ${this.longest(silences)}
      </dd>`;
  }

  override render() {
    if (this.turns.length === 0) return nothing;
    return html`<dl class="not-observable">
      ${say.things.map(
        ({ name, why }) =>
          html`<div>
            <dt>${name}: <strong>${say.notObservable}</strong></dt>
            <dd>${why}</dd>
          </div>`,
      )}
      <div>${this.silence()}</div>
    </dl>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-not-observable': NotObservable;
  }
}
