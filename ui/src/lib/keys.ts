// The keys that work everywhere. A key that a field or a panel has used already (`preventDefault`) is left alone.

/** What a key asks for. */
export type KeyWish = 'lock' | 'hide' | 'search' | 'keyboard' | 'dutch' | 'help' | 'back';

/** What a key press asks for; null when it belongs to the page. `typing`: the focus is in a text field. */
export function wishOf(event: KeyboardEvent, typing: boolean): KeyWish | null {
  if (event.defaultPrevented) return null;
  const letter = event.key.toLowerCase();
  const control = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  // The place of the key counts, not its letter: on an Arabic layout Ctrl+L says Ctrl+م.
  if (control && (letter === 'l' || event.code === 'KeyL')) return 'lock';
  if (control && (letter === 'h' || event.code === 'KeyH')) return 'hide';
  if (control && (letter === 'k' || event.code === 'KeyK')) return 'search';
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === 'F9') return 'hide';
  if (event.key === 'F8') return 'keyboard';
  if (event.key === 'F4') return 'dutch';
  if (event.key === 'Escape') return 'back';
  if ((event.key === '?' || event.key === '؟') && !typing) return 'help';
  return null;
}
