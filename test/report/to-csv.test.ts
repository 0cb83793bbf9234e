import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { toCsv } from '../../server/report/to-csv.ts';

const read = (text: string): string[][] => parse(text, { bom: true });

it('holds every word as it is, whatever stands in it', () => {
  const words = ['a "quoted" word', 'two\nlines', 'semi;colon, comma', 'Inês – ł'];
  const text = toCsv(
    ['words'],
    words.map((word) => ({ words: word })),
  );
  expect(read(text)).toEqual([['words'], ...words.map((word) => [word])]);
});

it('leaves empty what is not known, and has its columns without any rows', () => {
  expect(read(toCsv(['a', 'b'], [{ a: null, b: 0 }]))).toEqual([
    ['a', 'b'],
    ['', '0'],
  ]);
  expect(read(toCsv(['a', 'b'], []))).toEqual([['a', 'b']]);
});

it.each(['=1+1', '+1', '-1', '@x', '\t=1'])('%j is no formula in a spreadsheet', (word) => {
  const [, [cell] = []] = read(toCsv(['a'], [{ a: word }]));
  expect(cell).toMatch(/^'/);
});
