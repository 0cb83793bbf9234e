/** A value in the environment that cannot be used. The message names the variable and the cure. */
export class ConfigError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ConfigError';
  }
}
