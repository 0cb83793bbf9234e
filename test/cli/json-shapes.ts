// What scripts rely on, key by key: a key more is as wrong as a key less.

const text = { type: 'string' } as const;
const whole = { type: 'integer' } as const;
const numberOrNull = { anyOf: [{ type: 'number' }, { type: 'null' }] } as const;

/** An object with exactly these keys. */
function exactly(properties: Readonly<Record<string, object>>): object {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

function listOf(items: object): object {
  return { type: 'array', items };
}

const moves = listOf({
  enum: ['question-open', 'question-closed', 'reflection', 'input-information', 'input-advice'],
});
const findings = listOf(
  exactly({
    behaviour: text,
    kind: { enum: ['strength', 'flag'] },
    marker: text,
    start: whole,
    end: whole,
    quote: text,
    message: { type: 'string', maxLength: 90 },
    instead: { type: 'array', items: text, minItems: 1, maxItems: 3 },
  }),
);
const opportunities = listOf(
  exactly({ id: text, marker: text, outcome: { enum: ['taken', 'missed', 'spoiled'] } }),
);

/** A line of `rate --json`. */
export const transcriptShape = exactly({
  file: text,
  rubric: exactly({ id: text, version: text }),
  turns: listOf(
    exactly({
      index: whole,
      speaker: { enum: ['coach', 'client'] },
      text,
      moves,
      findings,
      opportunities,
    }),
  ),
  markers: listOf(
    exactly({
      id: text,
      score: numberOrNull,
      low: numberOrNull,
      high: numberOrNull,
      evidence: whole,
      opportunities: exactly({ taken: whole, missed: whole, spoiled: whole }),
    }),
  ),
  score: numberOrNull,
  balance: exactly({ stand: numberOrNull, edge: numberOrNull }),
  repairs: listOf(exactly({ turn: whole, behaviour: text, by: whole })),
  stances: listOf(exactly({ id: text, turns: listOf(whole) })),
  sessionFindings: listOf(exactly({ id: text, title: text })),
});

/** A line of `rate --items --json`. */
export const itemShape = exactly({
  id: { anyOf: [{ type: 'string' }, { type: 'number' }] },
  moves,
  findings,
  opportunities,
});
