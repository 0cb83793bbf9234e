import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { EvidenceDocument } from '../../server/practice/evidence/evidence-document.ts';
import { toDocx } from '../../server/report/evidence/to-docx.ts';
import { toPdf } from '../../server/report/evidence/to-pdf.ts';
import { toTable } from '../../server/report/evidence/to-table.ts';

const piece: EvidenceDocument['pieces'][number] = {
  ...{ number: 1, session: 1, line: 4, time: '12:05', speaker: 'coach' },
  ...{ quote: 'Größe & <Weite>?', behaviour: 'Open question', bears: 'strength' },
  ...{ for: ['7.1', '7.6'], against: [], words: '=SUM(A1)' },
  remarks: [{ name: 'Maya', words: 'Yes.' }],
};
const file: EvidenceDocument = {
  ...{ title: 'For June', owner: 'Jörg محمد', date: '3 March 2026 at 14:05 (UTC)' },
  framework: { title: 'ICF PCC markers', notice: 'Never a pass or a fail.' },
  sessions: [
    { number: 1, title: 'A long road', client: 'Ada', real: true, take: 1, held: '1 March 2026' },
  ],
  pieces: [piece],
  ...{ strengths: 'I wait.\nI hear.', development: '', nextStep: 'Ask less.' },
  remarks: [],
  left: {
    sessions: [{ title: 'Another', client: 'Bea', real: false, take: 2, held: '2 March 2026' }],
    findings: [{ session: 1, line: 7, title: 'Deepens' }],
    gone: { sessions: 1, pieces: 3 },
  },
  crosswalk: [
    {
      ...{ group: '7 Awareness', number: '7.1', says: 'Questions', state: 'found' },
      ...{ for: [1], against: [2] },
    },
  ],
};
const empty: EvidenceDocument = {
  ...{ ...file, owner: null, sessions: [], pieces: [], crosswalk: null },
  ...{ strengths: '', nextStep: '' },
  left: { sessions: [], findings: [], gone: { sessions: 0, pieces: 0 } },
};

describe('an evidence file as a Word document', () => {
  async function parts(document: EvidenceDocument) {
    const entries = Object.entries(unzipSync(await toDocx(document)));
    const texts = new Map(entries.map(([name, bytes]) => [name, strFromU8(bytes)]));
    return (name: string) => texts.get(name) ?? '';
  }

  test('has its words, tables with heads that repeat, real headings, language and title', async () => {
    const part = await parts(file);
    const body = part('word/document.xml');
    for (const words of [
      'Größe &amp; &lt;Weite&gt;?',
      'Evidence file, as it stood on 3 March 2026 at 14:05 (UTC).',
      'Coach, turn 4, at\u00a012:05',
      'for 7.1, 7.6',
      '7 Awareness',
      'for 1; against 2',
      'Open question',
      'Comment by Maya:',
      'Another (Bea), practised, take 2, 2 March 2026',
      'Session 1: turn 7 Deepens',
      '1 session that was chosen has been deleted since, and 3 pieces of evidence went along.',
      'Nothing is written here.',
    ])
      expect(body, words).toContain(words);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(3);
    expect(body.match(/w:val="Heading1"/g)?.length).toBeGreaterThan(5);
    expect(part('word/styles.xml')).toContain('w:val="en-GB"');
    expect(part('docProps/core.xml')).toContain('For June');
    expect(body).toContain('<w:gridSpan w:val="4"/>');
  });

  test('sets what is read from right to left that way', async () => {
    const body = (await parts({ ...file, strengths: 'مرحبا بك' }))('word/document.xml');
    expect(body).toMatch(/<w:bidi\/>[^]*?<w:rtl\/>[^]*?مرحبا بك/);
  });

  test('says so where there is nothing', async () => {
    const body = (await parts(empty))('word/document.xml');
    for (const words of ['No session was chosen.', 'No piece of evidence was chosen.', 'None.'])
      expect(body).toContain(words);
    // There is nothing to lay the framework over.
    const bare = (await parts({ ...empty, crosswalk: file.crosswalk }))('word/document.xml');
    expect(bare).toContain('No evidence was chosen that the framework could be laid over.');
    expect(bare).not.toContain('7 Awareness');
  });
});

describe('an evidence file as a PDF', () => {
  const plain = async (document: EvidenceDocument) =>
    Buffer.from(await toPdf(document)).toString('latin1');

  test('is tagged, tells its title and its language, and brings its faces', async () => {
    const pdf = await plain(file);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/Marked true');
    expect(pdf).toMatch(/\/Lang \(en-GB\)/);
    expect(pdf).toMatch(/\/DisplayDocTitle true/);
    for (const tag of ['H1', 'H2', 'Table', 'TR', 'TH', 'TD']) expect(pdf).toContain(`/S /${tag}`);
    expect(pdf).toContain('/Scope /Column');
    expect(pdf).toMatch(/\/FontFile[23]/);
  });

  test('leads to each heading by a bookmark, and says which cell spans a table', async () => {
    const pdf = await plain(file);
    expect(pdf.match(/\/Parent \d+ 0 R\n\/Title \(/g)?.length).toBeGreaterThan(8);
    expect(pdf).toContain('/PageMode /UseOutlines');
    expect(pdf).toContain('/ColSpan 4');
    for (const tag of ['L', 'LI', 'Lbl', 'LBody']) expect(pdf).toContain(`/S /${tag}`);
  });

  test('holds a quote longer than a page, a word longer than a line, and signs of no face', async () => {
    const long = Array.from({ length: 3 }, (_, at) => ({
      ...piece,
      quote: [`${'Why? '.repeat(2000)}`, 'x'.repeat(900), '𒀀 \ud83d'][at] ?? '',
    }));
    const pages = (await plain({ ...file, pieces: long })).match(/\/Type \/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(3);
    expect((await plain(empty)).startsWith('%PDF-1.7')).toBe(true);
  });

  test('brings the faces of what is said, and no others', async () => {
    const noto = async (quote: string) =>
      new Set((await plain({ ...file, pieces: [{ ...piece, quote }] })).match(/Noto\w+(?=-)/g));
    expect([...(await noto('Größe, Ещё, Τι, مرحبا'))]).toEqual([]);
    expect(await noto('我等待')).toEqual(new Set(['NotoSansSC']));
    expect(await noto('言うべきだ')).toEqual(new Set(['NotoSansJP']));
    expect(await noto('말했어요')).toEqual(new Set(['NotoSansKR']));
    expect(await noto('क्षत्रिय 😀')).toEqual(new Set(['NotoSansDevanagari', 'NotoEmoji']));
  });
});

test('an evidence file as a table has a row a piece, and nothing that a spreadsheet takes for something else', () => {
  const [heads = '', row = ''] = toTable(file).split('\r\n');
  expect(heads).toContain('No.,Session,Session title');
  expect(row).toContain(
    '1,1,A long road,Ada,Real,1 March 2026,Coach,4,"Coach, turn 4, at 12:05",“Größe & <Weite>?”',
  );
  expect(row).toContain('"for 7.1, 7.6"');
  expect(row).toContain("'=SUM(A1)");
  expect(toTable(empty).trim().split('\r\n')).toHaveLength(1);
});
