// Answers on their way to the disk, one after the other, and what they changed in the plan. Used by each screen that
// can ask something: the questions, my answers, my path and the dates.
import { CallFailed } from '../ipc/call';
import { answer, removeItem, saveItem, undo, type ChangedView, type FailureView } from '../ipc/generated';

/** Keeps answers and remembers what the last one changed. */
export class Answers {
  /** What the last change changed; none before the first. */
  changed = $state<ChangedView | null>(null);
  /** Why the last change was not kept. */
  failure = $state<FailureView | null>(null);
  /** Path or list of the last change. */
  last = $state<string | null>(null);

  readonly #afterwards: () => unknown;
  #queue: Promise<unknown> = Promise.resolve();

  /** `afterwards` runs after each change that was kept, before its promise is done. */
  constructor(afterwards: () => unknown = () => undefined) {
    this.#afterwards = afterwards;
  }

  /** Keeps a value; null takes the answer back. */
  give = (path: string, value: unknown): Promise<boolean> =>
    this.#keep(path, () => answer({ answers: [{ path, value, unknown: false }] }));

  /** Keeps "I don't know". */
  sayUnknown = (path: string): Promise<boolean> =>
    this.#keep(path, () => answer({ answers: [{ path, value: null, unknown: true }] }));

  /** Keeps a thing of a list. */
  keepItem = (list: string, id: string | null, fields: Record<string, unknown>): Promise<boolean> =>
    this.#keep(list, () => saveItem({ list, id, fields }));

  /** Takes a thing out of a list. */
  dropItem = (list: string, id: string): Promise<boolean> => this.#keep(list, () => removeItem({ list, id }));

  /** Takes the last change back. */
  takeBack = async (): Promise<boolean> => {
    const id = this.changed?.undo;
    if (!id || this.last === null) return false;
    return this.#keep(this.last, async () => ({ ...(await undo({ undo: id })), undo: null }));
  };

  // One at a time: two answers given fast must reach the log in the order in which they were given.
  #keep(path: string, change: () => Promise<ChangedView>): Promise<boolean> {
    const run = this.#queue.then(async () => {
      this.last = path;
      try {
        this.changed = await change();
        this.failure = null;
      } catch (error) {
        if (!(error instanceof CallFailed)) throw error;
        this.failure = error.failure;
        return false;
      }
      await this.#afterwards();
      return true;
    });
    this.#queue = run.catch(() => undefined);
    return run;
  }
}
