// Which page of questions is on screen. An answer may add pages or take them away: the page that somebody is on stays
// the one that they see, by its id and not by its number.
import type { IntakeView } from '../../lib/ipc/generated';

/** The index of the page to show: the one with this id, else the first that is not complete, else the last. */
export function pageAt(view: IntakeView, id: string | null): number {
  const kept = view.pages.findIndex((page) => page.id === id);
  return kept >= 0 ? kept : Math.max(0, Math.min(view.next, view.pages.length - 1));
}
