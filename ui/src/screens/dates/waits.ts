// Which missing answers a date waits for.
import type { DateView, MissingView } from '../../lib/ipc/generated';

/** The missing answers that this date is named with, or that its reasons use. */
export function waitsFor(date: DateView, missing: readonly MissingView[]): MissingView[] {
  const used = new Set(date.because.flatMap((it) => it.facts.map((fact) => fact.path)));
  return missing.filter((it) => used.has(it.path) || it.unlocks.some((what) => what.text === date.title.text));
}
