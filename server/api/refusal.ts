/** A request that is refused, with a sentence for the person at the screen. */
export class Refusal extends Error {
  /** HTTP status, 400–499. */
  readonly status: number;
  /** Stable word for programs. */
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
  }
}

/** Also said of somebody else's session: it never tells that there is one. */
export function noSuchSession(): Refusal {
  return new Refusal(404, 'not-found', 'There is no such session.');
}

/** Also said of somebody else's alliance. */
export function noSuchAlliance(): Refusal {
  return new Refusal(404, 'not-found', 'There is no such alliance.');
}
