// "Ros, my wife, is quick", "It's Ros, my wife."
const behind = /(\p{Lu}[\p{L}’'-]+), (?:my|our) \p{Ll}[\p{Ll}’' -]{1,28}(,|(?=[.;:?!]))/gu;
// "My wife, Ros, is quick."
const before = /\b(?:my|our) \p{Ll}[\p{Ll}’' -]{1,28}, (\p{Lu}[\p{L}’'-]+),/giu;

/**
 * A line as it is said to who knows already whom it names: nobody says twice who somebody is.
 *
 * @param earlier gives all that the client has said before; asked for only where the line tells who somebody is
 */
export function knownByName(say: string, earlier: () => string): string {
  const known = (name: string): boolean => new RegExp(`\\b${name}\\b`, 'u').test(earlier());
  return say
    .replace(behind, (whole, name: string) => (known(name) ? name : whole))
    .replace(before, (whole, name: string) => (known(name) ? name : whole));
}
