// Tells the core that somebody is here: on real keys, presses and scrolling, at most every twenty seconds.
import { touch } from './ipc/generated';

const EVERY_MS = 20_000;
const SIGNS = ['keydown', 'pointerdown', 'wheel', 'pointermove'] as const;

/** Watches for signs of somebody; the answer stops it. `watching` says whether it matters now. */
export function watchActivity(watching: () => boolean): () => void {
  let last = 0;
  const seen = (event: Event): void => {
    // What a script made is no person.
    if (!event.isTrusted || !watching() || event.timeStamp - last < EVERY_MS) return;
    last = event.timeStamp;
    void touch().catch(() => undefined);
  };
  for (const sign of SIGNS) window.addEventListener(sign, seen, { passive: true, capture: true });
  return () => {
    for (const sign of SIGNS) window.removeEventListener(sign, seen, { capture: true });
  };
}
