import { html, type TemplateResult } from 'lit';
import type { Standing } from '../../server/api/contract/assignment.ts';
import { assignment as say } from '../strings/assignment.ts';
import { icon, type IconName } from './icon.ts';

const SIGNS = {
  'not-open': 'later',
  'not-begun': 'missed',
  'in-progress': 'halfway',
  done: 'strength',
  late: 'flag',
  reviewed: 'mentor',
} as const satisfies Record<Standing, IconName>;

/** Where a trainee stands with an assignment, as a word with a sign before it. */
export function standingSign(standing: Standing): TemplateResult {
  return html`<span class="standing-sign ${standing}">
    ${icon(SIGNS[standing])}<span>${say.standing[standing]}</span>
  </span>`;
}
