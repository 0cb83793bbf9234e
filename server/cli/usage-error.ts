/** Thrown for what the person at the terminal can mend: one clear sentence, and the program ends with code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
