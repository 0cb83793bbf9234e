import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { listOwnAssignments } from '../assignment-api.ts';
import type { OwnAssignment } from '../../server/api/contract/assignment.ts';
import { pathOn, runningAttempt } from '../elements/attempts.ts';
import { icon } from '../elements/icon.ts';
import { LightElement } from '../elements/light-element.ts';
import { standingSign } from '../elements/standing-sign.ts';
import { stillDue } from '../elements/still-due.ts';
import { pathTo } from '../router.ts';
import { assignment as say } from '../strings/assignment.ts';
import { zonedTime } from '../strings/zoned-time.ts';
import { followVisitor } from '../visitor.ts';

/**
 * What waits for a trainee in all their cohorts, due soonest first; nothing for everybody else.
 * @fires coequal-due with the ids of the running sessions among it
 */
@customElement('coequal-due-list')
export class DueList extends LightElement {
  readonly #visitor = followVisitor(this);
  readonly #loading = new Task(this, {
    task: async ([signedIn], { signal }) => {
      const due = signedIn ? (await listOwnAssignments(signal)).filter(stillDue) : [];
      const running = due.flatMap(({ own }) =>
        own.flatMap(({ sessions }) =>
          sessions.flatMap(({ session, endedAt }) => (endedAt === null ? (session ?? []) : [])),
        ),
      );
      this.dispatchEvent(new CustomEvent<readonly string[]>('coequal-due', { detail: running }));
      return due;
    },
    args: () => [this.#visitor.me?.kind === 'person'] as const,
  });

  private row(assignment: OwnAssignment) {
    const { cohort, dueAt, mode, own, scenario, standing } = assignment;
    const running = runningAttempt(own);
    const due = dueAt === null ? say.neverLate : say.dueAt(zonedTime.named(dueAt, cohort.timeZone));
    return html`<li>
      <a href=${running === null ? pathTo.cohort(cohort.id) : pathOn(running)}>
        <strong>${scenario.title}</strong>
        <span>
          ${standingSign(standing)} · ${due} · ${say.mode[mode]} · ${say.whom(assignment)} ·
          ${cohort.title}
        </span>
        <span class="go">${running === null ? say.see : say.goOn} ${icon('arrow')}</span>
      </a>
    </li>`;
  }

  override render() {
    // What is due is beside the matter of the front page: where it cannot be loaded, the page stands without it.
    const due = this.#loading.value ?? [];
    if (due.length === 0) return nothing;
    return html`<section class="due" aria-labelledby="due">
      <h2 id="due">${say.due}</h2>
      <ul class="way-list">
        ${due.map((one) => this.row(one))}
      </ul>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coequal-due-list': DueList;
  }
}
