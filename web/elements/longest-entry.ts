/** The longest entry that the server takes on an alliance sheet, in code units. A test compares. */
export const LONGEST_ENTRY = 1000;
