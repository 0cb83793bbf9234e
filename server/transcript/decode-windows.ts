/** Signs beside the letters that Western Windows has where Latin-1 has none. */
const MARKS: ReadonlyMap<number, string> = new Map([
  [0x80, '€'],
  [0x82, '‚'],
  [0x84, '„'],
  [0x85, '…'],
  [0x8b, '‹'],
  [0x91, '‘'],
  [0x92, '’'],
  [0x93, '“'],
  [0x94, '”'],
  [0x95, '•'],
  [0x96, '–'],
  [0x97, '—'],
  [0x99, '™'],
  [0x9b, '›'],
]);
/** What stands in Western words hardly ever, and in those of Central Europe, the Baltic or Turkey all the time: ð, õ, ý, þ. */
const ELSEWHERE = new Set([0xd0, 0xd5, 0xd7, 0xdd, 0xde, 0xf0, 0xf5, 0xf7, 0xfd, 0xfe]);
/** Words of one letter. */
const WORDS = new Set([0xc0, 0xe0]);
/** Of a hundred bytes, beside the first few: more, and it is another script. */
const MOST = 5;
const FEW = 20;

/**
 * A text of an old Windows program in a Western language; null where something in it is no Western word, and would be turned
 * into other letters.
 */
export function decodeWindows(bytes: Uint8Array): string | null {
  let high = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0x80) continue;
    high += 1;
    const [before, after] = [bytes[at - 1] ?? 0x20, bytes[at + 1] ?? 0x20];
    if (MARKS.has(byte)) continue;
    if (byte < 0xa0 || ELSEWHERE.has(byte)) return null;
    // Signs such as £, § or ° stand beside words; inside one they are letters of another Windows.
    if (byte < 0xc0) {
      if (isPlain(before) && isPlain(after)) return null;
      continue;
    }
    if (beginsUtf8(bytes, at)) return null;
    // A letter of a Latin word stands beside a plain one. Three in a row are of another script.
    if (!isPlain(before) && !isPlain(after) && !WORDS.has(byte)) return null;
  }
  if (high > FEW + (bytes.length * MOST) / 100) return null;
  // Node's own decoder of this encoding takes the marks for control characters.
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (sign) => MARKS.get(sign.charCodeAt(0)) ?? sign);
}

/** Whether a broken UTF-8 is more likely: its letters begin so, and Western words hardly go on so. */
function beginsUtf8(bytes: Uint8Array, at: number): boolean {
  const [byte = 0, next = 0, third = 0] = bytes.subarray(at, at + 3);
  const goesOn = next >= 0x80 && next < 0xc0;
  return goesOn && ((byte >= 0xc2 && byte <= 0xc5) || (third >= 0x80 && third < 0xc0));
}

function isPlain(byte: number): boolean {
  return /[a-z]/i.test(String.fromCharCode(byte));
}
