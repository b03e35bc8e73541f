import { screen as page, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { m, setLanguage } from '../../lib/i18n';
import {
  aCore,
  expectFailure,
  inMain,
  keepsToTheHouse,
  locked,
  main,
  openWindow,
  person,
  settled,
  tabTo,
  title,
} from '../../testing/window';

const open = (language = 'en') => {
  const core = aCore({ ...locked, language });
  return openWindow({ name: 'start' }).then((user) => ({ core, user }));
};
const zonnebloem = () =>
  inMain().getByRole('button', { name: `${m.startOpenPerson({ name: person.nickname })} (${m.startPictureKettle()})` });

describe('the first screen', () => {
  keepsToTheHouse(open);

  it('welcomes, offers every language, and has no menu', async () => {
    await open();
    expect(title()).toHaveTextContent(m.startTitle());
    const offered = inMain().getAllByRole('radio');
    expect(offered.map((it) => it.closest('label')?.lang)).toEqual(['nl', 'en', 'ar', 'ti']);
    expect(inMain().getByRole('radio', { name: 'English' })).toBeChecked();
    expect(page.queryByRole('navigation')).toBeNull();
  });

  it('opens a person by key', async () => {
    const { user } = await open();
    await tabTo(user, zonnebloem());
    await user.keyboard('{Enter}');
    expect(main()).toHaveAttribute('data-screen', 'unlock');
    expect(title()).toHaveTextContent(m.unlockTitle({ name: person.nickname }));
  });

  it('changes everything with the language, by arrow key', async () => {
    const { core, user } = await open();
    await tabTo(user, inMain().getByRole('radio', { name: 'English' }));
    await user.keyboard('{ArrowDown}');
    await settled();
    expect(core.asked('chooseLanguage')).toEqual([{ tag: 'ar' }]);
    const arabic = m.startTitle();
    expect(title()).toHaveTextContent(arabic);
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
    setLanguage('nl');
    expect(m.startTitle()).not.toBe(arabic);
    await waitFor(() => expect(title()).toHaveTextContent(m.startTitle()));
    expect(document.documentElement).toHaveAttribute('dir', 'ltr');
  });

  it('leads somebody new to a new plan, and anybody to the guide', async () => {
    const { core, user } = await open();
    core.answers('guideTopics', { topics: [] });
    await user.click(inMain().getByRole('button', { name: m.startGuide() }));
    expect(main()).toHaveAttribute('data-screen', 'guide');
    await user.click(inMain().getByRole('button', { name: m.commonBack() }));
    await user.click(inMain().getByRole('button', { name: m.startNew() }));
    expect(main()).toHaveAttribute('data-screen', 'new');
  });

  it('takes a copy from a stick and goes on with its person', async () => {
    const { core, user } = await open();
    core.answers('pick', { path: '/stick/a.wegwijs' }).answers('openCopy', { person: person.id });
    await user.click(inMain().getByRole('button', { name: m.startCopy() }));
    await waitFor(() => expect(main()).toHaveAttribute('data-screen', 'unlock'));
    expect(core.asked('pick')).toEqual([{ kind: 'copy' }]);
    expect(core.asked('openCopy')).toEqual([{ path: '/stick/a.wegwijs' }]);
  });

  it('opens nothing when the dialog was shut', async () => {
    const { core, user } = await open();
    core.answers('pick', { path: null });
    await user.click(inMain().getByRole('button', { name: m.startCopy() }));
    await settled();
    expect(core.asked('openCopy')).toEqual([]);
    expect(main()).toHaveAttribute('data-screen', 'start');
  });

  it('offers a copy that was dropped on the window', async () => {
    const { core, user } = await open();
    core.answers('openCopy', { person: person.id });
    await core.sends({ event: 'dropped', path: '/stick/b.wegwijs' });
    await user.click(await inMain().findByRole('button', { name: m.startCopyDropped() }));
    await waitFor(() => expect(main()).toHaveAttribute('data-screen', 'unlock'));
    expect(core.asked('openCopy')).toEqual([{ path: '/stick/b.wegwijs' }]);
  });

  it('says what is wrong with a copy', async () => {
    const { core, user } = await open();
    core.answers('pick', { path: '/stick/x.pdf' }).fails('openCopy', 'not-a-copy');
    await user.click(inMain().getByRole('button', { name: m.startCopy() }));
    await expectFailure(m.failureNotACopy(), m.failureNotACopyDo());
  });

  it('says it when the system shows no dialog', async () => {
    const { core, user } = await open();
    core.fails('pick', 'bug', 'bug');
    await user.click(inMain().getByRole('button', { name: m.startCopy() }));
    await expectFailure(m.failureBug(), m.failureBugDo({ report: '4711' }));
  });

  it('says it when the laptop cannot be read', async () => {
    const core = aCore(locked).fails('listPeople', 'disk-error', 'unavailable');
    await openWindow({ name: 'start' });
    expect(core.asked('listPeople').length).toBeGreaterThan(0);
    await expectFailure(m.failureDiskError(), m.failureDiskErrorDo());
  });
});
