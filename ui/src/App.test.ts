import { render, screen as page, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import App from './App.svelte';
import { m, setLanguage } from './lib/i18n';
import { navigation } from './lib/state/navigation.svelte';
import { session } from './lib/state/session.svelte';
import { emptyPlan, note, noteList } from './components/testdata';
import {
  aCore,
  expectAccessible,
  expectFailure,
  inMain,
  locked,
  main,
  openWindow,
  person,
  settled,
  tabTo,
  title,
  unlocked,
} from './testing/window';

const CANARY = 'kanarie-4711';

const writing = async () => {
  const core = aCore({ ...unlocked, place: { name: 'notes', id: 'note-1' } })
    .answers('listNotes', noteList())
    .answers('note', note({ title: `${CANARY} title`, text: `${CANARY} text` }))
    .answers('saveNote', ({ title, text }) => ({ note: note({ title, text }), undo: null }));
  const user = await openWindow({ name: 'notes', id: 'note-1' });
  await waitFor(() => expect(page.getByRole('textbox', { name: m.notesTextLabel() })).toBeVisible());
  return { core, user };
};

const atShare = async () => {
  const core = aCore({ ...unlocked, place: { name: 'share' } });
  const user = await openWindow({ name: 'share' });
  return { core, user };
};

/** Nothing of the note is on the page: not as text, not in a field. */
function expectNoCanary(): void {
  expect(document.documentElement.outerHTML).not.toContain(CANARY);
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')];
  expect(fields.filter((it) => it.value.includes(CANARY))).toEqual([]);
}

describe('the lock', () => {
  it('takes everything personal out of the window', async () => {
    const { core, user } = await writing();
    const field = page.getByRole('textbox', { name: m.notesTextLabel() });
    await user.type(field, ' more');
    expect(field).toHaveValue(`${CANARY} text more`);
    session.paperCode = { groups: ['12345'], ask: [0] };
    // What was not kept yet is asked to be kept; the core is locked and says so, and nobody is shown that.
    core.fails('saveNote', 'locked', 'needs-action').answers('session', locked);
    await core.sends({ event: 'locked' });
    await settled();
    expect(field).not.toBeInTheDocument();
    expectNoCanary();
    expect(page.queryByRole('navigation')).toBeNull();
    expect(main()).toHaveAttribute('data-screen', 'start');
    expect(JSON.stringify([session.view, session.paperCode, session.settings, navigation.screen])).not.toMatch(
      /Zonnebloem|12345|note-1/,
    );
    expect(navigation.canGoBack).toBe(false);
    const told = page.getAllByRole('alert').map((it) => it.textContent);
    expect(told).toEqual([m.unlockLocked()]);
  });

  it('is shut by key from everywhere, also from a field', async () => {
    const { core, user } = await writing();
    await user.click(page.getByRole('textbox', { name: m.notesTextLabel() }));
    await user.keyboard('{Control>}l{/Control}');
    await waitFor(() => expect(main()).toHaveAttribute('data-screen', 'start'));
    expect(core.asked('lock')).toHaveLength(1);
    expectNoCanary();
  });

  it('is shut from the menu', async () => {
    const { core, user } = await atShare();
    await user.click(within(page.getByRole('navigation')).getByRole('button', { name: m.commonLock() }));
    await waitFor(() => expect(main()).toHaveAttribute('data-screen', 'start'));
    expect(core.asked('lock')).toHaveLength(1);
  });

  it('clears the screen even when the core does not answer well', async () => {
    const { core, user } = await writing();
    core.fails('lock', 'bug', 'bug');
    await user.keyboard('{Control>}l{/Control}');
    await expectFailure(m.failureBug(), m.failureBugDo({ report: '4711' }));
    expectNoCanary();
  });

  it('is announced: how long, at once to a screen reader, and who is here stays', async () => {
    const { core, user } = await atShare();
    await core.sends({ event: 'lock-warning', seconds: 60 });
    const warning = await page.findByRole('alertdialog');
    const words = m.unlockWarning({ count: 60, shown: '60' });
    expect(warning).toHaveAccessibleName(words);
    expect(page.getAllByRole('alert').map((it) => it.textContent)).toEqual([words]);
    await expectAccessible();
    await core.sends({ event: 'lock-warning', seconds: 59 });
    await settled();
    expect(warning).toHaveAccessibleName(m.unlockWarning({ count: 59, shown: '59' }));
    expect(page.getAllByRole('alert').map((it) => it.textContent)).toEqual([words]);
    await tabTo(user, within(warning).getByRole('button', { name: m.unlockStillHere() }));
    await user.keyboard('{Enter}');
    expect(page.queryByRole('alertdialog')).toBeNull();
    expect(core.asked('touch')).toHaveLength(1);
    expect(title()).toHaveFocus();
  });

  it('says nothing of a lock to who was not in', async () => {
    const core = aCore(locked);
    await openWindow({ name: 'start' });
    await core.sends({ event: 'locked' });
    await settled();
    expect(page.getAllByRole('alert').map((it) => it.textContent)).toEqual(['']);
  });
});

describe('the window', () => {
  it('says it when the core cannot tell where things stand', async () => {
    aCore(locked).fails('session', 'bug', 'bug');
    render(App);
    await expectFailure(m.failureBug(), m.failureBugDo({ report: '4711' }));
  });

  it('comes back to the place where the person was', async () => {
    const core = aCore({ ...unlocked, place: { name: 'guide', id: 'duo' } })
      .answers('guideTopics', { topics: [] })
      .fails('guideTopic', 'not-found');
    await openWindow({ name: 'guide', id: 'duo' });
    expect(core.asked('guideTopic')[0]).toEqual({ id: 'duo' });
  });

  it.each([
    ['the path, when the place is from another version', { place: { name: 'whatif' } }, 'path'],
    ['the questions, when they were not finished', { intakeOpen: true }, 'intake'],
    ['the paper code, when it still waits', { paperCodeOpen: true, place: { name: 'share' } }, 'paper-code'],
  ] as const)('opens %s', async (_, more, name) => {
    aCore({ ...unlocked, ...more })
      .answers('plan', emptyPlan())
      .answers('facts', { pages: [] })
      .answers('intake', { pages: [], next: 0 });
    render(App);
    await waitFor(() => expect(main()).toHaveAttribute('data-screen', name));
    await settled();
  });

  it('goes everywhere by menu, with keys alone; the title takes the focus', async () => {
    const { core, user } = await atShare();
    core.answers('guideTopics', { topics: [] }).answers('listNotes', noteList());
    const menu = within(page.getByRole('navigation', { name: m.commonMenu() }));
    for (const [word, name] of [
      [m.commonScreenGuide(), 'guide'],
      [m.commonScreenNotes(), 'notes'],
      [m.commonScreenSettings(), 'settings'],
    ] as const) {
      await tabTo(user, menu.getByRole('button', { name: word }));
      await user.keyboard('{Enter}');
      await waitFor(() => expect(title()).toHaveFocus());
      expect(main()).toHaveAttribute('data-screen', name);
      expect(menu.getByRole('button', { name: word })).toHaveAttribute('aria-current', 'page');
    }
    await user.keyboard('{Escape}');
    expect(main()).toHaveAttribute('data-screen', 'notes');
  });

  it('has a way past the menu as its first stop', async () => {
    const { user } = await atShare();
    (document.activeElement as HTMLElement).blur();
    await user.tab();
    expect(page.getByRole('button', { name: m.commonSkip() })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(title()).toHaveFocus();
  });

  it('shows the keys that work everywhere; the focus stays inside and comes back', async () => {
    const { user } = await atShare();
    const before = inMain().getByRole('button', { name: m.shareCopyMake() });
    await tabTo(user, before);
    await user.keyboard('?');
    const help = await page.findByRole('dialog', { name: m.keyboardKeysTitle() });
    await waitFor(() => expect(help).toContainElement(document.activeElement as HTMLElement));
    expect(within(help).getByText(m.keyboardKeyHide())).toBeInTheDocument();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(page.queryByRole('dialog')).toBeNull());
    expect(main()).toHaveAttribute('data-screen', 'share');
    await waitFor(() => expect(before).toHaveFocus());
  });

  it('types a question mark into a field and shows no keys', async () => {
    const { user } = await atShare();
    const field = inMain().getByLabelText(m.shareRemoveLabel({ name: person.nickname }));
    await user.type(field, 'a?');
    expect(field).toHaveValue('a?');
    expect(page.queryByRole('dialog')).toBeNull();
  });

  // A property: jsdom does not reflect it as an attribute.
  const under = () => (main().closest('.app') as HTMLElement).inert;

  it('is hidden by one key and comes back with any', async () => {
    const { user } = await atShare();
    await user.keyboard('{F9}');
    const sheet = page.getByText(m.keyboardHidden());
    expect(sheet).toHaveFocus();
    expect(under()).toBe(true);
    await user.keyboard('{Control>}k{/Control}');
    await waitFor(() => expect(page.queryByText(m.keyboardHidden())).toBeNull());
    expect(main()).toHaveAttribute('data-screen', 'share');
    expect(under()).toBe(false);
  });

  it('draws everything anew in another language and keeps what was typed', async () => {
    const { user } = await writing();
    const field = page.getByRole('textbox', { name: m.notesTextLabel() });
    await user.type(field, ' half');
    const english = [m.commonScreenPath(), m.notesTextLabel(), m.notesRemove()];
    setLanguage('ar');
    await settled();
    for (const words of english) expect(page.queryByText(words)).toBeNull();
    expect(page.getByRole('button', { name: m.commonScreenPath() })).toBeVisible();
    expect(page.getByRole('textbox', { name: m.notesTextLabel() })).toBe(field);
    expect(field).toHaveValue(`${CANARY} text half`);
    expect(field).toHaveFocus();
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
    await expectAccessible();
  });

  it('follows what changed elsewhere', async () => {
    const { core } = await atShare();
    core.answers('settings', { ...session.settings, theme: 'contrast' });
    await core.sends({ event: 'changed', areas: ['settings'] });
    await waitFor(() => expect(document.documentElement).toHaveAttribute('data-theme', 'contrast'));
  });
});
