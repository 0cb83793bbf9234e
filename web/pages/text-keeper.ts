import { ApiProblem } from '../api-problem.ts';
import { tellProblem } from '../tell-problem.ts';

/** A text with the revision that the server has of it. */
interface Kept {
  readonly text: string;
  readonly revision: number;
}

/** How it stands with what was written. */
export type Keeping<K extends Kept> =
  | { readonly state: 'saved' | 'saving' }
  | { readonly state: 'failed'; readonly why: string }
  /** Another window has kept another text meanwhile. */
  | { readonly state: 'conflict'; readonly theirs: K };

interface Means<K extends Kept> {
  readonly write: (text: string, revision: number) => Promise<K>;
  readonly read: () => Promise<K>;
  /** Keeps what the server has not confirmed in the browser; null once it has. */
  readonly keepHere: (text: string | null, revision: number) => void;
  /** Calls back later, and gives the way to call that off. */
  readonly later: (call: () => void, ms: number) => () => void;
  readonly told: (keeping: Keeping<K>, draft: K) => void;
}

/** Pause in the writing after which it is kept, in milliseconds. */
const PAUSE = 800;
/** Before what was not kept is tried again. */
const AGAIN = 5000;

/**
 * Keeps a text on the server while somebody writes it. One request at a time; a text that changed meanwhile goes with the
 * next one. Without an answer it stays in the browser and is tried again. Where another window wrote too, nothing is
 * kept over it: both are told, and somebody decides.
 */
export class TextKeeper<K extends Kept> {
  readonly #means: Means<K>;
  #draft: K;
  #text: string;
  #callOff: () => void = () => undefined;
  #writing: Promise<void> | null = null;
  #conflict: K | null = null;

  constructor(draft: K, means: Means<K>) {
    this.#draft = draft;
    this.#text = draft.text;
    this.#means = means;
  }

  /** The draft as the server has it. */
  get draft(): K {
    return this.#draft;
  }

  /** Whether the server has what was written. */
  get isKept(): boolean {
    return this.#text === this.#draft.text && this.#conflict === null;
  }

  /** Takes a text as it stands now. */
  write(text: string): void {
    this.#text = text;
    const { revision } = this.#draft;
    if (text === this.#draft.text && this.#writing === null) this.#means.keepHere(null, revision);
    else this.#means.keepHere(text, revision);
    if (this.#conflict !== null) return;
    this.#tell({ state: this.isKept ? 'saved' : 'saving' });
    this.#soon(PAUSE);
  }

  /** Keeps what is written at once. Resolves to whether the server has it. */
  async flush(): Promise<boolean> {
    this.#callOff();
    while (this.#writing !== null) await this.#writing;
    if (!this.isKept && this.#conflict === null) {
      this.#writing = this.#send();
      await this.#writing;
    }
    return this.isKept;
  }

  /** Goes on with a draft that the server has just given: what was written stands in it, or somebody gave it up. */
  follow(draft: K): void {
    this.#callOff();
    this.#draft = draft;
    this.#text = draft.text;
    this.#conflict = null;
    this.#means.keepHere(null, draft.revision);
    this.#tell({ state: 'saved' });
  }

  /** Takes news of the draft, such as that it is published. What was written since stays to be kept. */
  learn(draft: K): void {
    if (draft.revision < this.#draft.revision) return;
    this.#draft = draft;
    if (this.#conflict === null && this.#writing === null && this.isKept)
      this.#tell({ state: 'saved' });
    else if (this.#conflict === null) this.write(this.#text);
  }

  /** Tells of a text that another window kept, and keeps nothing until `follow` or `insist`. */
  meet(theirs: K): void {
    this.#conflict = theirs;
    this.#tell({ state: 'conflict', theirs });
  }

  /** Keeps what is written here over what another window kept. */
  insist(): Promise<boolean> {
    if (this.#conflict !== null) this.#draft = this.#conflict;
    this.#conflict = null;
    return this.flush();
  }

  /** Ends the waiting; what is not kept stays in the browser. */
  stop(): void {
    this.#callOff();
  }

  #soon(ms: number): void {
    this.#callOff();
    this.#callOff = this.#means.later(() => void this.flush(), ms);
  }

  #tell(keeping: Keeping<K>): void {
    this.#means.told(keeping, this.#draft);
  }

  async #send(): Promise<void> {
    const text = this.#text;
    this.#tell({ state: 'saving' });
    try {
      this.#draft = await this.#means.write(text, this.#draft.revision);
      if (this.#text === text) {
        this.#text = this.#draft.text;
        this.#means.keepHere(null, this.#draft.revision);
        this.#tell({ state: 'saved' });
      } else {
        this.#means.keepHere(this.#text, this.#draft.revision);
        this.#soon(PAUSE);
      }
    } catch (cause) {
      await this.#fail(cause, text);
    } finally {
      this.#writing = null;
    }
  }

  async #fail(cause: unknown, text: string): Promise<void> {
    const problem = cause instanceof ApiProblem ? cause : null;
    if (problem?.status === 409) {
      const theirs = await this.#means.read().catch(() => null);
      // An answer that was lost on the way is no other window's.
      if (theirs?.text === text) {
        this.#draft = theirs;
        this.#tell({ state: this.isKept ? 'saved' : 'saving' });
        return this.isKept ? this.#means.keepHere(null, theirs.revision) : this.#soon(PAUSE);
      }
      if (theirs !== null) return this.meet(theirs);
    }
    this.#tell({ state: 'failed', why: tellProblem(cause) });
    if (problem === null || problem.answerLost || problem.status === 429) this.#soon(AGAIN);
  }
}
