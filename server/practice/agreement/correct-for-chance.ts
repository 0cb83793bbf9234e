import { estimate, type Coefficient } from './coefficient.ts';
import { mean } from './rated-items.ts';

/** What one item adds to a coefficient. */
interface Share {
  /** Share of the item's pairs of ratings that agree, 0–1. */
  readonly agreeing: number;
  /**
   * Agreement by chance, as this item's shares of the categories meet what is common. The mean over all items is the agreement by
   * chance, and the item moves that mean by twice its distance from it: chance is of the second degree in what is common.
   */
  readonly chance: number;
}

/**
 * Agreement beyond chance, (observed − chance) / (1 − chance), where both are means over items.
 *
 * The variance is that of the linearised coefficient: with aᵢ the item's agreement, eᵢ its chance, κ the coefficient and n items,
 * var = Σ (aᵢ − ā − 2 (1 − κ)(eᵢ − ē))² / (n (n − 1)(1 − ē)²) (Gwet 2008, British Journal of Mathematical and Statistical Psychology
 * 61:29–48). It asks that the items are a sample; the raters are these raters and no sample. It holds at any κ.
 */
export function correctForChance(items: readonly Share[]): Coefficient {
  const n = items.length;
  if (n < 2) return { value: null, reason: 'too-few-items', items: n };
  const observed = mean(items.map(({ agreeing }) => agreeing));
  const chance = mean(items.map((item) => item.chance));
  // One category alone leaves 1, or next to it by rounding; a second one in a million items leaves far more.
  if (1 - chance < 1e-12) return { value: null, reason: 'one-category', items: n };
  const kappa = (observed - chance) / (1 - chance);
  const squares = items.map(
    (item) => (item.agreeing - observed - 2 * (1 - kappa) * (item.chance - chance)) ** 2,
  );
  const error = Math.sqrt(mean(squares) / (n - 1)) / (1 - chance);
  return estimate({ observed, chance, error, items: n });
}
