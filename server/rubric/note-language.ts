import { Type, type Static } from 'typebox';
import type { Definition } from '../definition/definition.ts';
import type { Behaviour } from './behaviour.ts';
import type { NotePeople } from './note-subject.ts';
import type { RubricPatterns } from './reading.ts';

const Text = Type.String({ minLength: 1 });
const Texts = (least: number) => Type.Array(Text, { minItems: least });

/** What stands in one file of `case-notes/`: one kind of judging language about a client. */
export const NoteLanguageFile = Type.Object(
  {
    title: Text,
    /** Words of the note, as patterns, whomever they are said of. */
    find: Texts(1),
    /** Patterns that count only where they are said of the client: the nearest subject before them is the client, or there is none. */
    'of-client': Type.Optional(Texts(1)),
    /** Not given where one of these stands in the same sentence. */
    unless: Type.Optional(Texts(1)),
    /** How far the marked words reach beyond what was found. */
    evidence: Type.Optional(Type.Enum(['match', 'clause', 'sentence'])),
    /** What the words do, at most 90 characters; `{quote}` stands for them. */
    message: Type.String({ minLength: 1, maxLength: 90 }),
    why: Text,
    /** Curious words for the same place; see `rewordNote` for what `{quote}`, `{moment}`, `{they}`, `{them}` and `{their}` stand for. */
    instead: Texts(3),
    source: Type.Array(Type.Enum(['000', '001', '002', '003', '004', 'field']), { minItems: 1 }),
    /** Sentences of notes that prove it. `<…>` under `flags` marks the exact words. */
    examples: Type.Object({ flags: Texts(8), allows: Texts(6) }, { additionalProperties: false }),
  },
  { additionalProperties: false },
);
export type NoteLanguageFile = Static<typeof NoteLanguageFile>;

/** What stands in `prompts.yml`: questions that a note can answer, by id. */
export const NotePromptsFile = Type.Record(
  Text,
  Type.Object({ asks: Text, more: Text }, { additionalProperties: false }),
  { minProperties: 1 },
);
export type NotePromptsFile = Static<typeof NotePromptsFile>;

/** A question that a coach may answer in a note. */
export type NotePrompt = NotePromptsFile[string] & { readonly id: string };

/** A kind of judging language. Its file's name is its id. */
export interface NoteLanguage extends NoteLanguageFile {
  readonly id: string;
  /** The same as a check of the rubric hears it: `find`, and behind that `of-client`. */
  readonly heardAs: Behaviour<'wording'>;
}

/** What a rubric has to say of case notes. */
export interface CaseNotes {
  readonly prompts: readonly NotePrompt[];
  /** In the order of their names. */
  readonly languages: readonly NoteLanguage[];
  readonly patterns: RubricPatterns;
  readonly people: NotePeople;
  /** The files that the kinds came from, by id. */
  readonly definitions: ReadonlyMap<string, Definition>;
}
