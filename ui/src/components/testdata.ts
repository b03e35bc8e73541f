// Plainly invented answers of the core, for tests of components and screens. No real person, no real letter.
import type {
  BecauseView,
  DateView,
  DayView,
  PhraseView,
  PlanView,
  QuestionView,
  StepView,
} from '../lib/ipc/generated';

export const phrase = (text: string, more: Partial<PhraseView> = {}): PhraseView => ({
  text,
  lang: 'en',
  checked: true,
  dutch: null,
  ...more,
});

export const day = (iso: string, distance = 'in 3 weeks'): DayView => ({
  iso,
  full: `Friday ${iso}`,
  long: `day ${iso}`,
  weekday: 'Friday',
  day: iso.slice(8),
  month: 'May',
  year: iso.slice(0, 4),
  distance,
});

export const because = (more: Partial<BecauseView> = {}): BecauseView => ({
  rule: 'wi2021-term-length',
  statement: phrase('The term is three years.'),
  source: 'Wi2021 art. 11',
  sureness: 'certain',
  checkedOn: day('2026-11-01', '3 weeks ago'),
  facts: [{ path: 'obligation.starts_on', label: phrase('Your term started on'), value: '14 May 2024' }],
  ...more,
});

export const date = (more: Partial<DateView> = {}): DateView => ({
  id: 'term-end',
  title: phrase('The last day of your term', { dutch: 'De laatste dag van uw termijn' }),
  day: day('2027-05-14'),
  kind: 'legal',
  sureness: 'certain',
  state: 'later',
  how: phrase('Have all parts done by this day.'),
  because: [because()],
  ask: [],
  notes: 0,
  ...more,
});

export const step = (more: Partial<StepView> = {}): StepView => ({
  id: 'book-exam',
  title: phrase('Book the reading exam'),
  how: phrase('Do it on the site of DUO, or ask for help.'),
  track: 'integration',
  state: 'now',
  because: [because({ rule: 'wi2021-exams' })],
  ...more,
});

export const question = (more: Partial<QuestionView> = {}): QuestionView => ({
  path: 'stay.arrived_on',
  question: phrase('When did you arrive in the Netherlands?'),
  why: phrase('The first six months count from this day.'),
  answer: 'date',
  choices: [],
  fields: [],
  value: null,
  shown: null,
  unknown: false,
  items: [],
  min: null,
  max: null,
  ...more,
});

export const emptyPlan = (more: Partial<PlanView> = {}): PlanView => ({
  today: day('2026-11-24', 'today'),
  regime: phrase('We do not know yet which law applies.'),
  regimeId: 'unknown',
  obliged: phrase('We do not know yet.'),
  obligedBecause: [],
  next: null,
  milestones: [],
  term: null,
  tracks: [],
  dates: [],
  components: [],
  consequences: [],
  options: [],
  requirements: [],
  missing: [],
  conflicts: [],
  quickStart: null,
  goals: [],
  whom: [],
  pack: 'wi 2026-11',
  packOld: false,
  uncheckedWords: false,
  ...more,
});
