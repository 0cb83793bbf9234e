import { property } from 'lit/decorators.js';
import type { ReviewedFindingView } from '../../server/api/contract/review.ts';
import { LightElement } from './light-element.ts';
import type { ReviewSide } from './review-side.ts';

/** What people say of one finding, or a part of that. */
export abstract class FindingPart extends LightElement {
  @property({ attribute: false }) finding: ReviewedFindingView | null = null;
  /** Index of the turn in the debrief. */
  @property({ attribute: false }) turn = 0;
  /** How the finding is called, such as `finding 3, Leading question`. */
  @property({ attribute: false }) name = '';
  @property({ attribute: false }) side: ReviewSide | null = null;
}
