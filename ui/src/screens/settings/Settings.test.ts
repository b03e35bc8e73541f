import { waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { m } from '../../lib/i18n';
import { PLAIN, session } from '../../lib/state/session.svelte';
import { phrase } from '../../components/testdata';
import {
  aCore,
  expectAccessible,
  expectFailure,
  inMain,
  keepsToTheHouse,
  main,
  openWindow,
  settled,
  tabTo,
  title,
  unlocked,
} from '../../testing/window';

const open = async (language = 'en') => {
  const core = aCore({ ...unlocked, language, place: { name: 'settings' } }).answers('history', {
    rows: [
      { undo: 'undo-1', label: phrase('Note written'), at: '24 November 2026, 10:15', undone: false },
      { undo: 'undo-0', label: phrase('Note removed'), at: '23 November 2026, 9:00', undone: true },
    ],
  });
  const user = await openWindow({ name: 'settings' });
  return { core, user };
};
const percent = (count: string) => inMain().getByRole('radio', { name: m.settingsTextPercent({ percent: count }) });

describe('the settings', () => {
  keepsToTheHouse(open);

  it('are in force at once and kept', async () => {
    const { core, user } = await open();
    await user.click(inMain().getByRole('radio', { name: m.settingsThemeDark() }));
    await settled();
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
    await user.click(percent('150'));
    await settled();
    expect(document.documentElement.style.getPropertyValue('--text-scale')).toBe('1.5');
    await user.click(inMain().getByRole('checkbox', { name: m.settingsCalm() }));
    await settled();
    expect(document.documentElement).toHaveAttribute('data-calm');
    expect(core.asked('changeSettings')).toEqual([
      { ...PLAIN, theme: 'dark' },
      { ...PLAIN, theme: 'dark', textPercent: 150 },
      { ...PLAIN, theme: 'dark', textPercent: 150, calm: true },
    ]);
  });

  it('are chosen by arrow keys', async () => {
    const { core, user } = await open();
    const five = { name: m.settingsLockMinutes({ count: 5, shown: '5' }) };
    await tabTo(user, inMain().getByRole('radio', five));
    await user.keyboard('{ArrowDown}');
    await settled();
    expect(core.asked('changeSettings')).toEqual([{ ...PLAIN, lockMinutes: 10 }]);
  });

  it('put calendars beside the date when asked, the one of the language first', async () => {
    const { core, user } = await open('ti');
    const group = within(inMain().getByRole('group', { name: m.settingsCalendars() }));
    const boxes = group.getAllByRole('checkbox');
    expect(boxes[0]).toHaveAccessibleName(m.settingsCalendarsEthiopic());
    for (const box of boxes) expect(box).not.toBeChecked();
    await user.click(group.getByRole('checkbox', { name: m.settingsCalendarsEthiopic() }));
    await settled();
    await user.click(group.getByRole('checkbox', { name: m.settingsCalendarsIslamic() }));
    await settled();
    await user.click(group.getByRole('checkbox', { name: m.settingsCalendarsEthiopic() }));
    await settled();
    const asked = core.asked('changeSettings').map((it) => (it as { calendars: string[] }).calendars);
    expect(asked).toEqual([['ethiopic'], ['ethiopic', 'islamic'], ['islamic']]);
    expect(inMain().queryByRole('group', { name: m.settingsDigits() })).toBeNull();
  });

  it('offer own digits where the script has some', async () => {
    const { core, user } = await open('ar');
    await user.click(inMain().getByRole('radio', { name: m.settingsDigitsArabic() }));
    await settled();
    expect(core.asked('changeSettings')).toEqual([{ ...PLAIN, digits: 'arabic' }]);
  });

  it('go back to what they were when they could not be kept, and say so', async () => {
    const { core, user } = await open();
    core.fails('changeSettings', 'read-only', 'needs-action');
    await user.click(inMain().getByRole('radio', { name: m.settingsThemeDark() }));
    await expectFailure(m.failureReadOnly(), m.failureReadOnlyDo());
    expect(document.documentElement).not.toHaveAttribute('data-theme');
    expect(session.settings).toEqual(PLAIN);
  });

  it('change the language of everything in place', async () => {
    const { core, user } = await open();
    const english = m.settingsTitle();
    await user.click(inMain().getByRole('radio', { name: 'Nederlands' }));
    await waitFor(() => expect(title()).toHaveTextContent(m.settingsTitle()));
    expect(m.settingsTitle()).not.toBe(english);
    expect(inMain().getByRole('radio', { name: 'Nederlands' })).toHaveFocus();
    expect(core.asked('chooseLanguage')).toEqual([{ tag: 'nl' }]);
  });

  it('open the keyboard on screen at every field', async () => {
    const { user } = await open();
    await user.click(inMain().getByRole('checkbox', { name: m.settingsKeyboard() }));
    await settled();
    await user.click(inMain().getByRole('button', { name: m.settingsPassphraseChange() }));
    await user.click(inMain().getByLabelText(m.settingsPassphraseCurrent()));
    expect(document.querySelector('[data-keyboard]')).toHaveAccessibleName(m.keyboardTitle());
  });

  it('make a new paper code', async () => {
    const { core, user } = await open();
    core.answers('newPaperCode', { groups: ['12345'], ask: [0] });
    await user.click(inMain().getByRole('button', { name: m.settingsCodeNew() }));
    await waitFor(() => expect(main()).toHaveAttribute('data-screen', 'paper-code'));
    expect(inMain().getByText('12345')).toBeVisible();
  });
});

describe('another passphrase', () => {
  const fill = async (again: string) => {
    const { core, user } = await open();
    await user.click(inMain().getByRole('button', { name: m.settingsPassphraseChange() }));
    expect(inMain().getByLabelText(m.settingsPassphraseCurrent())).toHaveFocus();
    await user.keyboard('oude woorden');
    await user.type(inMain().getByLabelText(m.settingsPassphraseNew()), 'nieuwe woorden');
    await user.type(inMain().getByLabelText(m.startPassphraseAgain()), again);
    return { core, user };
  };

  it('is kept', async () => {
    const { core, user } = await fill('nieuwe woorden');
    core.answers('changePassphrase', {});
    await expectAccessible();
    await user.keyboard('{Enter}');
    expect(await inMain().findByText(m.settingsPassphraseDone())).toBeVisible();
    expect(core.asked('changePassphrase')).toEqual([{ current: 'oude woorden', new: 'nieuwe woorden' }]);
    expect(document.body.outerHTML).not.toContain('woorden');
    expect(inMain().getByRole('button', { name: m.commonClose() })).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(inMain().getByRole('button', { name: m.settingsPassphraseChange() })).toHaveFocus());
  });

  it('is not asked for while the two differ', async () => {
    const { core, user } = await fill('nieuwe');
    await user.keyboard('{Enter}');
    expect(inMain().getByLabelText(m.startPassphraseAgain())).toBeInvalid();
    expect(core.asked('changePassphrase')).toEqual([]);
  });

  it('says it when the old one is wrong', async () => {
    const { core, user } = await fill('nieuwe woorden');
    core.fails('changePassphrase', 'wrong-passphrase', 'refused', { wait: '0' });
    await user.keyboard('{Enter}');
    await expectFailure(m.failureWrongPassphrase(), m.failureWrongPassphraseDo());
  });
});

