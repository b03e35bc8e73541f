// Plainly invented answers of the core, for tests of components and screens. No real person, no real letter.
import type {
  ArticleView,
  BecauseView,
  CardView,
  ChangedView,
  DateView,
  DayView,
  IntakePageView,
  NotesView,
  NoteView,
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
  role: 'decides',
  statement: phrase('The term is three years.'),
  source: 'Wi2021 art. 11',
  sureness: 'certain',
  checkedOn: day('2026-11-01', '3 weeks ago'),
  facts: [
    {
      path: 'obligation.starts_on',
      label: phrase('Your term started on'),
      value: '14 May 2024',
      origin: phrase('Your own answer'),
      again: false,
    },
  ],
  ...more,
});

export const date = (more: Partial<DateView> = {}): DateView => ({
  key: 'date:term-end::rule',
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
  key: 'step:book-exam::rule',
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
  regimeBecause: [],
  regimeId: 'unknown',
  obliged: phrase('We do not know yet.'),
  obligedBecause: [],
  next: null,
  milestones: [],
  term: null,
  nextTerm: null,
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

export const card = (more: Partial<CardView> = {}): CardView => ({
  key: 'part:reading::rule',
  id: 'reading',
  title: phrase('Reading at level B1'),
  status: 'not-met',
  lines: [phrase('One exam of 110 minutes.')],
  days: [],
  wayOut: [],
  ask: [],
  sureness: 'certain',
  because: [because({ rule: 'wi2021-b1' })],
  ...more,
});

/** A plan in which every part of the path and of the dates has something to show. */
export const fullPlan = (more: Partial<PlanView> = {}): PlanView =>
  emptyPlan({
    regime: phrase('The act of 2021 applies.'),
    regimeId: 'wi2021',
    obliged: phrase('You must do inburgering.'),
    obligedBecause: [because()],
    next: step(),
    milestones: [
      {
        key: 'milestone:pvt::rule',
        id: 'pvt',
        title: phrase('The statement is signed'),
        on: day('2025-02-03', '1 year ago'),
        because: [because({ rule: 'milestone-pvt-rule' })],
      },
    ],
    term: {
      state: 'running',
      starts: day('2024-05-14'),
      ends: day('2027-05-14'),
      safeEnds: day('2027-05-10'),
      computedEnds: null,
      left: '5 months left',
      percent: 80,
      sureness: 'likely',
      because: [because()],
    },
    tracks: [
      { track: 'integration', steps: [step(), step({ id: 'knm', title: phrase('Do the KNM exam'), state: 'later' })] },
      { track: 'guidance', steps: [] },
      { track: 'work', steps: [step({ id: 'map', title: phrase('Do the MAP'), track: 'work', state: 'done' })] },
    ],
    dates: [
      date({ notes: 2 }),
      date({
        id: 'residence',
        title: phrase('Your permit must be renewed'),
        day: null,
        sureness: 'ask',
        ask: [phrase('the IND')],
        because: [],
      }),
      date({ id: 'letter', title: phrase('The letter came'), day: day('2024-05-01', '2 years ago'), state: 'past' }),
    ],
    components: [card()],
    consequences: [
      card({ id: 'fine', title: phrase('A fine'), status: 'threatens', wayOut: [phrase('Ask for time.')] }),
    ],
    options: [card({ id: 'longer', title: phrase('More time'), status: 'possible', ask: [phrase('DUO')] })],
    requirements: [card({ id: 'national', title: phrase('The Dutch nationality'), status: 'needs-facts' })],
    missing: [
      {
        path: 'stay.arrived_on',
        question: phrase('When did you arrive in the Netherlands?'),
        unlocks: [phrase('Your permit must be renewed')],
        ask: [phrase('your case worker')],
      },
    ],
    conflicts: [
      {
        statement: phrase('You arrived after your term began.'),
        facts: [
          { path: 'stay.arrived_on', label: phrase('Arrived on'), value: '3 June 2024', origin: null, again: false },
        ],
        key: 'conflict::stay.arrived_on:check',
        because: [because({ rule: 'check-arrival' })],
      },
    ],
    quickStart: {
      until: day('2026-12-24'),
      daysLeft: 30,
      possible: [step({ id: 'sport', title: phrase('Join a club') })],
    },
    goals: ['Work in a bakery'],
    whom: [phrase('Your case worker at the municipality')],
    ...more,
  });

/** Questions of each kind, on two pages. */
export const pages = (): IntakePageView[] => [
  {
    id: 'arrival',
    title: phrase('Your arrival'),
    complete: false,
    questions: [
      question(),
      question({
        path: 'exams',
        question: phrase('Which exams have you done?'),
        why: null,
        answer: 'items',
        fields: [
          {
            name: 'part',
            label: phrase('Which part?'),
            answer: 'choice',
            choices: [
              { value: 'reading', label: phrase('Reading') },
              { value: 'writing', label: phrase('Writing') },
            ],
            required: true,
            min: null,
            max: null,
          },
          {
            name: 'points',
            label: phrase('How many points?'),
            answer: 'number',
            choices: [],
            required: false,
            min: 0,
            max: 100,
          },
        ],
        items: [{ id: 'exam-1', fields: { part: 'writing' }, summary: phrase('Writing, passed') }],
      }),
    ],
  },
  {
    id: 'home',
    title: phrase('Your home'),
    complete: true,
    questions: [
      question({
        path: 'home.alone',
        question: phrase('Do you live alone?'),
        why: null,
        answer: 'yes-no',
        value: true,
        shown: 'I live alone',
      }),
      question({
        path: 'person.goals',
        question: phrase('What are your goals?'),
        why: null,
        answer: 'text',
        value: 'Work in a bakery',
        shown: 'Work in a bakery',
      }),
      question({
        path: 'home.rooms',
        question: phrase('How many rooms?'),
        why: null,
        answer: 'number',
        min: 0,
        max: 20,
        unknown: true,
      }),
    ],
  },
];

export const changed = (more: Partial<ChangedView> = {}): ChangedView => ({
  undo: 'undo-1',
  changes: [{ title: phrase('The last day of your term'), what: 'moved', before: '14 May 2027', after: '3 June 2027' }],
  ...more,
});

export const noteList = (): NotesView => ({
  notes: [
    {
      id: 'note-1',
      title: 'Words of the week',
      start: 'ophalen, afspraak',
      changed: day('2026-11-20', '4 days ago'),
      attached: { kind: 'date', id: 'term-end', title: phrase('The last day of your term') },
    },
    {
      id: 'note-2',
      title: '',
      start: '',
      changed: day('2026-11-10', '2 weeks ago'),
      attached: { kind: 'none', id: null, title: null },
    },
  ],
  targets: [
    { kind: 'date', id: 'term-end', title: phrase('The last day of your term') },
    { kind: 'course', id: 'course-1', title: phrase('Dutch on Tuesday') },
  ],
});

export const note = (more: Partial<NoteView> = {}): NoteView => ({
  id: 'note-1',
  title: 'Words of the week',
  text: 'ophalen, afspraak',
  attached: { kind: 'none', id: null, title: null },
  conflicts: [],
  ...more,
});

const span = (text: string, link: string | null = null) => ({ text, strong: false, link });

export const article = (more: Partial<ArticleView> = {}): ArticleView => ({
  id: 'duo',
  title: phrase('What DUO does'),
  blocks: [
    { kind: 'heading', level: 1, items: [[span('Letters')]] },
    { kind: 'paragraph', level: 0, items: [[span('DUO sends letters. See '), span('its site', 'https://duo.nl')]] },
  ],
  dutch: [
    { kind: 'heading', level: 1, items: [[span('Brieven')]] },
    { kind: 'paragraph', level: 0, items: [[span('DUO stuurt brieven.')]] },
  ],
  source: 'duo.nl',
  checkedOn: day('2026-11-01', '3 weeks ago'),
  checked: true,
  ...more,
});
