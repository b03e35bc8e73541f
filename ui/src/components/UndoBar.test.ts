import { screen as page, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { m } from '../lib/i18n';
import { undoBar } from '../lib/state/undo.svelte';
import { aCore, expectAccessible, expectFailure, openWindow, settled, tabTo, title, unlocked } from '../testing/window';

const open = async () => {
  const core = aCore({ ...unlocked, place: { name: 'share' } });
  const user = await openWindow({ name: 'share' });
  undoBar.offer('undo-3', m.notesRemoved());
  await settled();
  return { core, user };
};
const bar = () => page.queryByRole('region', { name: m.commonUndo() });
const button = (name: string) => within(bar()!).getByRole('button', { name });

describe('the way back', () => {
  it('stands on every screen and works by key', async () => {
    const { core, user } = await open();
    await expectAccessible();
    core.answers('undo', { undo: null, changes: [] });
    await tabTo(user, button(m.commonUndo()));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(bar()).toBeNull());
    expect(core.asked('undo')).toEqual([{ undo: 'undo-3' }]);
    expect(await page.findByText(m.commonUndone())).toHaveAttribute('role', 'status');
    await waitFor(() => expect(title()).toHaveFocus());
  });

  it('stays with words when it did not work', async () => {
    const { core, user } = await open();
    core.fails('undo', 'changed-since');
    await user.click(button(m.commonUndo()));
    await expectFailure(m.failureChangedSince(), m.failureChangedSinceDo());
    expect(button(m.commonUndo())).toBeVisible();
  });

  it('is put away without taking anything back', async () => {
    const { core, user } = await open();
    await user.click(button(m.commonClose()));
    expect(bar()).toBeNull();
    expect(core.asked('undo')).toEqual([]);
    expect(title()).toHaveFocus();
  });

  it('is gone after the lock', async () => {
    const { core } = await open();
    await core.sends({ event: 'locked' });
    await settled();
    expect(bar()).toBeNull();
  });
});
