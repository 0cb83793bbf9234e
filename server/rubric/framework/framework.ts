import { Type, type Static } from 'typebox';
import type { Definition } from '../../definition/definition.ts';

const Text = Type.String({ minLength: 1 });
const Texts = Type.Array(Text, { minItems: 1 });

const MarkerFile = Type.Object(
  {
    /** What it asks of a session, in words of the file’s own. */
    says: Text,
    /** Behaviours of the rubric that speak for it. */
    for: Type.Optional(Texts),
    /** Behaviours that speak against it. */
    against: Type.Optional(Texts),
    /** Findings of `session-findings.yml` that speak against it. */
    session: Type.Optional(Texts),
    /** How much of it text can show; left out where text shows it. */
    observable: Type.Optional(Type.Enum(['no', 'partly'])),
    /** What text cannot show, or what nobody listens for yet. */
    unseen: Type.Optional(Text),
  },
  { additionalProperties: false },
);

/** A coach turn that proves what the framework makes of it: exactly these markers, and no other. */
export const FrameworkExample = Type.Object(
  {
    focus: Type.Optional(Text),
    /** Turns before the client's last, oldest first, as `Coach: …` or `Client: …`. */
    before: Type.Optional(Texts),
    client: Type.Optional(Text),
    coach: Text,
    for: Type.Optional(Texts),
    against: Type.Optional(Texts),
  },
  { additionalProperties: false },
);
export type FrameworkExample = Static<typeof FrameworkExample>;

/** What stands in a framework's file. */
export const FrameworkFile = Type.Object(
  {
    title: Text,
    /** Whose it is and what it is not; told wherever the framework is shown. */
    notice: Text,
    /** `icf`: behaviours name its markers themselves, under `icf`. Left out: each marker names its behaviours. */
    numbers: Type.Optional(Type.Literal('icf')),
    groups: Type.Array(
      Type.Object(
        { title: Text, markers: Type.Record(Text, MarkerFile, { minProperties: 1 }) },
        { additionalProperties: false },
      ),
      { minItems: 1 },
    ),
    examples: Type.Array(FrameworkExample, { minItems: 1 }),
  },
  { additionalProperties: false },
);
export type FrameworkFile = Static<typeof FrameworkFile>;

/** How much of a marker text can show. */
export type Observable = 'yes' | 'partly' | 'no';

/** Something that a framework looks for in a session. */
export interface FrameworkMarker {
  /** As the framework numbers it, such as `3.1`. */
  readonly number: string;
  readonly says: string;
  readonly observable: Observable;
  /** What text cannot show, or null. */
  readonly unseen: string | null;
  /** Ids of behaviours that speak for it, and against it. */
  readonly for: readonly string[];
  readonly against: readonly string[];
  /** Ids of session findings that speak against it. */
  readonly session: readonly string[];
}

/** What somebody outside the rubric looks for in a session, told by what the rubric hears. */
export interface Framework {
  /** The file's name. */
  readonly id: string;
  readonly title: string;
  readonly notice: string;
  readonly groups: readonly {
    readonly title: string;
    readonly markers: readonly FrameworkMarker[];
  }[];
  readonly examples: readonly FrameworkExample[];
  /** The file, to locate what its examples do not prove. */
  readonly definition: Definition;
}
