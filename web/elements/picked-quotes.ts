import { html, nothing, type TemplateResult } from 'lit';
import type { MarkerRating, QuoteView } from '../../server/api/contract/self-rating.ts';
import { selfRating as say } from '../strings/self-rating.ts';
import { icon } from './icon.ts';
import type { MarkedWords } from './rated-turn.ts';

/** A marker whose words are shown, and how they are taken back. */
interface PickedFor {
  /** Id of the marker. */
  readonly marker: string;
  readonly title: string;
  readonly drop: (words: MarkedWords) => void;
}

/** The words that somebody picked for a marker, each with a way to take it back. */
export function pickedQuotes(
  quotes: readonly QuoteView[],
  lines: MarkerRating['lines'],
  { marker, title, drop }: PickedFor,
): TemplateResult {
  const own = quotes.filter((one) => one.marker === marker);
  if (own.length === 0) return html`${nothing}`;
  return html`<ul class="heard-list" aria-label=${say.quotes(title)}>
    ${own.map(({ turn, start, end }) => {
      const text = lines.find(({ index }) => index === turn)?.text.slice(start, end) ?? '';
      const number = (turn + 1) / 2;
      return html`<li>
        <span class="aside">${say.quoteOf(number)}</span> <q>${text}</q>
        <button
          type="button"
          class="button small quiet square"
          aria-label=${say.drop(title, number)}
          @click=${() => drop({ what: marker, turn, start, end })}
        >
          ${icon('close')}
        </button>
      </li>`;
    })}
  </ul>`;
}
