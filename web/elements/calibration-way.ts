import { html, type TemplateResult } from 'lit';
import { pathTo } from '../router.ts';
import { calibration as say } from '../strings/calibration.ts';
import { icon } from './icon.ts';

/**
 * The way from a cohort to its calibration exercises.
 *
 * @param cohort its id
 */
export function calibrationWay(cohort: string): TemplateResult {
  return html`<section aria-labelledby="calibration">
    <h2 id="calibration">${say.title}</h2>
    <p class="aside">${say.lead}</p>
    <p class="actions">
      <a class="button" href=${pathTo.calibrations(cohort)}>${say.wayIn} ${icon('arrow')}</a>
    </p>
  </section>`;
}
