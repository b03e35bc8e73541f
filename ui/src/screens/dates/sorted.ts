// The dates in the order in which a person needs them. Where each stands was decided in Rust; here they are only laid
// in three heaps, each in the order in which it came.
import type { DateView } from '../../lib/ipc/generated';

/** Three heaps of dates. */
export interface SortedDates {
  /** Ahead, and known. */
  coming: DateView[];
  /** Without a day. */
  unknown: DateView[];
  /** Past or settled. */
  behind: DateView[];
}

/** Lays each date on its heap. */
export function sortDates(dates: readonly DateView[]): SortedDates {
  const behind = (it: DateView) => it.state === 'past' || it.state === 'done';
  return {
    coming: dates.filter((it) => it.day !== null && !behind(it)),
    unknown: dates.filter((it) => it.day === null && !behind(it)),
    behind: dates.filter(behind),
  };
}
