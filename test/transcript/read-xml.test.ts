import { describe, expect, it } from 'vitest';
import { readXml } from '../../server/transcript/read-xml.ts';

describe('readXml', () => {
  it('tells tags, their attributes and the text between them, in their order', () => {
    const xml = `<?xml version="1.0"?><w:p><!-- <b> --><w:t xml:space='>"' a="/>"/>R&amp;D<![CDATA[<&amp;]]> &#x41;</w:p>`;
    expect([...readXml(xml)]).toEqual([
      { kind: 'open', name: 'w:p', attributes: '' },
      { kind: 'open', name: 'w:t', attributes: ` xml:space='>"' a="/>"` },
      { kind: 'close', name: 'w:t' },
      { kind: 'text', text: 'R&D' },
      { kind: 'text', text: '<&amp;' },
      { kind: 'text', text: ' A' },
      { kind: 'close', name: 'w:p' },
    ]);
  });

  // Each of these is where a reader that looks for the end anew at every beginning would take hours.
  it.each(['<!--', '<?', '<![CDATA[', '<a', '<a b="', "<a b='<"])(
    'refuses %s where it begins again and again and never ends',
    (begun) => {
      expect(() => [...readXml(begun.repeat(500_000))]).toThrow('This Word document is broken');
    },
  );

  it('reads a tag of a million letters', () => {
    const name = 'a'.repeat(1_000_000);
    expect([...readXml(`<${name}>`)]).toEqual([{ kind: 'open', name, attributes: '' }]);
  });
});
