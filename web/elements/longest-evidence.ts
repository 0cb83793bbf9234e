/** The longest text of one's own in an evidence file, in code units, as the contract has it. */
export const LONGEST_EVIDENCE = 8000;
