// What a screen reader says without the focus moving: politely (saved, taken back) or at once (a failure, the lock).

class Announcer {
  /** Read when the reader is done. */
  polite = $state('');
  /** Read at once. */
  urgent = $state('');

  /** Says something when the reader is done. The same words twice are read twice. */
  say = (words: string): void => {
    this.polite = again(this.polite, words);
  };

  /** Says something at once. */
  interrupt = (words: string): void => {
    this.urgent = again(this.urgent, words);
  };

  clear = (): void => {
    this.polite = '';
    this.urgent = '';
  };
}

/** A region that does not change is not read: a no-break space makes the same words new. */
function again(before: string, words: string): string {
  return before === words ? `${words}\u00a0` : words;
}

/** The one announcer of the window. */
export const announcer = new Announcer();
