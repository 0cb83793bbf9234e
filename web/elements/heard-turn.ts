import { html, type TemplateResult } from 'lit';
import type { DebriefTurn } from '../../server/api/contract/debrief-turn.ts';
import { debrief } from '../strings/debrief.ts';
import { take as say } from '../strings/take.ts';
import { cutSegments } from './cut-segments.ts';
import { icon } from './icon.ts';

/**
 * The coach's words with the evidence in them marked, or that the coach stayed quiet.
 *
 * @param who stands over them
 */
export function saidTurn({ findings, quiet, text }: DebriefTurn, who: string): TemplateResult {
  return html`<p class="line coach">
    <span class="who">${who}</span>
    ${
      quiet
        ? html`<span class="quiet">${icon('quiet')} ${debrief.quiet}</span>`
        : html`<span class="words"
            >${cutSegments(text, findings).map(({ text: words, over }) =>
              over.length === 0
                ? words
                : html`<mark class=${[...new Set(over.map(({ kind }) => kind))].join(' ')}
                    >${words}</mark
                  >`,
            )}</span
          >`
    }
  </p>`;
}

/** What was heard in a turn of the coach, or why nothing was looked for. */
export function heardIn({ findings, notRated, quiet }: DebriefTurn): TemplateResult {
  if (notRated !== undefined) return html`<p class="aside">${debrief.notRated[notRated]}</p>`;
  if (quiet) return html`<span></span>`;
  if (findings.length === 0) return html`<p class="aside">${say.nothingHeard}</p>`;
  return html`<ul class="heard">
    ${findings.map(
      ({ kind, message, title }) =>
        html`<li class=${kind}>
          <span class="kind">${icon(kind)} ${debrief.kind[kind]}: ${title}</span>
          <span>${message}</span>
        </li>`,
    )}
  </ul>`;
}
