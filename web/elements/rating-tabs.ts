import { html, type TemplateResult } from 'lit';
import type { ExerciseView } from '../../server/api/contract/calibration.ts';
import { calibration as say } from '../strings/calibration.ts';
import { icon, type IconName } from './icon.ts';

/** How far each session is, and the way to another one. */
export interface RatingProgress {
  readonly isDone: (place: number) => boolean;
  readonly isBegun: (place: number) => boolean;
  readonly show: (place: number) => void;
}

const SIGNS = {
  done: 'taken',
  begun: 'halfway',
  open: 'missed',
  gone: 'spoiled',
} as const satisfies Record<string, IconName>;

/**
 * The sessions of an exercise, each with how far its rating is.
 *
 * @param current place of the session that is shown
 */
export function ratingTabs(
  { sessionList }: ExerciseView,
  current: number,
  { isBegun, isDone, show }: RatingProgress,
): TemplateResult {
  const standingOf = (place: number) =>
    isDone(place) ? 'done' : isBegun(place) ? 'begun' : 'open';
  return html`<ul class="rating-tabs">
    ${sessionList.map(({ place, gone }) => {
      const standing = gone ? 'gone' : standingOf(place);
      const words = html`${icon(SIGNS[standing])} ${say.session(place)}
        <span>${say.sessionStanding[standing]}</span>`;
      return html`<li class=${standing}>
        ${
          gone
            ? html`<p title=${say.gone}>${words} <span class="hidden">${say.gone}</span></p>`
            : html`<button
                type="button"
                aria-current=${place === current ? 'true' : 'false'}
                @click=${() => show(place)}
              >
                ${words}
              </button>`
        }
      </li>`;
    })}
  </ul>`;
}
