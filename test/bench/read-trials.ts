import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What was tried, with what it gave: F1 and precision, 0–1. */
export interface Trials {
  readonly behaviours: readonly {
    readonly what: string;
    readonly how: string;
    readonly macroF1: number;
    readonly precision: number;
  }[];
  readonly moves: readonly {
    readonly what: string;
    readonly question: number;
    readonly reflection: number;
    readonly input: number;
    readonly advice: number;
  }[];
  /** The whole rubric’s median time over that of a bare parse. */
  readonly speed: readonly { readonly what: string; readonly ratio: number }[];
}

/** The trials that were written down when they were made. */
export function readTrials(): Trials {
  return parse(readFileSync(join(import.meta.dirname, 'trials.yml'), 'utf8')) as Trials;
}
