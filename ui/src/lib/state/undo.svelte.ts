// The last change that can be taken back, wherever it was made.
import { undo } from '../ipc/generated';

class UndoBar {
  /** Id for taking it back; null: nothing to show. */
  id = $state<string | null>(null);
  /** What was done, in words. */
  words = $state('');

  /** Offers to take a change back. */
  offer = (id: string | null, words: string): void => {
    this.id = id;
    this.words = words;
  };

  /** Takes it back. */
  takeBack = async (): Promise<void> => {
    if (this.id === null) return;
    await undo({ undo: this.id });
    this.clear();
  };

  clear = (): void => {
    this.id = null;
    this.words = '';
  };
}

/** The one bar of the window. */
export const undoBar = new UndoBar();
