/** Milliseconds. */
const SHORTEST = 500;
const LONGEST = 1600;
const PER_LETTER = 7;

/** How long the client seems to think before a reply is shown, in milliseconds; nothing where motion is unwanted. */
export function replyDelay(reply: string, reducedMotion: boolean): number {
  if (reducedMotion) return 0;
  return Math.min(LONGEST, SHORTEST + reply.length * PER_LETTER);
}
