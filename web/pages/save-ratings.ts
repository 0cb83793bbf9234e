import type { RatingSaved } from '../../server/api/contract/calibration-wishes.ts';
import { tellProblem } from '../tell-problem.ts';
import { keepRatingDraft } from './rating-draft.ts';

/** How far saving has come. */
export type SaveState =
  | { readonly at: 'idle' | 'saving' | 'saved' }
  | { readonly at: 'unsaved'; readonly problem: string };

/** What saving needs of the page. */
interface Saving<Words> {
  /** Id of the exercise, or of whatever else is rated. */
  readonly exercise: string;
  /** How often the rater has saved. */
  readonly revision: number;
  readonly save: (
    rating: Words & { readonly place: number; readonly revision: number },
  ) => Promise<RatingSaved>;
  readonly tell: (state: SaveState) => void;
}

/** Saves ratings one after another, the newest word on each session; what waits is kept in the browser. */
export class RatingSaver<Words extends object> {
  readonly #saving: Saving<Words>;
  readonly #waiting = new Map<number, Words>();
  #revision: number;
  #running: Promise<void> | null = null;

  constructor(saving: Saving<Words>) {
    this.#saving = saving;
    this.#revision = saving.revision;
  }

  /** Takes a rating to be saved, in the place of what waits of the same session. */
  put(place: number, rating: Words): void {
    this.#waiting.set(place, rating);
    this.#keep();
    void this.flush();
  }

  /** Saves what waits. Resolves to whether all is saved. */
  async flush(): Promise<boolean> {
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    await this.#running;
    return this.#waiting.size === 0;
  }

  async #run(): Promise<void> {
    const { save, tell } = this.#saving;
    for (;;) {
      const [next] = this.#waiting;
      if (next === undefined) return;
      const [place, rating] = next;
      tell({ at: 'saving' });
      try {
        const { revision } = await save({ place, revision: this.#revision, ...rating });
        this.#revision = revision;
      } catch (cause) {
        tell({ at: 'unsaved', problem: tellProblem(cause) });
        return;
      }
      // A newer word on it may wait by now.
      if (this.#waiting.get(place) === rating) this.#waiting.delete(place);
      this.#keep();
      if (this.#waiting.size === 0) tell({ at: 'saved' });
    }
  }

  #keep(): void {
    const places = Object.fromEntries(this.#waiting);
    keepRatingDraft(this.#saving.exercise, { revision: this.#revision, places });
  }
}
