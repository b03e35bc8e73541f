// What is not kept yet when somebody locks: the place, words typed within the last moment. Each says how to keep it now.

/** Longest time that locking waits for them: a lock that hangs is worse than a word that is missing. */
const AT_MOST_MS = 500;

const keepers = new Set<() => Promise<unknown>>();

/** Registers something that keeps what is pending; the answer takes it out again. */
export function keepBeforeLock(keep: () => Promise<unknown>): () => void {
  keepers.add(keep);
  return () => keepers.delete(keep);
}

/** Keeps everything that is pending. Never fails: what could not be kept has said so itself. */
export async function keepEverything(): Promise<void> {
  const late = new Promise((done) => setTimeout(done, AT_MOST_MS));
  await Promise.race([late, Promise.allSettled([...keepers].map((keep) => keep()))]);
}
