/** Something that happens at a moment. It may put more on the agenda, at its own moment or later. */
export interface Happening {
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly happens: () => Promise<readonly Happening[] | void>;
}

/**
 * Lets everything happen in the order of time, up to now; what lies further on does not happen.
 *
 * @param until milliseconds since 1970, UTC
 * @param turnTo sets the clock before each
 */
export async function liveThrough(
  happenings: readonly Happening[],
  until: number,
  turnTo: (at: number) => void,
): Promise<void> {
  const ahead = [...happenings];
  for (;;) {
    ahead.sort((a, b) => a.at - b.at);
    const next = ahead.shift();
    if (next === undefined || next.at > until) return;
    turnTo(next.at);
    ahead.push(...((await next.happens()) ?? []));
  }
}
