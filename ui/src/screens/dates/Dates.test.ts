import { waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { m } from '../../lib/i18n';
import { changed, emptyPlan, fullPlan, pages } from '../../components/testdata';
import {
  aCore,
  expectFailure,
  inMain,
  keepsToTheHouse,
  main,
  openWindow,
  settled,
  tabTo,
  unlocked,
} from '../../testing/window';

const open = async (language = 'en', id?: string, plan = fullPlan()) => {
  const place = id === undefined ? { name: 'dates' as const } : { name: 'dates' as const, id };
  const core = aCore({ ...unlocked, language, place })
    .answers('plan', plan)
    .answers('facts', { pages: pages() });
  const user = await openWindow(place);
  return { core, user };
};
const part = (name: string) => within(inMain().getByRole('region', { name }));
const article = (name: string) => within(inMain().getByRole('article', { name }));

describe('the dates', () => {
  keepsToTheHouse((language) => open(language));

  it('lie in three heaps: ahead, not known, behind', async () => {
    await open();
    expect(part(m.datesComing()).getByRole('heading', { name: 'The last day of your term' })).toBeVisible();
    expect(part(m.datesUnknown()).getByRole('heading', { name: 'Your permit must be renewed' })).toBeVisible();
    expect(part(m.datesBehind()).getByRole('heading', { name: 'The letter came' })).toBeVisible();
  });

  it('say how sure they are in a word, whom to ask, and that a day is not known', async () => {
    await open();
    const unknown = article('Your permit must be renewed');
    expect(unknown.getByText(m.datesNoDay())).toBeVisible();
    expect(unknown.getByText(m.commonCertaintyAsk())).toBeVisible();
    expect(unknown.getByText(m.commonAskWhom({ whom: 'the IND' }))).toBeVisible();
    const known = article('The last day of your term');
    expect(known.getByText('Friday 2027-05-14 · in 3 weeks')).toBeVisible();
    expect(known.getByText(m.commonDateLegal())).toBeVisible();
    expect(known.getByText(m.datesNotes({ count: 2, shown: '2' }))).toBeVisible();
  });

  it('open at the one that was asked for, with the focus on it', async () => {
    await open('en', 'letter');
    await waitFor(() => expect(inMain().getByRole('heading', { name: 'The letter came' })).toHaveFocus());
  });

  it('begin a note on a date, by keys alone', async () => {
    const { core, user } = await open();
    core.answers('listNotes', { notes: [], targets: [{ kind: 'date', id: 'term-end', title: null }] });
    await tabTo(user, inMain().getByRole('button', { name: m.datesNoteOf({ title: 'The last day of your term' }) }));
    await user.keyboard('{Enter}');
    expect(main()).toHaveAttribute('data-screen', 'notes');
    expect(await inMain().findByRole('combobox', { name: m.notesAttach() })).toHaveValue('date:term-end');
  });

  it('ask what is missing beside the date that waits for it', async () => {
    const { core, user } = await open();
    core.answers('answer', changed());
    const unknown = article('Your permit must be renewed');
    const name = m.pathMissingAnswerOf({ question: 'When did you arrive in the Netherlands?' });
    await user.click(unknown.getByRole('button', { name }));
    await user.click(unknown.getByRole('checkbox', { name: m.commonDontKnow() }));
    await settled();
    expect(core.asked('answer')).toEqual([{ answers: [{ path: 'stay.arrived_on', value: null, unknown: true }] }]);
    expect(await inMain().findByText(m.intakeChangesTitle())).toBeVisible();
  });

  it('lead to the answers behind them', async () => {
    const { user } = await open();
    const name = m.datesChangeOf({ label: 'Your term started on' });
    const coming = part(m.datesComing());
    expect(coming.queryByRole('button', { name })).toBeNull();
    for (const why of coming.getAllByText(m.datesWhy(), { selector: 'summary' })) await user.click(why);
    await user.click(await coming.findByRole('button', { name }));
    expect(main()).toHaveAttribute('data-screen', 'facts');
  });

  it('say what will be here before there is one', async () => {
    const { core, user } = await open('en', undefined, emptyPlan());
    core.answers('intake', { pages: [], next: 0 });
    expect(inMain().getByText(m.datesEmptyText())).toBeVisible();
    await user.click(inMain().getByRole('button', { name: m.datesEmptyStart() }));
    expect(main()).toHaveAttribute('data-screen', 'intake');
  });

  it('say it when they cannot be worked out', async () => {
    aCore({ ...unlocked, place: { name: 'dates' } })
      .fails('plan', 'disk-error', 'unavailable')
      .answers('facts', { pages: [] });
    await openWindow({ name: 'dates' });
    await expectFailure(m.failureDiskError(), m.failureDiskErrorDo());
  });

  it('say it when an answer was not kept', async () => {
    const { core, user } = await open();
    core.fails('answer', 'read-only', 'needs-action');
    const unknown = article('Your permit must be renewed');
    await user.click(unknown.getByRole('button', { name: /Answer this/ }));
    await user.click(unknown.getByRole('checkbox', { name: m.commonDontKnow() }));
    await expectFailure(m.failureReadOnly(), m.failureReadOnlyDo());
  });
});
