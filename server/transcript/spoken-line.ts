/** One line of a transcript as its format gave it, before anybody knows who the coach is. */
export interface SpokenLine {
  /** The speaker where the format itself names one (a voice tag), else null. */
  readonly voice: string | null;
  readonly text: string;
  /** Milliseconds from the beginning of the recording. */
  readonly start?: number;
  readonly end?: number;
}

/** Words of one named speaker. */
export interface Utterance extends SpokenLine {
  readonly voice: string;
}

/** A speaker's name for comparing: case, spacing and full stops make no difference. */
export function nameKey(name: string): string {
  return name.toLowerCase().replaceAll('.', '').replace(/\s+/g, ' ').trim();
}
