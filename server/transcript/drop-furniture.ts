/** Lines that a tool writes around a talk. Nobody said them. */
const FURNITURE: readonly RegExp[] = [
  /^transcribed by https?:\/\/otter\.ai/i,
  /^transcript by (?:rev|otter)\b/i,
  /^this (?:editable )?transcript (?:was|is) (?:computer|auto(?:matically)?)[ -]?generated/i,
  /^people can also change the text/i,
  /^(?:transcription|meeting|recording) ended after \d/i,
  /^(?:[-=*\s]*)chat messages(?:[-=*\s]*)$/i,
  /^transcript saved using /i,
  /^(?:.{1,80}: )?(?:this .{1,30} file was |audio )?automatically transcribed (?:by|with) /i,
  /^(?:\p{L}[^.?!]{0,60}\s)?(?:\d{1,2} hours? )?\d{1,2} minutes? \d{1,2} seconds?$/iu,
  /^view recording - \d+ min/i,
  /^screen sharing: /i,
  /^(?:summary keywords|summary|keywords|speakers)$/i,
  /^(?:(?:\p{Lu}|\d)[^.?!:]{0,60}) (?:started|stopped) (?:transcription|recording)\.?$/iu,
  /^(?:recording|transcription|meeting) (?:has )?(?:started|stopped|ended)(?: (?:at|after) [\d:]+)?\.?$/i,
  /^you should review gemini’?'?s notes/i,
  /^\[?(?:start|end|beginning) of (?:the )?(?:transcript|transcription|recording)\]?$/i,
  /^page \d+(?: of \d+)?$/i,
];
/** A longer line was said by somebody. */
const LONGEST = 300;
/** A line that is drawn. */
const RULE = /^\s*(?:[-=_*~•·]\s?){3,}\s*$/u;
/** The heading over the talk itself, where notes or a list of who was there stand before it. */
const HEADING = /^(?:📖\s*)?transcript(?:ion)?:?$/iu;

/** Whether a tool wrote this line around the talk. */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return false;
  const words = bare(line);
  return RULE.test(line) || FURNITURE.some((furniture) => furniture.test(words));
}

/**
 * The lines of a talk without those that its tool wrote around it.
 *
 * @param lines as they stand in the file
 */
export function dropFurniture<Line extends { readonly text: string }>(
  lines: readonly Line[],
): Line[] {
  const heading = lines.findIndex(({ text }) => isHeading(text));
  const last = lines.findLastIndex(({ text }) => isHeading(text));
  return lines.filter(({ text }, at) => !(heading === last && at <= heading) && !isFurniture(text));
}

function isHeading(line: string): boolean {
  return line.length < 40 && HEADING.test(bare(line));
}

/** Without Markdown. */
function bare(line: string): string {
  return line.replace(/^[\s#*_•>-]+|[\s*_]+$/gu, '');
}
