// Moving about on a keyboard on screen with the arrow keys. Rows may differ in length; nothing wraps around.

/** A place on the grid. */
export interface Place {
  row: number;
  column: number;
}

/** Where an arrow key leads, as seen on screen; null when the key is no arrow or leads nowhere. */
export function move(from: Place, key: string, lengths: readonly number[]): Place | null {
  const row = from.row + (key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0);
  const length = lengths[row];
  if (length === undefined || length === 0) return null;
  if (key === 'ArrowDown' || key === 'ArrowUp') return { row, column: Math.min(from.column, length - 1) };
  if (key === 'Home') return { row, column: 0 };
  if (key === 'End') return { row, column: length - 1 };
  const column = from.column + (key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0);
  if (column === from.column || column < 0 || column >= length) return null;
  return { row, column };
}
