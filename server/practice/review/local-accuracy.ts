import type { Share } from '../../rubric/agreement.ts';
import { percentAgreement } from '../agreement/percent-agreement.ts';
import type { ReviewedFinding, ReviewedTurn } from './side-by-side.ts';

/** How often people agreed with the engine. */
export interface Agreed {
  readonly agreed: number;
  /** How many of the engine's findings people have judged, and are of one mind about. */
  readonly decided: number;
  /** Agreed of decided with its 95 % interval, or null where nothing is decided. */
  readonly share: Share | null;
  /** How many people heard that the engine did not. */
  readonly missed: number;
  /** How many people differ about: these are not decided. */
  readonly split: number;
}

/** The accuracy that people's decisions tell of, in all and by behaviour. */
export interface LocalAccuracy extends Agreed {
  /** Every behaviour that somebody judged, by its id. */
  readonly behaviours: readonly (Agreed & { readonly behaviour: string })[];
}

/** Counts what people decided of the engine's findings. It stands apart from what was measured before. */
export function localAccuracy(turns: readonly ReviewedTurn[]): LocalAccuracy {
  const judged = turns
    .flatMap(({ findings }) => findings)
    .filter(({ judgement }) => judgement !== 'undecided' && judgement !== 'dropped');
  const behaviours = [...new Set(judged.map(({ behaviour }) => behaviour))].toSorted();
  return {
    ...count(judged),
    behaviours: behaviours.map((behaviour) => ({
      behaviour,
      ...count(judged.filter((one) => one.behaviour === behaviour)),
    })),
  };
}

function count(findings: readonly ReviewedFinding[]): Agreed {
  const of = (judgement: ReviewedFinding['judgement']): number =>
    findings.filter((one) => one.judgement === judgement).length;
  const agreed = of('agreed');
  const overruled = of('overruled');
  // Two ratings of each finding, the engine's and people's: both say that it is there, or one does.
  const pairs = [
    ...Array<number[]>(agreed).fill([2, 0]),
    ...Array<number[]>(overruled).fill([1, 1]),
  ];
  return {
    agreed,
    decided: agreed + overruled,
    share: percentAgreement(pairs),
    missed: of('missed'),
    split: of('split'),
  };
}
