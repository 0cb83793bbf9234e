import type { AgreementBand } from '../../server/api/contract/calibration-results.ts';

const bands = {
  poor: 'poor',
  fair: 'fair',
  moderate: 'moderate',
  good: 'good',
  'very-good': 'very good',
} as const satisfies Record<AgreementBand, string>;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const two = (value: number) => value.toFixed(2).replace('-', '−');

/** How agreement is told: as a figure with its interval, and in words. */
export const agreementWords = {
  two,
  /** `0.62 (0.50 to 0.71)` */
  figure: ({ value, low, high }: { value: number; low: number; high: number }) =>
    `${two(value)} (${two(low)} to ${two(high)})`,
  /** What `few` calls are too few to be sure. */
  words: (
    { band, atLeast }: { band: AgreementBand; atLeast: AgreementBand | null },
    few: string,
  ) => {
    if (atLeast === null || atLeast === 'poor')
      return `${capital(bands[band])}, but too few ${few} to be sure of it.`;
    if (band === atLeast) return `${capital(bands[band])}.`;
    return `${capital(bands[band])}; surely at least ${bands[atLeast]}.`;
  },
} as const;
