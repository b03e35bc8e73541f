// What is being tried. Lives as long as the screen: nothing of it is written anywhere until it is kept.
import { CallFailed } from '../../lib/ipc/call';
import {
  keepChanges,
  tryChanges,
  type ChangedView,
  type FailureView,
  type PhraseView,
  type TrialRequest,
  type TrialView,
} from '../../lib/ipc/generated';
import { isEmpty } from './scenarios';

/** One thing that is tried. */
export interface Edit {
  key: number;
  request: TrialRequest;
}

/** The edits together, and what they would change. */
export class Trying {
  edits = $state.raw<readonly Edit[]>([]);
  /** Both plans; null while nothing is tried. */
  view = $state.raw<TrialView | null>(null);
  failure = $state.raw<FailureView | null>(null);
  /** What keeping changed. */
  kept = $state.raw<ChangedView | null>(null);
  #keys = 0;
  #latest = 0;

  /** All edits as one request. */
  request(edits: readonly Edit[] = this.edits): TrialRequest {
    return {
      answers: edits.flatMap((it) => it.request.answers),
      items: edits.flatMap((it) => it.request.items),
      gone: edits.flatMap((it) => it.request.gone),
    };
  }

  /** Words of one edit, as the core says them. */
  wordsOf(edit: Edit): PhraseView[] {
    const all = this.view?.tried ?? [];
    const until = this.edits.slice(0, this.edits.indexOf(edit));
    const count = (edits: readonly Edit[], what: keyof TrialRequest) =>
      edits.reduce((sum, it) => sum + it.request[what].length, 0);
    const answers = count(this.edits, 'answers');
    const items = count(this.edits, 'items');
    const part = (what: keyof TrialRequest, first: number) => {
      const from = first + count(until, what);
      return all.slice(from, from + edit.request[what].length);
    };
    return [...part('answers', 0), ...part('items', answers), ...part('gone', answers + items)];
  }

  /** Tries one thing more. What the core refuses is not added. */
  add = (request: TrialRequest): Promise<boolean> => {
    if (isEmpty(request)) return Promise.resolve(false);
    this.#keys += 1;
    return this.#run([...this.edits, { key: this.#keys, request }]);
  };

  /** Takes one thing out again. */
  drop = (edit: Edit): Promise<boolean> => this.#run(this.edits.filter((it) => it !== edit));

  /** Throws all away. */
  clear = (): void => {
    this.#latest += 1;
    this.edits = [];
    this.view = null;
    this.failure = null;
  };

  /** Asks again, after the plan or the language changed. */
  again = (): Promise<boolean> => this.#run(this.edits);

  /** Keeps all as one change. */
  keep = async (): Promise<boolean> => {
    try {
      this.kept = await keepChanges(this.request());
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      this.failure = error.failure;
      return false;
    }
    this.clear();
    return true;
  };

  async #run(edits: readonly Edit[]): Promise<boolean> {
    this.#latest += 1;
    const mine = this.#latest;
    this.kept = null;
    const request = this.request(edits);
    try {
      const view = isEmpty(request) ? null : await tryChanges(request);
      if (mine !== this.#latest) return false;
      this.edits = edits;
      this.view = view;
      this.failure = null;
      return true;
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      if (mine === this.#latest) this.failure = error.failure;
      return false;
    }
  }
}
