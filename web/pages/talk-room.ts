import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { readSession, takeTurn } from '../api.ts';
import type { SessionView } from '../../server/api/contract/session.ts';
import '../elements/chat-log.ts';
import { LightElement } from '../elements/light-element.ts';
import { replyDelay } from '../elements/reply-delay.ts';
import { isPractised, type PractisedView } from '../elements/practised-view.ts';
import '../elements/session-over.ts';
import '../elements/turn-composer.ts';
import type { TurnComposer, TurnTaken } from '../elements/turn-composer.ts';
import { practice as say } from '../strings/practice.ts';
import { tellProblem } from '../tell-problem.ts';
import { joinText, keepDraft, readDraft, restoreText } from './draft.ts';
import { sendTurn } from './send-turn.ts';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Before a turn whose answer was lost is sent again, in milliseconds. */
const SECOND_TRY = 1200;

/**
 * The talk itself: what was said, and the box to answer in. What was said is on the server; words not yet sent are in
 * the browser.
 * @fires coequal-session with the session after each exchange
 */
@customElement('coequal-talk-room')
export class TalkRoom extends LightElement {
  @query('coequal-turn-composer') private readonly composer!: TurnComposer | null;

  @state() private text = '';
  /** The turn on its way; undefined for none, null for staying quiet. */
  @state() private sending: string | null | undefined = undefined;
  @state() private typing = false;

  /** The session as the server knows it. */
  @property({ attribute: false }) session: PractisedView | null = null;
  /** Why the last wish was not fulfilled, or null. */
  @property({ attribute: false }) refusal: string | null = null;
  /** What the coach said at the turn that is taken again: null for staying quiet, undefined where it is not known. */
  @property({ attribute: false }) earlier: string | null | undefined = undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('session');
    if (this.session === null || before?.id === this.session.id || !changed.has('session')) return;
    // Whatever is on its way belongs to the session before.
    this.sending = undefined;
    this.typing = false;
    this.text = restoreText(readDraft(this.session.id), this.session);
    this.keep();
  }

  protected override updated(): void {
    const began = this.sending !== undefined || (this.session?.exchanges.length ?? 0) > 0;
    if (began) requestAnimationFrame(() => scrollTo({ top: document.body.scrollHeight }));
  }

  private keep(): void {
    if (this.session === null) return;
    const index = this.session.exchanges.length;
    const sent = this.sending === undefined ? null : { index, coach: this.sending };
    keepDraft(this.session.id, { text: this.text, sent });
  }

  private write({ detail }: CustomEvent<string>): void {
    this.text = detail;
    this.keep();
  }

  private async take({ detail: { coach } }: CustomEvent<TurnTaken>): Promise<void> {
    if (this.session === null || this.sending !== undefined || this.typing) return;
    const { id, exchanges } = this.session;
    const turn = { index: exchanges.length, coach };
    this.sending = coach;
    this.refusal = null;
    if (coach !== null) this.text = '';
    this.keep();
    const pause = () => wait(SECOND_TRY);
    const sent = await sendTurn(id, turn, { takeTurn, readSession, pause });
    // Somebody who went back meanwhile is in another take; this turn is kept in its own.
    if (this.session.id !== id) return;
    this.sending = undefined;
    if (sent.outcome === 'taken') {
      this.typing = true;
      this.show(sent.session);
      await this.letClientType(sent.session);
      return;
    }
    if (coach !== null) this.text = joinText(coach, this.text);
    if (sent.outcome === 'overtaken') this.show(sent.session);
    this.refusal = sent.outcome === 'overtaken' ? say.taken : refusalOf(sent.problem, coach);
    this.keep();
  }

  private show(session: SessionView): void {
    if (!isPractised(session)) return;
    this.session = session;
    this.keep();
    this.dispatchEvent(new CustomEvent<PractisedView>('coequal-session', { detail: session }));
  }

  private async letClientType({ endedAt, exchanges }: SessionView): Promise<void> {
    const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
    await wait(replyDelay(exchanges.at(-1)?.reply ?? '', reducedMotion));
    this.typing = false;
    await this.updateComplete;
    if (endedAt === null) this.composer?.focusBox();
    else this.querySelector<HTMLElement>('.over h2')?.focus({ preventScroll: true });
  }

  override render() {
    if (this.session === null) return nothing;
    const running = this.session.endedAt === null || this.typing;
    const { exchanges, take } = this.session;
    const again = take?.index === exchanges.length && this.sending === undefined;
    return html`
      <coequal-chat-log
        .session=${this.session}
        .sending=${this.sending}
        .typing=${this.typing}
        .earlier=${again ? this.earlier : undefined}
      ></coequal-chat-log>
      ${
        running
          ? html`<coequal-turn-composer
              .client=${this.session.scenario.client.name}
              .text=${this.text}
              .busy=${this.sending !== undefined || this.typing}
              .refusal=${this.refusal}
              @coequal-turn=${this.take}
              @coequal-draft=${this.write}
            ></coequal-turn-composer>`
          : html`<coequal-session-over .session=${this.session}></coequal-session-over>`
      }
    `;
  }
}

function refusalOf(cause: unknown, coach: string | null): string {
  const message = tellProblem(cause);
  return coach === null ? message : `${message} ${say.kept}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-talk-room': TalkRoom;
  }
}
