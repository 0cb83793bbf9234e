import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { listCohorts } from '../cohort-api.ts';
import {
  beginDraft,
  changePublication,
  listVersions,
  publishDraft,
  readVersion,
  restoreVersion,
} from '../draft-api.ts';
import type {
  Draft,
  Publication,
  PublishedVersion,
  SharedWith,
  VersionText,
} from '../../server/api/contract/draft.ts';
import type { FaultView } from '../../server/api/contract/scenario-check.ts';
import '../elements/fault-list.ts';
import '../elements/share-dialog.ts';
import type { Shareable, ShareDialog } from '../elements/share-dialog.ts';
import { sharedWords } from '../elements/shared-words.ts';
import '../elements/version-list.ts';
import { pathTo } from '../router.ts';
import { format } from '../strings/format.ts';
import { publish as say } from '../strings/publish.ts';
import { tellProblem } from '../tell-problem.ts';
import { ActingPart } from './acting-part.ts';

const NOBODY: SharedWith = { school: false, cohorts: [] };

/**
 * Publishing a scenario, its versions, and who can begin it.
 * @fires coequal-learn with the draft, once something of its publication has changed
 * @fires coequal-follow with the draft, once its text is another one
 */
@customElement('coequal-publish-part')
export class PublishPart extends ActingPart {
  @query('coequal-share-dialog') private readonly share!: ShareDialog;
  @state() private versions: readonly PublishedVersion[] | null = null;
  @state() private cohorts: readonly Shareable[] = [];
  @state() private read: VersionText | null = null;
  @state() private faults: readonly FaultView[] = [];
  @state() private why: string | null = null;
  /** Whether the dialog asks in order to publish, or only who can begin what is published. */
  @state() private publishing = true;

  /** The draft as the server has it. */
  @property({ attribute: false }) draft: Draft | null = null;
  /** Whether the part is looked at. */
  @property({ attribute: false }) shown = false;
  /** Has the text kept, and tells whether the server has it. */
  @property({ attribute: false }) flush: () => Promise<boolean> = () => Promise.resolve(true);

  protected override willUpdate(): void {
    if (!this.shown || this.versions !== null || this.draft === null) return;
    this.versions = [];
    void this.load(this.draft.id);
  }

  private async load(id: string): Promise<void> {
    this.why = null;
    try {
      const [versions, cohorts] = await Promise.all([listVersions(id), listCohorts()]);
      this.versions = versions;
      this.cohorts = cohorts.filter(({ archived, role }) => role === 'instructor' && !archived);
    } catch (cause) {
      this.why = tellProblem(cause);
    }
  }

  private tell(name: 'coequal-learn' | 'coequal-follow', detail: Draft): void {
    this.dispatchEvent(new CustomEvent<Draft>(name, { detail }));
  }

  private choose(publishing: boolean): void {
    const now = this.draft?.publication?.sharedWith;
    this.publishing = publishing;
    void this.share.ask(
      now === undefined ? NOBODY : { school: now.school, cohorts: now.cohorts.map(({ id }) => id) },
    );
  }

  private async chosen({ detail }: CustomEvent<SharedWith>): Promise<void> {
    if (this.draft === null) return;
    if (this.publishing) return this.publish(this.draft.id, detail);
    const { id } = this.draft;
    return this.act(async () => {
      this.tell('coequal-learn', await changePublication(id, { sharedWith: detail }));
      return say.shared;
    });
  }

  private async publish(id: string, sharedWith: SharedWith): Promise<void> {
    if (!(await this.flush())) return this.refuse(say.unsaved);
    let refused = false;
    await this.act(async () => {
      const revision = this.draft?.revision ?? 1;
      const { draft, faults, published } = await publishDraft(id, { revision, sharedWith });
      this.faults = published ? [] : faults.filter(({ severity }) => severity === 'error');
      refused = !published;
      if (refused) return '';
      this.tell('coequal-learn', draft);
      this.versions = await listVersions(id);
      return say.done(draft.publication?.newest.number ?? 1);
    });
    if (refused) await this.refuse(say.refused(this.faults.length));
  }

