// Latin as on a Dutch or US keyboard, with the marked letters that Dutch, Turkish and Kurmanji names need.
import { rowsOf, type Layout } from './layout';

export const latin: Layout = {
  id: 'latin',
  name: 'ABC',
  lang: 'nl',
  rows: rowsOf(
    '1 2 3 4 5 6 7 8 9 0 - @',
    'q w e r t y u i o p é ë',
    "a s d f g h j k l ' ï ö",
    'z x c v b n m , . / ü ç',
  ),
  shifted: rowsOf(
    '! ? ( ) + = : ; & € _ #',
    'Q W E R T Y U I O P É Ë',
    'A S D F G H J K L " Ï Ö',
    'Z X C V B N M è ê ş Ü Ç',
  ),
};
