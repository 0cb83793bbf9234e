import { html, nothing } from 'lit';
import type { ReviewView } from '../../server/api/contract/review.ts';
import { review as say } from '../strings/review.ts';
import type { Beside } from './beside.ts';
import './finding-verdicts.ts';
import type { ReviewSide } from './review-side.ts';
import './turn-review.ts';
import type { ReviewedLine } from './turn-review.ts';

/**
 * What people say of a session, to stand beside its transcript.
 *
 * @param client the client’s name
 */
export function besideReview({ turns }: ReviewView, side: ReviewSide, client: string): Beside {
  const saidOf = (index: number) => turns.find((one) => one.index === index) ?? null;
  return {
    finding({ index }, { behaviour, number, title }) {
      const finding = saidOf(index)?.findings.find((one) => one.behaviour === behaviour);
      if (finding === undefined) return nothing;
      return html`<coequal-finding-verdicts
        .finding=${finding}
        .turn=${index}
        .name=${say.finding(number, title)}
        .side=${side}
      ></coequal-finding-verdicts>`;
    },
    turn({ findings, index, number, quiet, speaker, text }) {
      const heard = findings.map(({ behaviour }) => behaviour);
      const turn: ReviewedLine = { index, number, quiet, speaker, text, heard };
      return html`<coequal-turn-review
        .turn=${turn}
        .said=${saidOf(index)}
        .client=${client}
        .side=${side}
      ></coequal-turn-review>`;
    },
  };
}
