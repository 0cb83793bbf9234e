import { findNames, isKnownName, type NameKind } from '../text/find-names.ts';
import { findContacts, type Contact } from './find-contacts.ts';
import { findWords } from './find-words.ts';
import type { SaidLine } from './join-lines.ts';

/** Something in a talk that may tell who is meant. */
export interface Candidate {
  readonly kind: NameKind | Contact['kind'] | 'speaker';
  /** The way of writing it that is shown; in `words` first. */
  readonly words: readonly string[];
  /** How often it stands in the talk, in all its forms. */
  readonly count: number;
  /** A few words around the first of them. */
  readonly context: { readonly before: string; readonly found: string; readonly after: string };
  /** The place of the speaker whose name it is, else null. */
  readonly speaker: number | null;
}

/** Contexts of a word that are read: more rarely tell more. */
const CONTEXTS = 3;
/** Words to each side of a word that are read with it. */
const AROUND = 12;
/** Characters to each side that are shown. */
const SHOWN = 44;

const CAPITAL = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}’'-]+/gu;
const SMALL = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]{2,}/gu;

/**
 * What may tell who is meant in a talk: speakers' names, e-mail addresses, telephone numbers, addresses of the web, and names of
 * people, places and organisations; the most frequent of a kind first.
 *
 * @param names of the speakers, by place
 * @param onRead told how much of the talk is read, from 0 to 1
 */
export function findCandidates(
  lines: readonly SaidLine<unknown>[],
  names: readonly string[],
  onRead: (share: number) => void = () => undefined,
): Candidate[] {
  const texts = lines.map(({ text }) => text);
  const forms: Omit<Candidate, 'count' | 'context'>[] = names.map((name, speaker) => ({
    kind: 'speaker',
    words: formsOf(name),
    speaker,
  }));
  const taken = new Set(forms.flatMap(({ words }) => words.map((word) => word.toLowerCase())));
  const add = (kind: Candidate['kind'], words: readonly string[]): void => {
    const own = words.filter((word) => !taken.has(word.toLowerCase()));
    for (const word of own) taken.add(word.toLowerCase());
    if (own.length > 0) forms.push({ kind, words: own, speaker: null });
  };
  for (const { kind, words } of texts.flatMap(findContacts)) add(kind, [words]);
  for (const { kind, words } of readNames(texts, onRead)) add(kind, words);
  return countAll(texts, forms);
}

/** Names of the talk, long ones first: "Anna Berg" takes "Anna" with her. */
function readNames(texts: readonly string[], onRead: (share: number) => void) {
  const windows = contextsOf(texts);
  const kinds = new Map<string, Map<NameKind, number>>();
  windows.forEach((window, at) => {
    if (at % 50 === 0) onRead(at / windows.length);
    for (const { kind, words } of findNames(window)) {
      const counts = kinds.get(words) ?? new Map<NameKind, number>();
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      kinds.set(words, counts);
    }
  });
  onRead(1);
  const all = [...kinds]
    .map(([words, counts]) => ({ words, kind: likeliest(counts) }))
    .toSorted((a, b) => b.words.length - a.words.length);
  const partOf = new Map<string, string>();
  for (const { words, kind } of all) {
    if (kind !== 'person' || !words.includes(' ')) continue;
    for (const part of words.split(' ')) if (!partOf.has(part)) partOf.set(part, words);
  }
  return all
    .filter(({ words }) => !partOf.has(words))
    .map(({ words, kind }) => ({
      kind,
      words: [words, ...[...partOf].flatMap(([part, whole]) => (whole === words ? [part] : []))],
    }));
}

/** Each word that may be a name, a few times, with what stands around it. */
function contextsOf(texts: readonly string[]): string[] {
  const small = new Set(texts.flatMap((text) => text.match(SMALL) ?? []));
  const seen = new Map<string, number>();
  const windows: string[] = [];
  const look = (text: string, word: string, at: number): void => {
    const times = seen.get(word) ?? 0;
    if (times >= CONTEXTS) return;
    seen.set(word, times + 1);
    windows.push(windowAt(text, at, word.length));
  };
  for (const text of texts) {
    for (const { 0: word, index } of text.matchAll(CAPITAL)) {
      const first =
        index === 0 || /[.?!…]["”’)]*\s*$/.test(text.slice(Math.max(0, index - 4), index));
      const key = word.toLowerCase().replace(/['’]s?$/, '');
      // At the beginning of a sentence, a word that stands small elsewhere is an everyday one.
      if (first && small.has(key) && !isKnownName(key)) continue;
      look(text, word, index);
    }
    for (const { 0: word, index } of text.matchAll(SMALL)) {
      if (isKnownName(word)) look(text, word, index);
    }
  }
  return windows;
}

/** A sentence, or as much of it as stands near. */
function windowAt(text: string, at: number, length: number): string {
  const before = text
    .slice(Math.max(0, at - 160), at)
    .split(' ')
    .slice(-AROUND)
    .join(' ');
  const after = text
    .slice(at + length, at + length + 160)
    .split(' ')
    .slice(0, AROUND)
    .join(' ');
  const begun = before.replace(/^.*[.?!…]["”’)]*\s/s, '');
  return `${begun}${text.slice(at, at + length)}${after}`;
}

function likeliest(counts: ReadonlyMap<NameKind, number>): NameKind {
  return (
    [...counts].toSorted(
      ([kind, a], [other, b]) => Number(kind === 'name') - Number(other === 'name') || b - a,
    )[0]?.[0] ?? 'name'
  );
}

/** A speaker's name and the parts of it that others say: "Byron, Ada (Guest)" is Ada. */
function formsOf(name: string): string[] {
  const parts = name.match(/\p{L}[\p{L}\p{M}’'-]+/gu) ?? [];
  const own = parts.filter(
    (part) =>
      part.length > 1 &&
      !/^(?:guest|host|external|speaker|coach|client|coachee|unknown|user|iphone|ipad|the|and|of|van|von|de|der|den|la|le)$/i.test(
        part,
      ),
  );
  return own.length === 0
    ? []
    : [...new Set([own.join(' ') === name ? name : own.join(' '), ...own])];
}

function countAll(
  texts: readonly string[],
  forms: readonly Omit<Candidate, 'count' | 'context'>[],
): Candidate[] {
  const owners = forms.flatMap(({ words }, owner) => words.map((word) => ({ word, owner })));
  const find = findWords(owners.map(({ word }) => word));
  const counts = forms.map(() => 0);
  const contexts = new Map<number, Candidate['context']>();
  for (const text of texts) {
    for (const { start, end, which } of find(text)) {
      const owner = owners[which]?.owner ?? 0;
      counts[owner] = (counts[owner] ?? 0) + 1;
      if (!contexts.has(owner)) contexts.set(owner, contextOf(text, start, end));
    }
  }
  return forms
    .map((form, at) => ({
      ...form,
      count: counts[at] ?? 0,
      context: contexts.get(at) ?? { before: '', found: '', after: '' },
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

function contextOf(text: string, start: number, end: number): Candidate['context'] {
  const before = text.slice(Math.max(0, start - SHOWN), start);
  const after = text.slice(end, end + SHOWN);
  return {
    before: start > SHOWN ? `…${before.replace(/^\S*\s/, '')}` : before,
    found: text.slice(start, end),
    after: end + SHOWN < text.length ? `${after.replace(/\s\S*$/, '')}…` : after,
  };
}
