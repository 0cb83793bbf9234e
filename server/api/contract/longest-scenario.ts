/** The longest scenario that can be written in the browser, in code units: twice the longest one that ships. */
export const LONGEST_SCENARIO = 500_000;
