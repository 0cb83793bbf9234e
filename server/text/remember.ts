/**
 * The same function, which keeps its last answers at hand and gives them again to the same text.
 *
 * @param answer pure: the same text has the same answer always
 * @param most how many answers are kept; the oldest is forgotten first
 */
export function remember<Answer>(
  answer: (text: string) => Answer,
  most: number,
): (text: string) => Answer {
  const kept = new Map<string, Answer>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const fresh = answer(text);
    if (kept.size >= most) kept.delete(kept.keys().next().value ?? '');
    kept.set(text, fresh);
    return fresh;
  };
}
