/**
 * Thrown for a transcript that cannot be read as it stands. The message is one sentence with the fact
 * and the cure, without the file's name; everything else that is thrown is ours to mend.
 */
export class TranscriptError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'TranscriptError';
  }
}
