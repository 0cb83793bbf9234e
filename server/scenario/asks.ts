import { Type, type Static } from 'typebox';
import { checkShape } from '../definition/check-shape.ts';
import { DefinitionError } from '../definition/definition-error.ts';
import type { Definition } from '../definition/definition.ts';
import { compileWording, wordingFault, type Wording } from './wording.ts';

const Text = Type.String({ minLength: 1 });

const AskFile = Type.Object(
  {
    title: Text,
    /**
     * `session`: about the session or the two of them, goes before any topic that is named.
     * `topic`: asks something of the matter in hand: answered as such, within the topic that is spoken of.
     * `story`: makes room or says something about the story: the client goes on with the topic that is named.
     * `talk`: other talk, such as a greeting, thanks or an insult, answered when nothing else is asked.
     */
    about: Type.Enum(['session', 'topic', 'story', 'talk']),
    /** Behaviours that make this ask, whatever their wording. */
    behaviours: Type.Optional(Type.Array(Text)),
    /** True where the depth of the answer hangs on the client's sense of being in charge, too. */
    'draws-on-agency': Type.Optional(Type.Boolean()),
    /**
     * True where the next thing that the client tells of the topic in hand answers it as well; `named` where it does so
     * only of a topic that the turn names.
     */
    'goes-on': Type.Optional(Type.Union([Type.Boolean(), Type.Literal('named')])),
    /** True where a question that names somebody asks it of them and of nobody else: how they are, what they would say. */
    'of-named': Type.Optional(Type.Boolean()),
    /** `said`: only ever said, never asked. `put`: said, or put as a question of yes or no. */
    form: Type.Optional(Type.Enum(['said', 'put'])),
    /** True where it is heard whatever is asked beside it, such as an insult. */
    stings: Type.Optional(Type.Boolean()),
    /** True where it is heard once a session is under way, and not while it begins. */
    late: Type.Optional(Type.Boolean()),
    /**
     * True where every such question asks for something else: what the client says to any of them goes before an answer about the
     * topic in hand, unless the question holds no word of its own or is that answer's.
     */
    particular: Type.Optional(Type.Boolean()),
    /** True where it leaves no room behind it for a word about the coach: a hurt, its mending, what the body tells. */
    'closes-up': Type.Optional(Type.Boolean()),
    /** True where it asks of what the client said last, also where it speaks to them: "What did you say?" */
    follows: Type.Optional(Type.Boolean()),
    /** True where it goes before every topic and every other ask, and is answered in its own words only. */
    'before-all': Type.Optional(Type.Boolean()),
    /** True where only its own answer will do, also where the question names a topic: a number, a picture, a choice. */
    'before-topics': Type.Optional(Type.Boolean()),
    /** Asks that are meant instead when both are heard. */
    'yields-to': Type.Optional(Type.Array(Text)),
    /** Asks whose answers do when the client has none left for this one, nearest first. */
    near: Type.Optional(Type.Array(Text)),
    /** Left out for asks that are told by the form of the turn. */
    wordings: Type.Optional(Type.Array(Text, { minItems: 1 })),
    /** Coach lines in which this ask is the clearest. */
    examples: Type.Optional(Type.Array(Text, { minItems: 1 })),
  },
  { additionalProperties: false },
);

/** What stands in `scenarios/asks.yml`: what every coach asks, whatever the client. */
export const AsksFile = Type.Record(Text, AskFile, { minProperties: 1 });
export type AsksFile = Static<typeof AsksFile>;

/** Something that coaches ask or say, ready to be heard. */
export interface Ask {
  readonly id: string;
  /** What it is, in a few words. */
  readonly title: string;
  readonly about: 'session' | 'topic' | 'story' | 'talk';
  readonly behaviours: readonly string[];
  readonly drawsOnAgency: boolean;
  readonly goesOn: boolean;
  readonly goesOnNamed: boolean;
  readonly ofNamed: boolean;
  readonly form: 'said' | 'put' | null;
  readonly stings: boolean;
  readonly closesUp: boolean;
  readonly late: boolean;
  readonly particular: boolean;
  readonly follows: boolean;
  readonly beforeAll: boolean;
  readonly beforeTopics: boolean;
  readonly yieldsTo: readonly string[];
  readonly near: readonly string[];
  readonly wordings: readonly Wording[];
  readonly examples: readonly string[];
}

/** Whether an ask is told by the form of the turn alone, and nothing more is known of it. */
export function isUnknown(id: string): boolean {
  return /^other-(open|polar|either|fact|who|where|statement)$/.test(id);
}

/**
 * Reads the asks.
 *
 * @throws DefinitionError for unknown neighbours, broken wordings, and wordings that no example proves
 */
export function readAsks(definition: Definition): Ask[] {
  const file = checkShape(definition, AsksFile);
  const faults = Object.entries(file).flatMap(([id, ask]) => [
    ...(['near', 'yields-to'] as const).flatMap((key) =>
      (ask[key] ?? []).flatMap((other, at) =>
        other in file ? [] : [definition.fault([id, key, at], `There is no ask "${other}".`)],
      ),
    ),
    ...(ask.wordings ?? []).flatMap((wording, at) => {
      const fault = wordingFault(wording);
      return fault === null ? [] : [definition.fault([id, 'wordings', at], fault)];
    }),
    ...(ask.wordings !== undefined && ask.examples === undefined
      ? [definition.fault([id], `"${id}" needs examples: coach lines that ask it.`, 'key')]
      : []),
  ]);
  if (faults.length > 0) throw new DefinitionError(faults);
  return Object.entries(file).map(([id, ask]) => ({
    id,
    title: ask.title,
    about: ask.about,
    behaviours: ask.behaviours ?? [],
    drawsOnAgency: ask['draws-on-agency'] ?? false,
    goesOn: ask['goes-on'] === true,
    goesOnNamed: ask['goes-on'] === 'named',
    ofNamed: ask['of-named'] ?? false,
    form: ask.form ?? null,
    stings: ask.stings ?? false,
    closesUp: ask['closes-up'] ?? false,
    late: ask.late ?? false,
    particular: ask.particular ?? false,
    follows: ask.follows ?? false,
    beforeAll: ask['before-all'] ?? false,
    beforeTopics: ask['before-topics'] ?? false,
    yieldsTo: ask['yields-to'] ?? [],
    near: ask.near ?? [],
    wordings: (ask.wordings ?? []).map(compileWording),
    examples: ask.examples ?? [],
  }));
}
