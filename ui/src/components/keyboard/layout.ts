// What a keyboard on screen is made of: rows of keys, each with what it types.

/** One key that types. */
export interface Key {
  /** What it types. */
  text: string;
  /** What it shows, when that differs: a mark that has no body of its own. */
  shown?: string;
}

/** One plane of a keyboard. */
export type Rows = readonly (readonly Key[])[];

/** A keyboard of one script. */
export interface Layout {
  id: 'latin' | 'arabic' | 'ethiopic';
  /** Its script, in itself. */
  name: string;
  /** Language of what its keys say. */
  lang: string;
  rows: Rows;
  /** After the shift key; none: the script has no second plane. */
  shifted?: Rows;
  /** For a script of syllables: the forms of a letter in the order of its vowels. */
  formsOf?: (letter: string) => readonly string[];
}

/** Rows from lines of letters: one key a character, groups of characters in brackets. */
export function rowsOf(...lines: readonly string[]): Rows {
  return lines.map((line) =>
    line.split(' ').map((text) => (/^\p{M}+$/u.test(text) ? { text, shown: `\u25cc${text}` } : { text })),
  );
}
