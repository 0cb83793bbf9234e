import { Ajv, type ErrorObject } from 'ajv';
import leven from 'leven';
import type { Static, TSchema } from 'typebox';
import { DefinitionError, type Fault } from './definition-error.ts';
import type { Definition, ValuePath } from './definition.ts';

const ajv = new Ajv({ allErrors: true, strict: false, verbose: true });

/**
 * The definition's value as the type that the schema describes.
 *
 * @throws DefinitionError with one fault a place: unknown keys with the likely word, what is missing, what is of the wrong kind
 */
export function checkShape<S extends TSchema>(definition: Definition, schema: S): Static<S> {
  const validate = ajv.compile<Static<S>>(schema);
  const value = definition.value;
  if (validate(value)) return value;
  throw new DefinitionError(
    firstPerPlace((validate.errors ?? []).map((error) => toFault(definition, error))),
  );
}

function firstPerPlace(faults: readonly Fault[]): Fault[] {
  const seen = new Set<string>();
  return faults
    .toSorted((a, b) => a.line - b.line || a.col - b.col)
    .filter(({ line, col, message }) => {
      // Two keys may be missing in one place; two kinds of fault in one value are one mistake.
      const place = message.startsWith('Missing') ? message : `${line}:${col}`;
      if (seen.has(place)) return false;
      seen.add(place);
      return true;
    });
}

function toFault(definition: Definition, error: ErrorObject): Fault {
  const path = toPath(definition, error.instancePath);
  const params = error.params as Record<string, unknown>;
  const name =
    path.length > 0
      ? `"${path.filter((key) => typeof key === 'string').at(-1) ?? ''}"`
      : 'The file';
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      const known = Object.keys((error.parentSchema?.properties ?? {}) as object);
      return definition.fault(
        [...path, key],
        `Unknown key "${key}".${didYouMean(key, known)}`,
        'key',
      );
    }
    case 'required':
      return definition.fault(path, `Missing key "${String(params.missingProperty)}".`);
    case 'const':
    case 'enum': {
      const allowed = [params.allowedValues ?? params.allowedValue].flat().map(String);
      return definition.fault(path, `${name} is one of: ${allowed.join(', ')}.`);
    }
    case 'type':
      return definition.fault(path, `${name} takes ${article(String(params.type))}.`);
    case 'minItems':
      return definition.fault(path, `${name} needs at least ${String(params.limit)} entries.`);
    case 'maxItems':
      return definition.fault(path, `${name} takes at most ${String(params.limit)} entries.`);
    case 'minLength':
      return definition.fault(path, `${name} is empty.`);
    default:
      return definition.fault(path, `${name} ${error.message ?? 'is not valid'}.`);
  }
}

/** A sentence that names the nearest known word, with a space before it, or nothing when none is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const nearest = known
    .map((candidate) => ({ candidate, distance: leven(word, candidate) }))
    .toSorted((a, b) => a.distance - b.distance)[0];
  const near = nearest !== undefined && nearest.distance <= Math.max(2, word.length / 3);
  return near ? ` Did you mean "${nearest.candidate}"?` : '';
}

function article(type: string): string {
  const words: Record<string, string> = {
    string: 'a text',
    number: 'a number',
    integer: 'a whole number',
    array: 'a list',
    object: 'keys with values',
    boolean: 'true or false',
  };
  return words[type] ?? type;
}

/** Turns a JSON pointer into a path whose list positions are numbers. */
function toPath(definition: Definition, pointer: string): ValuePath {
  let value = definition.value;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(value) ? Number(key) : key;
      value = (value as Record<string | number, unknown> | undefined)?.[step];
      return step;
    });
}
