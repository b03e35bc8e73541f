// Pseudo-languages, as in guidance/src/pseudo.rs: English made long and strange, or mirrored, so that a screen that
// can't bear a longer word or the other direction shows it. Only text is changed, never a value.

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  g: 'ĝ',
  i: 'í',
  j: 'ĵ',
  n: 'ñ',
  o: 'ó',
  s: 'š',
  u: 'ú',
  w: 'ŵ',
  y: 'ý',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  S: 'Š',
  U: 'Ú',
  W: 'Ŵ',
  Y: 'Ý',
};

/** How text of a language is changed; as it is for a real one. */
export function transformOf(tag: string): (text: string) => string {
  if (tag === 'en-XA') return lengthen;
  if (tag === 'ar-XB') return mirror;
  return (text) => text;
}

/** Accents, and two letters more for each five (+40 %). */
function lengthen(text: string): string {
  let letters = 0;
  let out = '';
  for (const letter of text) {
    const changed = ACCENTS[letter] ?? letter;
    out += changed;
    if (/[a-zA-Z]/.test(letter)) {
      letters += 1;
      if (letters % 5 === 0) out += changed + changed;
    }
  }
  return out;
}

/** Right-to-left override around each run. */
function mirror(text: string): string {
  return text.trim() === '' ? text : `\u202e${text}\u202c`;
}
