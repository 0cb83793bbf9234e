/** A stretch of text that something is said about: code-unit offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of a text over which the same spans lie. */
export interface Segment<S extends Span> {
  readonly text: string;
  /** The spans that lie over the whole piece, in the order given. */
  readonly over: readonly S[];
  /** The spans that end where the piece ends, in the order given. */
  readonly ending: readonly S[];
}

/**
 * Cuts a text where spans begin and end, so that spans may overlap, nest or touch. The pieces joined give the text
 * again. Offsets outside the text are drawn back to its edges; each span ends in exactly one piece, an empty span too.
 */
export function cutSegments<S extends Span>(text: string, spans: readonly S[]): Segment<S>[] {
  const within = (offset: number) => Math.max(0, Math.min(text.length, offset));
  const placed = spans.map((span) => {
    const start = within(span.start);
    return { span, start, end: Math.max(start, within(span.end)) };
  });
  const cuts = new Set([0, text.length, ...placed.flatMap(({ start, end }) => [start, end])]);
  const edges = [...cuts].sort((a, b) => a - b);
  const segments = edges.slice(1).map((end, index) => {
    const start = edges[index] ?? 0;
    return {
      text: text.slice(start, end),
      over: placed.filter((one) => one.start <= start && one.end >= end).map(({ span }) => span),
      ending: placed.filter((one) => one.end === end).map(({ span }) => span),
    };
  });
  // Nothing ends before the first letter but an empty span, which then needs a piece of its own.
  const atStart = placed.filter((one) => one.end === 0).map(({ span }) => span);
  return atStart.length === 0 ? segments : [{ text: '', over: [], ending: atStart }, ...segments];
}
