/** What a turn's sentence form leaves room for. `statement` asks nothing; `none` is said by staying quiet. */
export type TurnForm = 'open' | 'polar' | 'either' | 'fact' | 'statement' | 'none';

/** What a client heard in one coach turn: all that the stepper looks at. */
export interface Heard {
  /** True when the coach stayed quiet; everything else is empty then. */
  readonly quiet: boolean;
  /** Ids of the behaviours in the turn, in the order of their evidence. */
  readonly behaviours: readonly string[];
  /** Ids of the scenario's topics (and tangents) that the turn names, most asked for first. */
  readonly topics: readonly HeardTopic[];
  /** Ids of the asks that the turn makes, clearest first. */
  readonly asks: readonly string[];
  /** Ids of what the turn says beside its question, which the question does not mean. */
  readonly beside: readonly string[];
  readonly form: TurnForm;
  /** Whether the turn says something, beside what it may ask. */
  readonly says: boolean;
  /** Words in the turn. */
  readonly words: number;
  /** Ids of the client's lines that hold words of the turn, those that share the rarest words first. */
  readonly fits: readonly string[];
  /** The client's lines one of whose questions the turn asks, nearest first. */
  readonly asksFor: readonly AskedFor[];
  /** Whether the turn takes up words that the client has used. */
  readonly echoes: boolean;
  /** Whether the turn's question points back at what was said ("that", "it", "him"). */
  readonly refers: boolean;
  /** Whether the turn's last question holds words, and none of what the client said lately or of the topic in hand. */
  readonly strays: boolean;
  /** Whether the turn's last question holds no word of its own, and so asks about what is in hand: "For whom?" */
  readonly bare: boolean;
  /** The turn's last question as the client would say it again before they answer ("What do I hear?"), or null. */
  readonly again: string | null;
  /** What the turn's last question asks for: somebody, a time, a reason …; null where it asks nothing. */
  readonly wanted: 'who' | 'where' | 'when' | 'why' | 'number' | 'how' | 'what' | 'yes' | null;
  /** Whether the turn's last question asks for what only looking within tells: what is felt, wished for, valued or supposed. */
  readonly within: boolean;
  /** Stems of the words that tell what the turn's last question is after, without those that name a topic. */
  readonly sought: readonly string[];
  /** Ids of the lines on topics that hold one of those words. */
  readonly meets: readonly string[];
  /** Whether the turn speaks to or about the client ("you", "your"). */
  readonly addresses: boolean;
}

/** A line that a turn asks for. */
export interface AskedFor {
  readonly line: string;
  /** How near the turn's question is to the line's own, 0–1. */
  readonly near: number;
}

/** A topic that a turn names. */
export interface HeardTopic {
  readonly id: string;
  /** True when the turn's question names it, false when it is only spoken of. */
  readonly asked: boolean;
  /** True when no fewer of the question's words name it than make any ask. */
  readonly clear?: boolean;
}
