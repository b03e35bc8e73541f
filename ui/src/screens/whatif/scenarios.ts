// The plain questions of "what if", and which answers or entries each stands for. Which facts exist, their labels and
// their choices come from the core; here stands only which of them a question asks.
import type { FieldView, IntakePageView, QuestionView, TrialRequest } from '../../lib/ipc/generated';

/** One plain question. */
export interface Scenario {
  id: ScenarioId;
  /** An entry of this list, with what is fixed by the question, … */
  list?: string;
  fixed?: Readonly<Record<string, unknown>>;
  /** … or answers to these questions. */
  paths?: readonly string[];
  /** Fields of the entry that are asked; a `!` behind those that are needed here. */
  asks?: readonly string[];
  /** The field that begins with today. */
  today?: string;
}

export type ScenarioId =
  'failed' | 'passed' | 'later' | 'ill' | 'child' | 'move' | 'route' | 'level' | 'extension' | 'lessons' | 'other';

const byMunicipality = { by: 'municipality', outcome: 'granted' };

/** In the order of the screen. */
export const SCENARIOS: readonly Scenario[] = [
  { id: 'failed', list: 'exams', fixed: { result: 'failed' }, asks: ['part!', 'level', 'on!'], today: 'on' },
  { id: 'passed', list: 'exams', fixed: { result: 'passed' }, asks: ['part!', 'level', 'on!'], today: 'on' },
  { id: 'later', list: 'exams', fixed: { result: 'booked' }, asks: ['part!', 'level', 'on!'] },
  {
    id: 'ill',
    list: 'circumstances',
    fixed: { kind: 'illness' },
    asks: ['from!', 'until!', 'relation', 'treated_here', 'proof'],
  },
  { id: 'child', list: 'circumstances', fixed: { kind: 'birth' }, asks: ['from!', 'relation'], today: 'from' },
  { id: 'move', paths: ['stay.municipality.name', 'stay.municipality.registered_on'] },
  {
    id: 'route',
    list: 'decisions',
    fixed: { kind: 'route-change', ...byMunicipality },
    asks: ['route!', 'on!'],
    today: 'on',
  },
  { id: 'level', list: 'decisions', fixed: { kind: 'level-a2', ...byMunicipality }, asks: ['on!'], today: 'on' },
  {
    id: 'extension',
    list: 'decisions',
    fixed: { kind: 'extension', by: 'duo', outcome: 'granted' },
    asks: ['months', 'days', 'until', 'ground', 'on!'],
    today: 'on',
  },
  { id: 'lessons', paths: ['obligation.course_started_on'] },
  { id: 'other' },
];

const questions = (pages: readonly IntakePageView[]): QuestionView[] => pages.flatMap((page) => page.questions);

/** Questions that "any other fact" can be about. */
export const anyFact = questions;

/** The fields to show for a scenario; none while the core's answers are not there. */
export function fieldsOf(scenario: Scenario, pages: readonly IntakePageView[]): FieldView[] {
  const all = questions(pages);
  if (scenario.paths) return all.filter((it) => scenario.paths?.includes(it.path)).map(asField);
  const fields = all.find((it) => it.path === scenario.list)?.fields ?? [];
  if (scenario.asks === undefined) return [...fields];
  return scenario.asks.flatMap((ask) => {
    const field = fields.find((it) => it.name === ask.replace('!', ''));
    return field ? [{ ...field, required: ask.endsWith('!') }] : [];
  });
}

/** Any other fact, as a scenario of its own. */
export function about(question: QuestionView): Scenario {
  return question.answer === 'items' ? { id: 'other', list: question.path } : { id: 'other', paths: [question.path] };
}

function asField(question: QuestionView): FieldView {
  const { path, question: label, answer, choices, min, max } = question;
  return { name: path, label, answer, choices, min, max, required: false };
}

/** What a filled-in form means for the core. */
export function requestOf(scenario: Scenario, typed: Readonly<Record<string, unknown>>): TrialRequest {
  if (scenario.list !== undefined) {
    const fields = { ...typed, ...scenario.fixed };
    return { answers: [], items: [{ list: scenario.list, id: null, fields }], gone: [] };
  }
  const answers = Object.entries(typed).map(([path, value]) => ({ path, value, unknown: false }));
  return { answers, items: [], gone: [] };
}

/** Whether a request would change nothing. */
export const isEmpty = (request: TrialRequest): boolean =>
  request.answers.length + request.items.length + request.gone.length === 0;
