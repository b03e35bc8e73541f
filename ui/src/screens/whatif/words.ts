// The plain questions in words.
import { m } from '../../lib/i18n';
import type { ScenarioId } from './scenarios';

/** What a person would say. */
export function scenarioWord(id: ScenarioId): string {
  const words: Record<ScenarioId, () => string> = {
    failed: m.whatifCaseFailed,
    passed: m.whatifCasePassed,
    later: m.whatifCaseLater,
    ill: m.whatifCaseIll,
    child: m.whatifCaseChild,
    move: m.whatifCaseMove,
    route: m.whatifCaseRoute,
    level: m.whatifCaseLevel,
    extension: m.whatifCaseExtension,
    lessons: m.whatifCaseLessons,
    other: m.whatifCaseOther,
  };
  return words[id]();
}