  private async withdraw({ withdrawn }: Publication): Promise<void> {
    const { id } = this.draft ?? { id: '' };
    const deed = async () => {
      this.tell('coequal-learn', await changePublication(id, { withdrawn: !withdrawn }));
      return withdrawn ? say.brought : say.withdrawDone;
    };
    if (withdrawn) return this.act(deed);
    return this.ask({
      question: say.withdrawTitle,
      text: say.withdrawText,
      yes: say.withdrawYes,
      no: say.leaveIt,
      deed,
    });
  }

  private async show({ detail: number }: CustomEvent<number>): Promise<void> {
    this.why = null;
    if (this.read?.number === number) {
      this.read = null;
      return;
    }
    try {
      this.read = await readVersion(this.draft?.id ?? '', number);
    } catch (cause) {
      this.why = tellProblem(cause);
    }
  }

  private restore({ detail: number }: CustomEvent<number>): Promise<void> {
    const deed = async () => {
      const kept = await this.flush();
      const { draft } = this;
      if (!kept || draft === null) return say.unsaved;
      const { text } = await readVersion(draft.id, number);
      // What stands there now is nowhere else, unless it is published.
      if (text !== draft.text && draft.publication?.changed !== false)
        await beginDraft({ text: draft.text });
      const { revision } = draft;
      this.tell('coequal-follow', await restoreVersion(draft.id, number, { revision }));
      return say.restored(number);
    };
    return this.ask({
      question: say.restoreTitle(number),
      text: say.restoreText,
      yes: say.restoreYes,
      no: say.leaveIt,
      deed,
    });
  }

  private standing({ changed, newest, sharedWith, withdrawn }: Publication, id: string) {
    return html`<p>
        ${say.newest(newest.number, format.moment(newest.publishedAt))}
        ${changed ? say.changed : say.same}
      </p>
      <p>
        ${withdrawn ? say.withdrawn : say.sharedWith(sharedWords(sharedWith))}
        ${withdrawn ? nothing : html`<a href=${pathTo.briefing(id)}>${say.try}</a>`}
      </p>`;
  }

  private actions(publication: Publication | null) {
    const button = (label: string, deed: () => void, look = '') =>
      html`<button
        type="button"
        class="button ${look}"
        aria-disabled=${this.busy ? 'true' : 'false'}
        @click=${deed}
      >
        ${label}
      </button>`;
    return html`<p class="actions">
      ${button(
        this.busy ? say.wait : publication === null ? say.open : say.openAgain,
        () => {
          if (!this.busy) this.choose(true);
        },
        'primary',
      )}
      ${
        publication === null
          ? nothing
          : html`${button(say.share, () => {
              if (!this.busy) this.choose(false);
            })}
            ${button(publication.withdrawn ? say.bring : say.withdraw, () => {
              void this.withdraw(publication);
            })}`
      }
    </p>`;
  }

  override render() {
    if (this.draft === null) return nothing;
    const { id, publication } = this.draft;
    const versions = this.versions ?? [];
    return html`
      <p class="aside">${say.lead}</p>
      ${publication === null ? html`<p>${say.never}</p>` : this.standing(publication, id)}
      ${this.outcome()}
      <p class="refusal" role="alert">${this.why ?? nothing}</p>
      ${
        this.faults.length === 0
          ? nothing
          : html`<h3>${say.faults}</h3>
              <coequal-fault-list .faults=${this.faults}></coequal-fault-list>`
      }
      ${this.actions(publication)}
      ${
        versions.length === 0
          ? nothing
          : html`<h3>${say.versions}</h3>
              <coequal-version-list
                .versions=${versions}
                .read=${this.read}
                .busy=${this.busy}
                @coequal-read=${this.show}
                @coequal-restore=${this.restore}
              ></coequal-version-list>`
      }
      <coequal-share-dialog
        .question=${this.publishing ? say.title : say.shareTitle}
        .yes=${this.publishing ? say.yes : say.shareYes}
        .cohorts=${this.cohorts}
        @coequal-share=${this.chosen}
      ></coequal-share-dialog>
      ${this.asked()}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-publish-part': PublishPart;
  }
}
