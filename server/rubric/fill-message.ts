/** Puts the evidence into a message in the place of `{quote}`, shortened so that the whole stays within 90 characters. */
export function fillMessage(message: string, quote: string): string {
  const room = 90 - message.replace('{quote}', '').length;
  const flat = quote.replace(/\s+/g, ' ');
  const words =
    flat.length <= room
      ? flat
      : `${Array.from(flat)
          .slice(0, room - 1)
          .join('')
          .trimEnd()}…`;
  return message.replace('{quote}', () => words);
}
