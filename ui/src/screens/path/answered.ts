// Whether somebody has said anything yet: decides only what is offered first.
import type { IntakePageView } from '../../lib/ipc/generated';

/** At least one answer was given, also "I don't know". */
export function hasAnswers(pages: readonly IntakePageView[]): boolean {
  return pages.some((page) => page.questions.some((it) => it.unknown || it.items.length > 0 || it.shown !== null));
}
