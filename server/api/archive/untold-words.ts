import type { WhyUntold } from '../untold.ts';

/** What stands where results of a session are left out of an archive. */
export const untoldWords: Readonly<Record<WhyUntold, string>> = {
  waits:
    'You rate yourself in this session before you are told of results. What was heard in it, and what others said of it, is left out of this archive, on this page and in the data. Hand in your rating, give it up or skip it, and the next archive is complete.',
  runs: 'This session goes on still. What is heard in it is left out of this archive, on this page and in the data. Finish it, and the next archive is complete.',
};
