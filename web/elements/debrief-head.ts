import { html, nothing, type TemplateResult } from 'lit';
import type { Debrief } from '../../server/api/contract/debrief.ts';
import { assignment as assignments } from '../strings/assignment.ts';
import { debrief as say } from '../strings/debrief.ts';
import { format } from '../strings/format.ts';
import { practice } from '../strings/practice.ts';
import { realSession } from '../strings/real-session.ts';
import { take as takes } from '../strings/take.ts';
import { zonedTime } from '../strings/zoned-time.ts';
import './attempt-note.ts';
import { called } from './called.ts';
import './real-note.ts';
import { showTalkMoment } from '../talk-moment.ts';

/**
 * What session a debrief is of: its title, with whom and when, how it ended or whose words it holds, and what it counts for.
 *
 * @param reviewed what stands below it of the session's review
 */
export function debriefHead({ assignment, session }: Debrief, reviewed: unknown): TemplateResult {
  const { real, take } = session;
  const { client, title } = called(session);
  const at = session.endedAt ?? session.startedAt;
  const zone = assignment?.cohort.timeZone;
  const moment =
    real !== null
      ? showTalkMoment(real)
      : zone === undefined
        ? format.moment(at)
        : zonedTime.named(at, zone);
  return html`<header>
    <p class="kicker">${real === null ? say.heading : realSession.kicker}</p>
    <h1>${title}</h1>
    <p class="aside">${say.met(client, moment)}</p>
    ${
      real === null
        ? html`<p class="lead">${practice.endings[session.ending ?? 'finished'](client)}</p>`
        : html`<coequal-real-note .real=${real}></coequal-real-note>`
    }
    ${
      take === null
        ? nothing
        : html`<p class="news">
            <strong>${takes.from(take.number, take.index + 1)}.</strong> ${takes.notForGrowth}
          </p>`
    }
    <coequal-attempt-note .attempt=${assignment}></coequal-attempt-note>
    ${assignment?.mode === 'exam' ? html`<p class="news">${assignments.examOnce}</p>` : nothing}
    ${reviewed}
  </header>`;
}
