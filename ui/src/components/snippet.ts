// Cuts a text at the ranges that a search marked. A range that does not fit the text is left out, never an error:
// a hit that looks plain is better than none.

/** A run of words, found or not. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** The text in order, whole: joining all pieces gives it back. Ranges are `[from, until)` in UTF-16 units. */
export function cutAtMarks(text: string, marks: readonly (readonly [number, number])[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [from, until] of marks) {
    if (from < at || until <= from || until > text.length) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    pieces.push({ text: text.slice(from, until), marked: true });
    at = until;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}
