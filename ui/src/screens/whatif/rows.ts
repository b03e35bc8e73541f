// Two plans as rows: what is the same thing stands on one line. Nothing is worked out; words are only compared.
import type { PhraseView, PlanView } from '../../lib/ipc/generated';
import { m } from '../../lib/i18n';
import { stateWord } from '../../components/words';

/** One thing in both plans; null where it is not there. */
export interface Row {
  key: string;
  title: PhraseView | string;
  before: string | null;
  after: string | null;
}

/** Rows under one heading. */
export interface Group {
  id: string;
  title: string;
  rows: Row[];
}

interface Cell {
  title: PhraseView | string;
  text: string;
}
type Cells = Map<string, Cell>;

const SHOWN = ['applies', 'threatens', 'ask'];

/** The parts of a plan that are put side by side. */
export function groups(before: PlanView, after: PlanView): Group[] {
  const part = (id: string, title: string, cells: (plan: PlanView) => Cells): Group => ({
    id,
    title,
    rows: joined(cells(before), cells(after)),
  });
  return [
    part('term', m.pathTermTitle(), term),
    part('dates', m.commonScreenDates(), dates),
    part('parts', m.pathComponentsTitle(), parts),
    part('stake', m.pathConsequencesTitle(), stake),
  ].filter((group) => group.rows.length > 0);
}

function joined(before: Cells, after: Cells): Row[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys.map((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    return { key, title: (is ?? was)?.title ?? '', before: was?.text ?? null, after: is?.text ?? null };
  });
}

function put(cells: Cells, id: string, cell: Cell): void {
  let place = 0;
  while (cells.has(`${id} ${place}`)) place += 1;
  cells.set(`${id} ${place}`, cell);
}

function term(plan: PlanView): Cells {
  const cells: Cells = new Map();
  if (plan.term) {
    const { starts, ends, state } = plan.term;
    put(cells, 'state', { title: m.whatifState(), text: stateWord(state) });
    if (starts) put(cells, 'starts', { title: m.whatifFirstDay(), text: starts.long });
    if (ends) put(cells, 'ends', { title: m.whatifLastDay(), text: ends.long });
  }
  put(cells, 'duty', { title: m.whatifDuty(), text: plan.obliged.text });
  return cells;
}

function dates(plan: PlanView): Cells {
  const cells: Cells = new Map();
  for (const date of plan.dates) {
    if (date.kind === 'own' || date.state === 'past') continue;
    put(cells, date.id, { title: date.title, text: date.day?.long ?? m.datesNoDay() });
  }
  return cells;
}

function parts(plan: PlanView): Cells {
  const cells: Cells = new Map();
  for (const part of plan.components) {
    const lines = part.lines.map((line) => line.text);
    put(cells, part.id, { title: part.title, text: [stateWord(part.status), ...lines].join(' · ') });
  }
  return cells;
}

function stake(plan: PlanView): Cells {
  const cells: Cells = new Map();
  for (const card of plan.consequences) {
    if (SHOWN.includes(card.status)) put(cells, card.id, { title: card.title, text: stateWord(card.status) });
  }
  return cells;
}
