import type { Step } from './yaml-place.ts';

/** As much of JSON Schema as the schema of scenarios speaks. */
export interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly title?: string;
  readonly enum?: readonly (string | number | boolean)[];
  readonly const?: string | number | boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** Every schema that holds at the end of a path: more than one where the file leaves a choice, none where it has no such place. */
export function schemasAt(schema: JsonSchema, path: readonly Step[]): readonly JsonSchema[] {
  let here = choices(schema);
  for (const step of path) here = here.flatMap((one) => below(one, step)).flatMap(choices);
  return here;
}

function choices(schema: JsonSchema): readonly JsonSchema[] {
  return schema.anyOf === undefined ? [schema] : schema.anyOf.flatMap(choices);
}

function below({ items, properties, patternProperties }: JsonSchema, step: Step): JsonSchema[] {
  if (step === null) return items === undefined ? [] : [items];
  const named = properties?.[step];
  if (named !== undefined) return [named];
  return Object.entries(patternProperties ?? {}).flatMap(([pattern, schema]) =>
    new RegExp(pattern).test(step) ? [schema] : [],
  );
}
