import { waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { m } from '../../lib/i18n';
import { changed, emptyPlan, pages, question, phrase } from '../../components/testdata';
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

const open = async (language = 'en') => {
  const core = aCore({ ...unlocked, language, place: { name: 'intake' } })
    .answers('intake', { pages: pages(), next: 0 })
    .answers('answer', changed())
    .answers('plan', emptyPlan())
    .answers('facts', { pages: pages() });
  const user = await openWindow({ name: 'intake' });
  return { core, user };
};
const arrived = () => inMain().getByRole('group', { name: 'When did you arrive in the Netherlands?' });
const next = () => inMain().getByRole('button', { name: m.commonNext() });

describe('the questions', () => {
  keepsToTheHouse(open);

  it('stand a few on a page, with where one is', async () => {
    await open();
    expect(inMain().getByText(m.intakeProgress({ page: '1', pages: '2' }))).toBeVisible();
    expect(arrived()).toBeVisible();
    expect(inMain().queryByText('Do you live alone?')).toBeNull();
  });

  it('keep each answer at once', async () => {
    const { core, user } = await open();
    await user.click(next());
    await user.click(inMain().getByRole('radio', { name: m.commonNo() }));
    await settled();
    expect(core.asked('answer')).toEqual([{ answers: [{ path: 'home.alone', value: false, unknown: false }] }]);
  });

  it('turn the page by key, and the title of the page takes the focus', async () => {
    const { user } = await open();
    await tabTo(user, next());
    await user.keyboard('{Enter}');
    const heading = inMain().getByRole('heading', { level: 2, name: 'Your home' });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(inMain().getByText(m.intakeProgress({ page: '2', pages: '2' }))).toBeVisible();
    await user.click(inMain().getByRole('button', { name: m.commonBack() }));
    expect(inMain().getByRole('heading', { level: 2, name: 'Your arrival' })).toBeVisible();
  });

  it('begin at the first page that is not complete', async () => {
    aCore({ ...unlocked, place: { name: 'intake' } }).answers('intake', { pages: pages(), next: 1 });
    await openWindow({ name: 'intake' });
    expect(inMain().getByRole('heading', { level: 2, name: 'Your home' })).toBeVisible();
  });

  it('can be stopped anywhere', async () => {
    const { user } = await open();
    await user.click(inMain().getByRole('button', { name: m.intakeStop() }));
    expect(main()).toHaveAttribute('data-screen', 'path');
  });

  it('end at the path', async () => {
    const { user } = await open();
    await user.click(next());
    await user.click(inMain().getByRole('button', { name: m.intakeFinish() }));
    expect(main()).toHaveAttribute('data-screen', 'path');
  });

  it('say beside the question that an answer was not kept', async () => {
    const { core, user } = await open();
    core.fails('answer', 'disk-full', 'needs-action');
    await user.click(inMain().getAllByRole('checkbox', { name: m.commonDontKnow() })[0]!);
    await expectFailure(m.failureDiskFull(), m.failureDiskFullDo());
  });

  it('say it when there are none', async () => {
    aCore({ ...unlocked, place: { name: 'intake' } }).answers('intake', { pages: [], next: 0 });
    await openWindow({ name: 'intake' });
    expect(inMain().getByText(m.intakeNothing())).toBeVisible();
  });

  it('say it when they cannot be read', async () => {
    aCore({ ...unlocked, place: { name: 'intake' } }).fails('intake', 'no-memory', 'unavailable');
    await openWindow({ name: 'intake' });
    await expectFailure(m.failureNoMemory(), m.failureNoMemoryDo());
  });

  it('follow the plan: a question that an answer adds appears in place', async () => {
    const { core, user } = await open();
    const more = pages();
    more[0]?.questions.push(question({ path: 'stay.centre', question: phrase('In which centre?'), answer: 'text' }));
    await user.click(inMain().getAllByRole('checkbox', { name: m.commonDontKnow() })[0]!);
    core.answers('intake', { pages: more, next: 0 });
    await core.sends({ event: 'changed', areas: ['plan'] });
    expect(await inMain().findByRole('textbox', { name: 'In which centre?' })).toBeVisible();
  });
});
