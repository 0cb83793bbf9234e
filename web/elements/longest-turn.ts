/** The longest turn that the server takes, in code units. The page imports no values of the server: a test compares. */
export const LONGEST_TURN = 10_000;
