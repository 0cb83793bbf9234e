import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { ShareWith, Sharing } from '../../server/api/contract/sharing.ts';
import { zonedTime } from '../strings/zoned-time.ts';
import { ActingPart } from './acting-part.ts';

/** What is said of something that is shared. */
export interface SharingWords {
  readonly heading: string;
  readonly private: string;
  readonly with: (cohort: string, names: string, when: string) => string;
  readonly archived: (cohort: string) => string;
  readonly back: string;
  readonly backDone: string;
  readonly cohort: string;
  readonly option: (cohort: string, names: string) => string;
  readonly share: string;
  readonly help: string;
  readonly done: (cohort: string) => string;
}

/** How it is shared. */
export interface SharingWays {
  readonly read: (session: string, signal?: AbortSignal) => Promise<Sharing>;
  readonly share: (session: string, share: ShareWith) => Promise<Sharing>;
  readonly end: (session: string) => Promise<Sharing>;
}

/** Who else reads something of one's own: shared with a cohort's instructors, and taken back. Nothing for who is in no cohort. */
export abstract class SharingPart extends ActingPart {
  protected abstract readonly say: SharingWords;
  protected abstract readonly ways: SharingWays;

  readonly #loading = new Task(this, {
    task: async ([id], { signal }) => {
      if (id !== '') this.sharing = await this.ways.read(id, signal);
    },
    args: () => [this.sessionId] as const,
  });

  @query('select') private readonly choice!: HTMLSelectElement | null;
  @state() private sharing: Sharing | null = null;

  /** Id of the session. */
  @property({ attribute: false }) sessionId = '';

  /** What to think of before it is shared, or null. */
  protected caution(): string | null {
    return null;
  }

  private share(event: Event): Promise<void> {
    event.preventDefault();
    const cohort = this.choice?.value ?? '';
    return this.act(async () => {
      this.sharing = await this.ways.share(this.sessionId, { cohort });
      return this.say.done(this.sharing.with?.cohort.title ?? '');
    });
  }

  private takeBack(): Promise<void> {
    return this.act(async () => {
      this.sharing = await this.ways.end(this.sessionId);
      return this.say.backDone;
    });
  }

  private shared({ cohort, timeZone, sharedAt, archived }: NonNullable<Sharing['with']>) {
    const when = zonedTime.named(sharedAt, timeZone);
    return html`<p>${this.say.with(cohort.title, cohort.instructors.join(', '), when)}</p>
      ${archived ? html`<p class="aside">${this.say.archived(cohort.title)}</p>` : nothing}
      <button
        type="button"
        class="button"
        aria-disabled=${this.busy ? 'true' : 'false'}
        @click=${this.takeBack}
      >
        ${this.say.back}
      </button>`;
  }

  private form(cohorts: Sharing['cohorts']) {
    if (cohorts.length === 0) return nothing;
    return html`<form class="stack-form" @submit=${this.share}>
      <div>
        <label for="share-with">${this.say.cohort}</label>
        <p class="aside" id="share-help">${this.say.help} ${this.caution() ?? nothing}</p>
        <select id="share-with" class="written" aria-describedby="share-help">
          ${cohorts.map(
            ({ id, title, instructors }) =>
              html`<option value=${id}>${this.say.option(title, instructors.join(', '))}</option>`,
          )}
        </select>
      </div>
      <button type="submit" class="button" aria-disabled=${this.busy ? 'true' : 'false'}>
        ${this.say.share}
      </button>
    </form>`;
  }

  override render() {
    // Beside the matter of a debrief: where it cannot be loaded, the page stands without it.
    void this.#loading.value;
    const { sharing } = this;
    if (sharing === null || (sharing.with === null && sharing.cohorts.length === 0)) return nothing;
    return html`<section class="sharing" aria-labelledby="sharing">
      <h2 id="sharing">${this.say.heading}</h2>
      ${this.outcome()}
      ${
        sharing.with === null
          ? html`<p>${this.say.private}</p>
              ${this.form(sharing.cohorts)}`
          : this.shared(sharing.with)
      }
    </section>`;
  }
}
