import { render, screen as page, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { QuestionView } from '../lib/ipc/generated';
import { m } from '../lib/i18n';
import { expectAccessible, settled } from '../testing/window';
import FactQuestion from './FactQuestion.svelte';
import { pages, phrase, question } from './testdata';

function open(asked: QuestionView) {
  const answers = {
    give: vi.fn(async (_path: string, _value: unknown) => true),
    sayUnknown: vi.fn(async (_path: string) => true),
    keepItem: vi.fn(async (_list: string, _id: string | null, _fields: Record<string, unknown>) => true),
    dropItem: vi.fn(async (_list: string, _id: string) => true),
  };
  const user = userEvent.setup({ delay: null });
  const main = document.body.appendChild(document.createElement('main'));
  const shown = render(FactQuestion, { target: main, props: { question: asked, answers, level: 1 } });
  return { answers, user, ...shown };
}
const unknown = () => page.getByRole('checkbox', { name: m.commonDontKnow() });

describe('a question', () => {
  it('says why it is asked, and may stay unknown', async () => {
    const { answers, user } = open(question());
    await expectAccessible();
    expect(page.getByText(m.intakeWhy())).toBeVisible();
    expect(page.getByText('The first six months count from this day.')).toBeInTheDocument();
    await user.click(unknown());
    expect(answers.sayUnknown.mock.calls).toEqual([['stay.arrived_on']]);
    expect(answers.give).not.toHaveBeenCalled();
  });

  it('is open again when "I don\'t know" is taken back, by key', async () => {
    const { answers, user } = open(question({ unknown: true }));
    expect(unknown()).toBeChecked();
    unknown().focus();
    await user.keyboard(' ');
    expect(answers.give.mock.calls).toEqual([['stay.arrived_on', null]]);
  });

  it('takes an answer back', async () => {
    const { answers, user } = open(question({ answer: 'yes-no', value: false }));
    expect(page.getByRole('radio', { name: m.commonNo() })).toBeChecked();
    await user.click(page.getByRole('button', { name: m.intakeClear() }));
    expect(answers.give.mock.calls).toEqual([['stay.arrived_on', null]]);
    await waitFor(() => expect(page.getByRole('radio', { name: m.commonYes() })).toHaveFocus());
  });

  it('keeps a number only within its bounds, and says them', async () => {
    const { answers, user } = open(question({ answer: 'number', min: 0, max: 20 }));
    const field = page.getByRole('textbox', { name: 'When did you arrive in the Netherlands?' });
    expect(field).toHaveAccessibleDescription(m.intakeNumberBetween({ min: '0', max: '20' }));
    await user.type(field, '21');
    await user.tab();
    expect(page.getByRole('alert')).toHaveTextContent(m.intakeNumberFit({ min: '0', max: '20' }));
    expect(field).toBeInvalid();
    expect(answers.give).not.toHaveBeenCalled();
    await user.clear(field);
    await user.type(field, '١٢');
    await user.tab();
    expect(answers.give).toHaveBeenCalledWith('stay.arrived_on', 12);
    expect(page.queryByRole('alert')).toBeNull();
  });

  it('keeps words when one goes on', async () => {
    const { answers, user } = open(question({ answer: 'text' }));
    await user.type(page.getByRole('textbox'), 'bakker');
    expect(answers.give).not.toHaveBeenCalled();
    await user.tab();
    expect(answers.give.mock.calls).toEqual([['stay.arrived_on', 'bakker']]);
  });

  it('chooses several, in the order of the choices', async () => {
    const choices = ['nl', 'ar', 'ti'].map((value) => ({ value, label: phrase(value) }));
    const { answers, user } = open(question({ answer: 'choices', choices, value: ['ti'] }));
    await user.click(page.getByRole('checkbox', { name: 'nl' }));
    expect(answers.give.mock.calls).toEqual([['stay.arrived_on', ['nl', 'ti']]]);
  });

  it('has a list box for many choices', async () => {
    const choices = Array.from({ length: 12 }, (_, at) => ({ value: `c${at}`, label: phrase(`Country ${at}`) }));
    const { answers, user } = open(question({ answer: 'choice', choices }));
    await user.selectOptions(page.getByRole('combobox'), 'Country 7');
    expect(answers.give.mock.calls).toEqual([['stay.arrived_on', 'c7']]);
  });
});

describe('a list of things', () => {
  const exams = (items?: QuestionView['items']): QuestionView => {
    const asked = pages()[0]!.questions[1]!;
    return items ? { ...asked, items } : asked;
  };
  const add = () => page.getByRole('button', { name: m.intakeItemsAdd() });
  const form = () => within(document.querySelector('form')!);

  it('gets one more, by keys alone, and the focus comes back', async () => {
    const { answers, user } = open(exams());
    add().focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(form().getByRole('radio', { name: 'Reading' })).toHaveFocus());
    await expectAccessible();
    await user.keyboard(' ');
    await user.type(form().getByRole('textbox', { name: /How many points/ }), '70');
    await user.click(form().getByRole('button', { name: m.intakeItemsKeep() }));
    expect(answers.keepItem.mock.calls).toEqual([['exams', null, { part: 'reading', points: 70 }]]);
    await waitFor(() => expect(add()).toHaveFocus());
  });

  it('keeps nothing without what is needed, says so there, and goes to it', async () => {
    const { answers, user } = open(exams());
    await user.click(add());
    form()
      .getByRole('textbox', { name: /How many points/ })
      .focus();
    await user.click(form().getByRole('button', { name: m.intakeItemsKeep() }));
    expect(page.getByRole('alert')).toHaveTextContent(m.intakeItemsNeeded());
    expect(form().getByRole('radio', { name: 'Reading' })).toHaveFocus();
    expect(answers.keepItem).not.toHaveBeenCalled();
  });

  it('changes one', async () => {
    const { answers, user } = open(exams());
    await user.click(page.getByRole('button', { name: m.intakeItemsChange({ what: 'Writing, passed' }) }));
    expect(form().getByRole('radio', { name: 'Writing' })).toBeChecked();
    await user.click(form().getByRole('radio', { name: 'Reading' }));
    await user.click(form().getByRole('button', { name: m.intakeItemsKeep() }));
    expect(answers.keepItem.mock.calls).toEqual([['exams', 'exam-1', { part: 'reading' }]]);
  });

  it('takes one away', async () => {
    const { answers, user } = open(exams());
    await user.click(page.getByRole('button', { name: m.intakeItemsRemove({ what: 'Writing, passed' }) }));
    expect(answers.dropItem.mock.calls).toEqual([['exams', 'exam-1']]);
    await waitFor(() => expect(add()).toHaveFocus());
  });

  it('shuts its form with Escape and keeps it open when it was not kept', async () => {
    const { answers, user } = open(exams([]));
    expect(page.getByText(m.intakeItemsNone())).toBeVisible();
    await user.click(add());
    answers.keepItem.mockResolvedValueOnce(false);
    await user.click(form().getByRole('radio', { name: 'Reading' }));
    await user.click(form().getByRole('button', { name: m.intakeItemsKeep() }));
    await settled();
    expect(form().getByRole('radio', { name: 'Reading' })).toBeChecked();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(add()).toHaveFocus());
    expect(document.querySelector('form')).toBeNull();
  });

  it('asks "I don\'t know" only while it is empty', () => {
    open(exams());
    expect(page.queryByRole('checkbox', { name: m.commonDontKnow() })).toBeNull();
  });
});
