import { Type, type Static } from 'typebox';

const strict = { additionalProperties: false } as const;
const Text = Type.String({ minLength: 1 });

/** What stands in `engagement.yml`: the client who comes back, and what all their sessions have in common. */
export const EngagementFile = Type.Object(
  {
    title: Text,
    summary: Text,
    level: Type.Integer({ minimum: 1, maximum: 3, description: '1 gentle, 2 testing, 3 hard.' }),
    client: Type.Object({ name: Text, about: Text }, strict),
    story: Type.Array(Text, {
      minItems: 1,
      description: 'What the coach reads before the first session: how the two came together.',
    }),
    shared: Type.Optional(
      Type.Record(Text, Type.Unknown(), {
        description:
          'Keys of a scenario that every session has: maps are joined, lists go on in the session’s own file.',
      }),
    ),
  },
  strict,
);
export type EngagementFile = Static<typeof EngagementFile>;
