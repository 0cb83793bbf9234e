import { roleOf } from './roles.ts';

/** Heads of a transcript that look like speakers. */
const METADATA =
  /^(?:date|time|start|end|session|topic|duration|length|location|place|title|subject|notes?|participants?|attendees|invited|speakers?|recorded|recording|language|transcript|transcribed by|file|page|goal|agenda|summary|details|decisions|next steps|action items|id|https?|from|to|cc|sent|meeting title|meeting|keywords)$/i;
const PARTICLE = /^(?:de|da|di|del|der|den|van|von|la|le|al|el|bin|ibn|of|the|and|y)$/;
/** What is heard and not said, in brackets as names can be. */
const NOISE =
  /^(?:inaudible|unintelligible|indistinct|laugh\w*|chuckl\w*|cross ?talk|overlapping|music|pause\w*|silence|sigh\w*|cry\w*|cough\w*|applause|noise|blank_audio|foreign|speaking)\b/i;
/** What a tool or a person puts around a name: Markdown, quotation marks, a number that stands for somebody, a picture. */
const AROUND =
  /^(?:\*\*?|__?|[[<"“#]|\p{Extended_Pictographic}|\ufe0f|\s)+|(?:\*\*?|__?|[\]>"”|·•]|\p{Extended_Pictographic}|\ufe0f|\s|\(\d{3,}\))+$/gu;

/** A label without what stands around the name. */
export function bareLabel(label: string): string {
  return label.trim().replace(AROUND, '').replace(AROUND, '').trim();
}

/** Whether a few words can be what a transcript calls a speaker: a part such as `coach`, or a name. */
export function isName(label: string): boolean {
  if (label.length > 40 || !/^\p{L}[\p{L}\p{M}\p{N} .,'’&()|/_-]*$/u.test(label)) return false;
  if (METADATA.test(label)) return false;
  const words = label.split(/\s+/).filter((word) => !PARTICLE.test(word));
  return (
    roleOf(label) !== null ||
    (words.length <= 4 &&
      words.length > 0 &&
      words.every((word) => /^[\p{Lu}\p{Lo}\p{N}(&|]/u.test(word)))
  );
}

/**
 * Whether a few words can be what somebody calls themselves in a meeting, such as `jane.doe`, `marc’s iPhone` or
 * `Jane Doe, PCC (she/they)`. So can much that is said: it is to be believed only of what comes back in the whole of a file.
 */
export function isHandle(label: string): boolean {
  return (
    label.length <= 60 &&
    /\p{L}/u.test(label) &&
    !/[?!;…“”"]|\.\s|[.,]$/u.test(label.replace(/\b(?:dr|mrs?|ms|prof|st|jr|ltd|inc)\./gi, '')) &&
    label.split(/\s+/).length <= 7 &&
    !METADATA.test(label) &&
    !NOISE.test(label)
  );
}
