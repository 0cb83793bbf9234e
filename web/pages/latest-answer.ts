interface Means<Q, A> {
  readonly ask: (question: Q, signal: AbortSignal) => Promise<A>;
  readonly answered: (answer: A, question: Q) => void;
  readonly failed: (cause: unknown) => void;
}

/** Asks once somebody pauses, and takes the answer to the newest question alone: older ones are given up. */
export class LatestAnswer<Q, A> {
  readonly #means: Means<Q, A>;
  readonly #pause: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking = new AbortController();

  /** @param pause in milliseconds */
  constructor(pause: number, means: Means<Q, A>) {
    this.#pause = pause;
    this.#means = means;
  }

  /** Asks after a pause in which nothing newer is asked. */
  ask(question: Q, pause = this.#pause): void {
    this.stop();
    this.#timer = setTimeout(() => void this.#send(question), pause);
  }

  /** Gives up what was asked. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#asking.abort();
  }

  async #send(question: Q): Promise<void> {
    const asking = new AbortController();
    this.#asking = asking;
    try {
      const answer = await this.#means.ask(question, asking.signal);
      if (!asking.signal.aborted) this.#means.answered(answer, question);
    } catch (cause) {
      if (!asking.signal.aborted) this.#means.failed(cause);
    }
  }
}
