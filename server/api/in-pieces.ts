/**
 * Drives work to its end piece by piece; whoever asks for something else is answered in between.
 *
 * @returns what the work comes to
 */
export async function inPieces<Result>(work: Generator<unknown, Result>): Promise<Result> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    await new Promise((goOn) => setImmediate(goOn));
  }
}
