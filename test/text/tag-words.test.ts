import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise/two';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Term } from '../../server/text/term.ts';
import { tagWords } from '../../server/text/tag-words.ts';
import { strangeText } from './strange-text.ts';

const seen = (document: readonly (readonly Term[])[]) =>
  document.map((terms) =>
    terms.map(({ text, post, normal, implicit, tags }) => [
      text,
      post,
      normal,
      implicit,
      [...tags].toSorted(),
    ]),
  );
const byLibrary = (text: string) => nlp(text).document as unknown as Term[][];

const corpus = join(import.meta.dirname, '../../rubrics/partnership/corpus/t-turns.jsonl');
const talk = readFileSync(corpus, 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { coach: string }).coach.replace(/\s/g, ' '));

test('real talk is tagged as the library tags it', () => {
  for (const text of talk.slice(0, 400))
    expect(seen(tagWords(text))).toEqual(seen(byLibrary(text)));
});

test('so is anything else that is short enough to be read at once', () => {
  fc.assert(
    fc.property(strangeText, (strange) => {
      const text = strange.replace(/\s/g, ' ').slice(0, 2000);
      expect(seen(tagWords(text))).toEqual(seen(byLibrary(text)));
    }),
    { numRuns: 300 },
  );
});
