import type { Definition, ValuePath } from './definition.ts';

/**
 * One definition laid over another: maps are joined key by key, a list goes on where the one beneath ends, and any other value
 * stands for the one beneath. Faults are told where the value was written.
 *
 * @param own what lies on top
 * @param base what lies beneath
 * @param at where in `base` it begins, such as `['shared']`
 */
export function layerDefinitions(own: Definition, base: Definition, at: ValuePath): Definition {
  const beneath = at.reduce<unknown>((value, key) => valueAt(value, key), base.value);
  return {
    file: own.file,
    value: join(own.value, beneath),
    fault(path, message, on) {
      const found = locate(path, own.value, beneath);
      return found.in === 'base'
        ? base.fault([...at, ...found.path], message, on)
        : own.fault(found.path, message, on);
    },
  };
}

function join(own: unknown, beneath: unknown): unknown {
  if (own === undefined) return beneath;
  if (beneath === undefined) return own;
  if (Array.isArray(own) && Array.isArray(beneath))
    return [...(beneath as unknown[]), ...(own as unknown[])];
  if (!isMap(own) || !isMap(beneath)) return own;
  const keys = new Set([...Object.keys(beneath), ...Object.keys(own)]);
  return Object.fromEntries([...keys].map((key) => [key, join(own[key], beneath[key])]));
}

/** In which of the two a value of the whole stands, and where there. */
function locate(
  path: ValuePath,
  top: unknown,
  bottom: unknown,
): { in: 'own' | 'base'; path: ValuePath } {
  let [own, beneath] = [top, bottom];
  const ownPath: (string | number)[] = [];
  const basePath: (string | number)[] = [];
  for (const key of path) {
    const shift = Array.isArray(beneath) && Array.isArray(own) ? beneath.length : 0;
    const above = typeof key === 'number' ? key - shift : key;
    own = valueAt(own, above);
    ownPath.push(above);
    beneath = valueAt(beneath, key);
    basePath.push(key);
  }
  return own === undefined && beneath !== undefined
    ? { in: 'base', path: basePath }
    : { in: 'own', path: own === undefined ? path : ownPath };
}

function valueAt(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return typeof key === 'number' && key >= 0 ? value[key] : undefined;
  return isMap(value) ? value[key] : undefined;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
