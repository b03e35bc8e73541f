import { waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { PackPreviewView, RulesView } from '../../lib/ipc/generated';
import { m } from '../../lib/i18n';
import { day } from '../../components/testdata';
import { aCore, expectFailure, inMain, keepsToTheHouse, main, openWindow, tabTo, unlocked } from '../../testing/window';

const builtIn: RulesView = {
  version: '2026.11.1',
  dated: day('2026-11-01'),
  ageDays: 24,
  old: false,
  from: 'built-in',
  madeOn: null,
  before: null,
  ignored: false,
};
const brought: RulesView = { ...builtIn, version: '2027.1', from: 'stick', madeOn: day('2026-12-10') };
const shown: PackPreviewView = {
  digest: 'abc',
  version: '2027.1',
  replaces: '2026.11.1',
  dated: day('2027-01-01'),
  madeOn: day('2026-12-10'),
  rules: 3,
  changes: [
    {
      title: { text: 'The last day of your term', lang: 'en', checked: true, dutch: null },
      what: 'moved',
      before: '14 May 2027',
      after: '14 May 2028',
    },
  ],
};

const open = async (language = 'en', rules = builtIn) => {
  const core = aCore({ ...unlocked, language, place: { name: 'rules' } }).answers('rulesAbout', rules);
  const user = await openWindow({ name: 'rules' });
  return { core, user };
};
const button = (name: string) => inMain().getByRole('button', { name });
const lines = (text: string) =>
  inMain().getByText((_, it) => it?.tagName === 'P' && (it.textContent ?? '').includes(text));

describe('the rules', () => {
  keepsToTheHouse((language) => open(language, { ...brought, old: true, ignored: true }));

  it('say their version, their age and where they come from', async () => {
    await open();
    const { version, dated, ageDays } = builtIn;
    expect(inMain().getByRole('heading', { name: m.packsVersion({ version, date: dated.long }) })).toBeVisible();
    expect(lines(m.packsAge({ count: ageDays, shown: String(ageDays) }))).toHaveTextContent(m.packsBuiltIn());
    expect(inMain().queryByText(m.packsOld())).toBeNull();
    expect(inMain().queryByRole('button', { name: m.packsBack() })).toBeNull();
  });

  it('ask to be renewed after a year, and say when a file here is of no use', async () => {
    await open('en', { ...builtIn, ageDays: 400, old: true, ignored: true });
    expect(inMain().getByText(m.packsOld())).toBeVisible();
    expect(inMain().getByText(m.packsIgnored())).toBeVisible();
  });

  it('show what a file changes before it is used, by keys alone', async () => {
    const { core, user } = await open();
    core.answers('pick', { path: '/stick/new.wegwijs-pack' }).answers('packPreview', shown);
    await tabTo(user, button(m.packsChoose()));
    await user.keyboard('{Enter}');
    const heading = await inMain().findByRole('heading', { name: m.packsShownTitle() });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(core.asked('pick')).toEqual([{ kind: 'pack' }]);
    expect(core.asked('packPreview')).toEqual([{ path: '/stick/new.wegwijs-pack' }]);
    expect(inMain().getByText('The last day of your term')).toBeVisible();
    expect(inMain().getByText(m.intakeChangesAfter({ value: '14 May 2028' }))).toBeVisible();
    expect(inMain().getByText(m.packsEverybody())).toBeVisible();
    expect(core.asked('packUse')).toEqual([]);

    core.answers('packUse', { undo: null, changes: shown.changes }).answers('rulesAbout', brought);
    await tabTo(user, button(m.packsUse()));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(inMain().getByText(m.packsUsed())).toBeVisible());
    expect(core.asked('packUse')).toEqual([{ digest: 'abc' }]);
    const now = m.packsVersion({ version: brought.version, date: brought.dated.long });
    await waitFor(() => expect(inMain().getByRole('heading', { name: now })).toHaveFocus());
  });

  it('leave everything as it is when somebody says no', async () => {
    const { core, user } = await open();
    core.answers('pick', { path: '/stick/new.wegwijs-pack' }).answers('packPreview', { ...shown, changes: [] });
    await user.click(button(m.packsChoose()));
    expect(await inMain().findByText(m.packsChangesNone())).toBeVisible();
    await user.click(button(m.packsLeave()));
    await waitFor(() => expect(button(m.packsChoose())).toHaveFocus());
    expect(core.asked('packUse')).toEqual([]);
  });

  it('say why a file is not used', async () => {
    const { core, user } = await open();
    core.answers('pick', { path: '/stick/old.wegwijs-pack' });
    core.fails('packPreview', 'pack-older', 'refused', { version: '2025.1', used: '2026.11.1' });
    await user.click(button(m.packsChoose()));
    await expectFailure(m.failurePackOlder({ version: '2025.1', used: '2026.11.1' }), m.failurePackOlderDo());
    expect(button(m.packsChoose())).toBeVisible();
  });

  it('do nothing when no file was chosen', async () => {
    const { core, user } = await open();
    core.answers('pick', { path: null });
    await user.click(button(m.packsChoose()));
    expect(core.asked('packPreview')).toEqual([]);
  });

  it('look at a file that was dropped here', async () => {
    const { core } = await open();
    core.answers('packPreview', shown);
    await core.sends({ event: 'dropped', path: '/stick/strange.bin' });
    expect(await inMain().findByText(m.packsShownTitle())).toBeVisible();
    expect(core.asked('packPreview')).toEqual([{ path: '/stick/strange.bin' }]);
  });

  it('come up when a file with rules is dropped on another screen', async () => {
    const core = aCore({ ...unlocked, place: { name: 'share' } }).answers('rulesAbout', builtIn);
    core.answers('packPreview', shown);
    await openWindow({ name: 'share' });
    await core.sends({ event: 'dropped', path: '/stick/new.wegwijs-pack' });
    await waitFor(() => expect(main()).toHaveAttribute('data-screen', 'rules'));
    expect(await inMain().findByText(m.packsShownTitle())).toBeVisible();
    expect(core.asked('packPreview')).toHaveLength(1);
  });

  it('go back to those of before', async () => {
    const { core, user } = await open('en', { ...brought, before: '2026.12.1' });
    expect(inMain().getByText(m.packsBackVersion({ version: '2026.12.1' }))).toBeVisible();
    core.answers('packUndo', { undo: null, changes: [] }).answers('rulesAbout', builtIn);
    await user.click(button(m.packsBack()));
    expect(await inMain().findByText(m.packsBackDone())).toBeVisible();
    await waitFor(() => expect(inMain().queryByRole('button', { name: m.packsBack() })).toBeNull());
  });
});