describe('what I did', () => {
  const heading = () => inMain().getByRole('heading', { name: m.settingsHistoryTitle() });
  const shown = async () => {
    const opened = await open();
    expect(opened.core.asked('history')).toEqual([]);
    await opened.user.click(inMain().getByRole('button', { name: m.settingsHistoryShow() }));
    await inMain().findByText('24 November 2026, 10:15');
    expect(heading()).toHaveFocus();
    return opened;
  };
  const history = () => within(inMain().getByRole('region', { name: m.settingsHistoryTitle() }));

  it('is shown on request, and each is taken back', async () => {
    const { core, user } = await shown();
    await expectAccessible();
    core.answers('undo', { undo: null, changes: [] });
    expect(history().getByText(m.settingsHistoryUndone())).toBeVisible();
    expect(history().getByRole('button')).toHaveAccessibleDescription('Note written');
    await user.click(history().getByRole('button'));
    await settled();
    expect(core.asked('undo')).toEqual([{ undo: 'undo-1' }]);
    expect(core.asked('history')).toHaveLength(2);
    expect(heading()).toHaveFocus();
  });

  it('says it when something later stands in the way', async () => {
    const { core, user } = await shown();
    core.fails('undo', 'changed-since');
    await user.click(history().getByRole('button'));
    await expectFailure(m.failureChangedSince(), m.failureChangedSinceDo());
  });
});
