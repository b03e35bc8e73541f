// Words for the short ids that come with plans and dates. An id that no message knows gets the word for "not known".
import { m, sayIfKnown } from '../lib/i18n';

/** Where a thing stands: `done`, `running`, `passed` … */
export function stateWord(state: string): string {
  if (state === 'now') return m.commonStateDue();
  return sayIfKnown(`common-state-${state}`) ?? m.commonStateUnknown();
}

/** Name of a track. */
export function trackWord(track: string): string {
  return sayIfKnown(`common-track-${track}`) ?? track;
}

/** What kind of date it is: set by law, advice, own. */
export function dateKindWord(kind: string): string | undefined {
  return sayIfKnown(`common-date-${kind}`);
}
