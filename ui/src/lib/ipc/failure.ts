// Words for a failure: what happened and what to do. Every code of the core has both messages; a code that this version
// does not know gets the words of our own fault.
import { m, sayIfKnown, shownNumber } from '../i18n';
import { CallFailed } from './call';
import type { FailureView } from './generated';

/** Two sentences for a failure. */
export interface FailureWords {
  what: string;
  todo: string;
}

/** What happened and what to do. */
export function wordsOf(failure: FailureView): FailureWords {
  const wait = Number(failure.args['wait'] ?? 0);
  const args = {
    ...failure.args,
    report: failure.report ?? '',
    'wait-count': wait,
    'wait-shown': shownNumber(wait),
  };
  const what = sayIfKnown(`failure-${failure.code}`, args);
  const todo = sayIfKnown(`failure-${failure.code}-do`, args);
  if (what === undefined) return { what: m.failureBug(), todo: m.failureBugDo({ report: args.report || '–' }) };
  return { what, todo: todo ?? '' };
}

/** The failure in what a call threw; anything else is thrown on. */
export function failureOf(error: unknown): FailureView {
  if (error instanceof CallFailed) return error.failure;
  throw error;
}
