import { Check } from 'typebox/value';
import type { TSchema } from 'typebox';
import type { Json } from '../store/own-data-store.ts';
import { plainText } from './plain-text.ts';

/** What a value of an archive is kept as, in plain words and without what nobody asks for; undefined for one that does not fit. */
export type Shape = (value: Json) => Json | undefined;

/** The last moment that a clock can tell, in milliseconds since 1970. */
const LAST_MOMENT = 8.64e15;
/** More than any list of an archive has. */
const LONGEST_LIST = 5000;

export const text =
  (longest: number): Shape =>
  (value) => {
    if (typeof value !== 'string' || value.length > longest * 2) return undefined;
    const plain = plainText(value);
    // As a schema counts: a character beyond the first plane is one.
    return plain.length <= longest || [...plain].length <= longest ? plain : undefined;
  };
export const whole =
  (least: number, most: number): Shape =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? value
      : undefined;
export const moment = whole(0, LAST_MOMENT);
export const count = whole(0, 1_000_000_000);
/** What SQL has for yes and no. */
export const bit = whole(0, 1);
export const number: Shape = (value) =>
  typeof value === 'number' && Math.abs(value) <= 1_000_000_000 ? value : undefined;
export const truth: Shape = (value) => (typeof value === 'boolean' ? value : undefined);
/** Nothing of it is kept: it is found anew here. */
export const foundAnew: Shape = () => null;

/** What a schema of the API takes. */
export const as =
  (schema: TSchema): Shape =>
  (value) =>
    Check(schema, value) ? value : undefined;
export const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null ? null : shape(value);
export const list =
  (shape: Shape, most = LONGEST_LIST): Shape =>
  (value) =>
    Array.isArray(value) && value.length <= most
      ? allOf(value.map((one: Json) => shape(one)))
      : undefined;
export const map =
  (shape: Shape): Shape =>
  (value) => {
    if (!isMap(value)) return undefined;
    const entries = Object.entries(value);
    if (entries.length > LONGEST_LIST || entries.some(([key]) => key.length > 200))
      return undefined;
    return joined(entries.map(([key, one]) => [plainText(key), shape(one)]));
  };
/** What has these keys, each of its shape; of `maybe`, where it is there. */
export const has =
  (shapes: Readonly<Record<string, Shape>>, maybe: Readonly<Record<string, Shape>> = {}): Shape =>
  (value) => {
    if (!isMap(value)) return undefined;
    const optional = Object.entries(maybe).filter(([key]) => key in value);
    return joined(
      [...Object.entries(shapes), ...optional].map(([key, shape]) => [
        key,
        key in value ? shape(value[key] ?? null) : undefined,
      ]),
    );
  };

function isMap(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function allOf(values: readonly (Json | undefined)[]): Json | undefined {
  const fit = values.filter((one) => one !== undefined);
  return fit.length === values.length ? fit : undefined;
}

function joined(entries: readonly (readonly [string, Json | undefined])[]): Json | undefined {
  const fit = entries.flatMap(([key, one]): [string, Json][] =>
    one === undefined ? [] : [[key, one]],
  );
  return fit.length === entries.length ? Object.fromEntries(fit) : undefined;
}
