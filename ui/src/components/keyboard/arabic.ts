// Arabic in the places of the common Arabic keyboard (seen from the left, as on the keys), with the letters of Dari and
// Persian and the vowel marks on the second plane.
import { rowsOf, type Layout } from './layout';

export const arabic: Layout = {
  id: 'arabic',
  name: 'عربي',
  lang: 'ar',
  rows: rowsOf(
    '1 2 3 4 5 6 7 8 9 0 - @',
    'ض ص ث ق ف غ ع ه خ ح ج د',
    'ش س ي ب ل ا ت ن م ك ط ذ',
    'ئ ء ؤ ر لا ى ة و ز ظ ، .',
  ),
  shifted: rowsOf('! ؟ ( ) + = : ؛ « » _ /', 'َ ً ُ ٌ ّ إ لإ ‘ ÷ × ـ ٰ', 'ِ ٍ ْ أ لأ آ لآ گ پ چ ژ ک', 'ٔ ۀ ی ڤ ٱ ٹ ڈ ڑ ں ے ٪ …'),
};
