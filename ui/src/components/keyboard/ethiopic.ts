// Ethiopic by syllable: choose the letter, then its vowel. Each letter has its forms one after the other in Unicode, in
// the order of the vowels, and some an eighth with a rounded sound; the labialised letters have only five.
import { rowsOf, type Layout } from './layout';

const LABIALISED = ['ቈ', 'ቘ', 'ኈ', 'ኰ', 'ዀ', 'ጐ'];

/** The assigned forms of a letter, in the order of the vowels. */
function formsOf(letter: string): readonly string[] {
  const first = letter.codePointAt(0);
  if (first === undefined || !/^\p{Script=Ethiopic}$/u.test(letter) || /^\p{P}$/u.test(letter)) return [];
  const orders = LABIALISED.includes(letter) ? [0, 2, 3, 4, 5] : [0, 1, 2, 3, 4, 5, 6, 7];
  return orders.map((order) => String.fromCodePoint(first + order)).filter((form) => /^\p{L}$/u.test(form));
}

export const ethiopic: Layout = {
  id: 'ethiopic',
  name: 'ግዕዝ',
  lang: 'ti',
  rows: rowsOf(
    '1 2 3 4 5 6 7 8 9 0 - @',
    'ሀ ለ ሐ መ ሠ ረ ሰ ሸ ቀ ቐ በ ቨ',
    'ተ ቸ ኀ ነ ኘ አ ከ ኸ ወ ዐ ዘ ዠ',
    'የ ደ ጀ ገ ጠ ጨ ጰ ጸ ፀ ፈ ፐ ።',
    'ቈ ቘ ኈ ኰ ዀ ጐ ፣ ፤ ፥ ? ! .',
  ),
  formsOf,
};
