/**
 * The same function, which works out its answer once for each object and gives it again for the same one.
 *
 * @param build pure: the same object has the same answer always
 */
export function oncePer<Key extends object, Answer extends object>(
  build: (key: Key) => Answer,
): (key: Key) => Answer {
  const known = new WeakMap<Key, Answer>();
  return (key) => {
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const fresh = build(key);
    known.set(key, fresh);
    return fresh;
  };
}
