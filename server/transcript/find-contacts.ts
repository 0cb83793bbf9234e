/** A way to reach somebody, as it stands in a text. */
export interface Contact {
  readonly kind: 'email' | 'phone' | 'address' | 'place';
  readonly words: string;
}

const EMAIL =
  /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
/** As it is spoken: `ada dot byron at example dot com`. */
const SPOKEN_EMAIL =
  /\b[\w-]{1,30}(?: (?:dot|underscore) [\w-]{1,30}){0,3} at [\w-]{1,30}(?: dot [a-z]{2,15}){1,3}\b/gi;
const ADDRESS =
  /\b(?:https?:\/\/|www\.)[^\s<>"']{2,200}[^\s<>"'.,;:!?)]|\b[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40}){0,2}\.(?:com|org|net|io|edu|gov|info|co\.uk|org\.uk|ac\.uk|de|fr|eu|ch|at|nl|es|it|pt|ie|ca|com\.au)\b(?:\/[^\s<>"']{0,100}[^\s<>"'.,;:!?)])?/gi;
const PHONE =
  /(?<![\p{L}\p{N}.,/:-])\+?\(?\d(?:[\s().\/-]{0,2}\d){6,14}(?![\p{L}\p{N}%:]|[.,]\d)/gu;
/** `@ada_runs`, what somebody is called in a network. */
const HANDLE = /(?<![\p{L}\p{N}@.])@[\p{L}\p{N}][\p{L}\p{N}_.]{1,38}[\p{L}\p{N}_]/gu;
/** British, such as `LS8 2QT`: it leads to a street. */
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g;
/** Years, dates and sums have as many figures. */
const NO_PHONE =
  /^(?:\d{4}\s?[-–/]\s?\d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,3}(?:[\s.,]000){2,})$/;

/** E-mail addresses, telephone numbers, addresses of the web and postcodes in a text, in the order of the kinds. */
export function findContacts(text: string): Contact[] {
  const found: Contact[] = [];
  let rest = text;
  const take = (kind: Contact['kind'], pattern: RegExp): void => {
    rest = rest.replace(pattern, (words) => {
      if (kind === 'phone' && NO_PHONE.test(words)) return words;
      found.push({ kind, words });
      return ' '.repeat(words.length);
    });
  };
  if (/@| at /i.test(rest)) {
    take('email', EMAIL);
    take('email', SPOKEN_EMAIL);
  }
  if (rest.includes('@')) take('address', HANDLE);
  if (rest.includes('.') || rest.includes('://')) take('address', ADDRESS);
  if (/\d/.test(rest)) {
    take('place', POSTCODE);
    take('phone', PHONE);
  }
  return found;
}
