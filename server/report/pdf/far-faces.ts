import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import type { Face } from './faces.ts';

const { resolve } = createRequire(import.meta.url);

/** Characters of the scripts that have faces of their own, each face in many files. */
const scripts = {
  'noto-sans-devanagari': /[\p{Script=Devanagari}\u0964\u0965]/u,
  'noto-emoji': /[\p{Emoji_Presentation}\p{Regional_Indicator}]/u,
  'noto-sans-kr': /[\p{Script=Hangul}\p{Script=Han}\u3000-\u303f\uff01-\uff65]/u,
  'noto-sans-jp':
    /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\u3000-\u30ff\uff01-\uff9f]/u,
  'noto-sans-sc': /[\p{Script=Han}\p{Script=Bopomofo}\u3000-\u303f\uff01-\uff65]/u,
} as const;
type Family = keyof typeof scripts;

/** Joins letters and pictures into one, or keeps them apart: it goes along where its neighbours go. */
const JOINERS = '\u200c\u200d';

/**
 * Loads faces for the characters of Chinese, Japanese, Korean, Devanagari and for emoji that stand in a text: of each file what the text
 * needs and no more.
 *
 * @param weight of the strokes, from 100 to 900
 */
export async function loadFarFaces(text: string, weight: number): Promise<Face[]> {
  const left = new Set(text.normalize('NFC'));
  const faces: Face[] = [];
  for (const family of familiesFor(text)) {
    const own = [...left].filter((character) => scripts[family].test(character));
    if (own.length === 0) continue;
    for (const { path, has } of await filesOf(family)) {
      const here = own.filter((character) => left.has(character) && has(character));
      if (here.length === 0) continue;
      for (const character of here) left.delete(character);
      const from = await subsetFont(await readFile(path), here.join('') + JOINERS, {
        targetFormat: 'sfnt',
        variationAxes: { wght: weight },
      });
      faces.push({ name: `far-${faces.length}-${weight}`, from });
    }
  }
  return faces;
}

/** The families, in the order in which they are asked: Chinese signs are drawn as the language of the text draws them. */
function familiesFor(text: string): Family[] {
  const first: Family[] = ['noto-sans-devanagari', 'noto-emoji'];
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text))
    return [...first, 'noto-sans-jp', 'noto-sans-sc', 'noto-sans-kr'];
  if (/\p{Script=Hangul}/u.test(text))
    return [...first, 'noto-sans-kr', 'noto-sans-sc', 'noto-sans-jp'];
  return [...first, 'noto-sans-sc', 'noto-sans-jp', 'noto-sans-kr'];
}

/** The files of a family, and which characters each holds. */
async function filesOf(family: Family) {
  const list = resolve(`@fontsource-variable/${family}/unicode.json`);
  const parts = JSON.parse(await readFile(list, 'utf8')) as Record<string, string>;
  return Object.entries(parts).map(([part, ranges]) => {
    const spans = ranges.split(',').map(readSpan);
    return {
      path: join(
        dirname(list),
        `files/${family}-${part.replaceAll(/[[\]]/g, '')}-wght-normal.woff2`,
      ),
      has: (character: string) => {
        const point = character.codePointAt(0) ?? 0;
        return spans.some(([from, to]) => point >= from && point <= to);
      },
    };
  });
}

/** `U+4e00-4e0f`, or one character. */
function readSpan(span: string): readonly [number, number] {
  const [from = '', to = from] = span.trim().replace('U+', '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}
