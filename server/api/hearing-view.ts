import type { Coefficient } from '../practice/agreement/coefficient.ts';
import { readAgreement } from '../practice/calibration/read-agreement.ts';
import type { AgreementWithItems, HearingAgreement } from '../practice/drill/hearing-agreement.ts';
import type { HearingView, Kappa } from './contract/drill.ts';

/** How well somebody hears, as the page shows it. */
export function viewHearing(
  { whole, markers, rounds, change, behaviours }: HearingAgreement,
  titleOf: (marker: string) => string,
): HearingView {
  return {
    ...viewAgreed(whole),
    words: readAgreement(whole.own),
    markers: markers.map(({ marker, ...agreed }) => ({
      ...{ id: marker, title: titleOf(marker) },
      ...viewAgreed(agreed),
    })),
    rounds: rounds.map(({ round, at, ...agreed }) => ({
      ...{ id: round, begunAt: new Date(at).toISOString() },
      ...viewAgreed(agreed),
    })),
    change: change && {
      ...{ value: change.value, low: change.low, high: change.high, isReal: change.isReal },
    },
    behaviours: behaviours.map(({ behaviour, alike, missed, tooMuch }) => ({
      ...{ id: behaviour, alike, missed, tooMuch },
    })),
  };
}

function viewAgreed({ turns, own, engine }: AgreementWithItems) {
  return { turns, decisions: own.items, own: kappa(own), engine: kappa(engine) };
}

function kappa(coefficient: Coefficient): Kappa {
  if (coefficient.value === null) return null;
  const { value, low, high } = coefficient;
  return { value, low, high };
}
