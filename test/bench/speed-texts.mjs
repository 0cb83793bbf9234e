/** Turns that a pattern could choke on, each as a function of its length in characters. */
export const adversarial = {
  'plain talk': (/** @type {number} */ size, /** @type {string} */ talk) => fill(talk, size),
  'plain talk, no marks': (/** @type {number} */ size, /** @type {string} */ talk) =>
    fill(talk.toLowerCase().replace(/[^a-z' ]+/g, ' '), size),
  'you you you': (/** @type {number} */ size) => fill('you ', size),
  'so so so': (/** @type {number} */ size) => fill('so ', size),
  'you should': (/** @type {number} */ size) => fill('you should really just ', size),
  'what do you': (/** @type {number} */ size) => fill('what do you want? ', size),
  'a list of commas': (/** @type {number} */ size) => fill('a plan, a hope, ', size),
  'quotes in quotes': (/** @type {number} */ size) => fill('“you said "no? ', size),
  'dots and dots': (/** @type {number} */ size) => fill('well... ', size),
  'no space at all': (/** @type {number} */ size) => fill('you', size),
  'marks alone': (/** @type {number} */ size) => fill('?!', size),
};

/**
 * @param {string} unit
 * @param {number} size
 */
function fill(unit, size) {
  return unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
}
