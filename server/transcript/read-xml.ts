import { broken } from './open-docx.ts';
import { TranscriptError } from './transcript-error.ts';

/** One thing in an XML text, in its order. */
export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** What is no tag: how it begins, how it ends, and whether it holds text that is to be read. */
const APART = [
  { begins: '<!--', ends: '-->', text: false },
  { begins: '<?', ends: '?>', text: false },
  { begins: '<![CDATA[', ends: ']]>', text: true },
] as const;
const ENTITY = /&(?:amp|lt|gt|quot|apos|#(\d{1,7})|#[xX]([\da-fA-F]{1,6}));/g;
const NAMED: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/**
 * Goes through an XML text from its beginning to its end, each sign of it once. It knows no entities but the five of XML itself:
 * nothing in a text can grow while it is read.
 *
 * @throws TranscriptError for a text that declares entities of its own, which no word processor does, and for one in which something
 *   does not end
 */
export function* readXml(xml: string): Generator<XmlEvent> {
  for (let at = 0; at < xml.length;) {
    const open = xml.indexOf('<', at);
    const until = open === -1 ? xml.length : open;
    if (until > at) yield { kind: 'text', text: unescape(xml.slice(at, until)) };
    if (open === -1) return;
    const apart = APART.find(({ begins }) => xml.startsWith(begins, open));
    if (apart === undefined) {
      at = endOfTag(xml, open) + 1;
      yield* readTag(xml.slice(open + 1, at - 1));
    } else {
      const from = open + apart.begins.length;
      const end = indexOf(xml, apart.ends, from);
      if (apart.text) yield { kind: 'text', text: xml.slice(from, end) };
      at = end + apart.ends.length;
    }
  }
}

/** @param tag what stands between its brackets */
function* readTag(tag: string): Generator<XmlEvent> {
  if (/^!(?:DOCTYPE|ENTITY)/.test(tag)) throw declares();
  const [start, slash, name] = /^(\/?)([\w:.-]+)/.exec(tag) ?? [];
  if (start === undefined || name === undefined) return;
  if (slash === '/') {
    yield { kind: 'close', name };
    return;
  }
  const empty = tag.endsWith('/');
  yield { kind: 'open', name, attributes: tag.slice(start.length, empty ? -1 : undefined) };
  if (empty) yield { kind: 'close', name };
}

/** Where the bracket stands that ends a tag: not in one of its values. */
function endOfTag(xml: string, open: number): number {
  const sign = /[>"']/g;
  for (let at = open + 1; ;) {
    sign.lastIndex = at;
    const found = sign.exec(xml);
    if (found === null) throw broken();
    if (found[0] === '>') return found.index;
    at = indexOf(xml, found[0], found.index + 1) + 1;
  }
}

function indexOf(xml: string, sign: string, from: number): number {
  const at = xml.indexOf(sign, from);
  if (at === -1) throw broken();
  return at;
}

function unescape(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (entity, decimal?: string, hex?: string) => {
    if (decimal === undefined && hex === undefined) return NAMED[entity] ?? entity;
    const point = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    const real = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    return real ? String.fromCodePoint(point) : ' ';
  });
}

function declares(): TranscriptError {
  return new TranscriptError(
    'This document holds declarations that no word processor writes, and is not read; copy the talk into a new document.',
  );
}
