/** A word as the NLP library keeps it. */
export interface Term {
  /** As it stands in the text, without punctuation; empty for the part of a contraction that is only implied. */
  readonly text: string;
  /** Punctuation and space behind it. */
  readonly post: string;
  readonly normal: string;
  readonly implicit?: string;
  /** Other forms that it is known by. */
  readonly machine?: string;
  readonly root?: string;
  readonly alias?: readonly string[];
  /** The two classes that it could be of, such as `Noun|Verb`. */
  readonly switch?: string;
  readonly tags: ReadonlySet<string>;
}
