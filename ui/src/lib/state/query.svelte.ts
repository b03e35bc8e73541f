// Views from the core, fetched again when an area that they show has changed, and when the language did. The last view
// stays on screen meanwhile: everything is on this laptop, so nobody has to watch anything turn.
import { language } from '../i18n';
import { CallFailed } from '../ipc/call';
import type { Area, FailureView } from '../ipc/generated';

/** How often each area has changed; queries watch it. */
const turns = $state<Record<Area, number>>({ plan: 0, notes: 0, settings: 0, people: 0 });

/** Tells every query that views of these areas are no longer current. */
export function markChanged(areas: readonly Area[]): void {
  for (const area of areas) turns[area] += 1;
}

/** A view and what came in its way. Make it while a component is set up: it stops with the component. */
export class Query<T> {
  /** The view; null until it came the first time. */
  data = $state.raw<T | null>(null);
  /** Why the last fetch failed; null when it did not. */
  failure = $state.raw<FailureView | null>(null);
  #latest = 0;
  readonly #fetch: () => Promise<T>;

  /** `areas`: which changes make the view old. `fetch` may read runes: when they change, it runs again. */
  constructor(areas: readonly Area[], fetch: () => Promise<T>) {
    this.#fetch = fetch;
    $effect(() => {
      void language().tag;
      for (const area of areas) void turns[area];
      void this.refetch();
    });
    $effect(() => () => {
      this.#latest = Number.POSITIVE_INFINITY;
    });
  }

  /** Fetches now. An answer that comes after a newer one is dropped. */
  refetch = async (): Promise<void> => {
    this.#latest += 1;
    const mine = this.#latest;
    try {
      const data = await this.#fetch();
      if (mine !== this.#latest) return;
      this.data = data;
      this.failure = null;
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      if (mine === this.#latest) this.failure = error.failure;
    }
  };
}
