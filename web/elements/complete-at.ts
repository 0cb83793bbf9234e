import { namesAt, type Naming } from './names-at.ts';
import { schemasAt, type JsonSchema } from './schema-at.ts';
import type { Place } from './yaml-place.ts';

/** A name with what it means. */
export interface NamedThing {
  readonly id: string;
  readonly title: string;
  /** Longer, or empty. */
  readonly about: string;
}

/** All that a completion draws on. */
export interface Vocabulary {
  readonly schema: JsonSchema;
  readonly names: Readonly<Record<Exclude<Naming, 'topic'>, readonly NamedThing[]>>;
}

/** A word that fits the place. */
export interface Suggestion {
  readonly label: string;
  /** What is written for it. */
  readonly writes: string;
  /** Beside it, short; or empty. */
  readonly detail: string;
  /** Where it is looked at closer; or empty. */
  readonly info: string;
  readonly kind: 'key' | 'name' | 'value';
}

/**
 * What can stand at a place: keys of the map that are not there yet, required ones first; names of behaviours, asks and
 * this file's own topics; values that the schema lists.
 */
export function completeAt(
  { schema, names }: Vocabulary,
  { path, kind, taken }: Place,
  text: string,
): readonly Suggestion[] {
  const schemas = schemasAt(schema, path);
  const namings = namesAt(path);
  const keyed = schemas.some(({ type }) => type === 'object');
  const things = namings.flatMap((naming) => (naming === 'topic' ? topicsOf(text) : names[naming]));
  const named = once(things).map(({ id, title, about }) =>
    suggest(keyed ? 'key' : 'name', id, keyed ? `${id}: ` : id, title, about),
  );
  const found =
    kind === 'entry'
      ? [...schemas.flatMap(keysOf), ...named, ...schemas.flatMap(valuesOf)]
      : [...(keyed ? [] : named), ...schemas.flatMap(valuesOf)];
  return found.filter(({ label }) => !taken.includes(label));
}

function keysOf({ properties = {}, required = [] }: JsonSchema): Suggestion[] {
  const keys = Object.entries(properties);
  const first = keys.filter(([key]) => required.includes(key));
  const rest = keys.filter(([key]) => !required.includes(key));
  return [...first, ...rest].map(([key, schema]) =>
    suggest('key', key, `${key}:${leads(schema)}`, '', schema.description ?? ''),
  );
}

/** What follows a key's colon: what has parts of its own begins on the next line. */
function leads({ type }: JsonSchema): string {
  return type === 'object' || type === 'array' ? '' : ' ';
}

function valuesOf(schema: JsonSchema): Suggestion[] {
  const { type, minimum, maximum } = schema;
  const listed = schema.const === undefined ? schema.enum : [schema.const];
  const few = type === 'integer' && minimum !== undefined && maximum !== undefined;
  const values = listed ?? (type === 'boolean' ? [true, false] : few ? span(minimum, maximum) : []);
  const about = schema.description ?? '';
  return values.map((value) => suggest('value', String(value), String(value), '', about));
}

function span(from: number, to: number): readonly number[] {
  return to - from > 9 ? [] : Array.from({ length: to - from + 1 }, (_, step) => from + step);
}

function suggest(
  kind: Suggestion['kind'],
  label: string,
  writes: string,
  detail: string,
  info: string,
): Suggestion {
  return { kind, label, writes, detail, info };
}

function once(things: readonly NamedThing[]): readonly NamedThing[] {
  return [...new Map(things.map((thing) => [thing.id, thing])).values()];
}

/** The topics that a text has, by the indentation of the first. */
function topicsOf(text: string): readonly NamedThing[] {
  const begins = /^topics:[^\n]*\n/m.exec(text);
  if (begins === null) return [];
  const lines = text.slice(begins.index + begins[0].length).split('\n');
  const end = lines.findIndex((line) => /^[^\s#]/.test(line));
  const own = end === -1 ? lines : lines.slice(0, end);
  const indent = own
    .map((line) => /^( +)[^\s#]/.exec(line)?.[1])
    .find((lead) => lead !== undefined);
  if (indent === undefined) return [];
  return own.flatMap((line) => {
    const key = new RegExp(`^${indent}(["']?)([^\\s"'#:]+)\\1:`).exec(line)?.[2];
    return key === undefined ? [] : [{ id: key, title: '', about: '' }];
  });
}
