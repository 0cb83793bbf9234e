/** Words without what no keyboard types and not every database keeps: control characters, what is no character, halves of characters. */
export function plainText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]|\p{NChar}/gu, '')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}

/** The same in one line, without room at its ends. */
export function oneLine(text: string): string {
  return plainText(text).replaceAll(/\s+/gu, ' ').trim();
}
