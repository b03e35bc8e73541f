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
  unlocked,
} from '../../testing/window';
import { emptyPlan } from '../../components/testdata';

const open = (language = 'en') => {
  const core = aCore({ ...locked, language });
  return openWindow({ name: 'unlock', person }).then((user) => ({ core, user }));
};
const field = () => inMain().getByLabelText(m.unlockLabel());

describe('the passphrase', () => {
  keepsToTheHouse(open);

  it('greets by nickname and has the cursor in its field', async () => {
    await open();
    expect(title()).toHaveTextContent(m.unlockTitle({ name: person.nickname }));
    expect(field()).toHaveFocus();
    expect(field()).toHaveAttribute('type', 'password');
  });

  it('opens the plan with Enter, and shows where the person was', async () => {
    const { core, user } = await open();
    core
      .answers('unlock', { ...unlocked, place: { name: 'path' } })
      .answers('plan', emptyPlan())
      .answers('facts', { pages: [] })
      .answers('intake', { pages: [], next: 0 });
    await user.keyboard('drie grote kikkers{Enter}');
    await waitFor(() => expect(main()).toHaveAttribute('data-screen', 'path'));
    expect(core.asked('unlock')).toEqual([{ person: person.id, passphrase: 'drie grote kikkers' }]);
    await waitFor(() => expect(title()).toHaveFocus());
  });

  it('says that it is opening, and asks only once', async () => {
    const { core, user } = await open();
    const answer = core.waits('unlock', { ...unlocked, place: { name: 'share' } });
    await user.keyboard('kikkers{Enter}');
    expect(await inMain().findByText(m.unlockOpening())).toHaveAttribute('role', 'status');
    await user.keyboard('{Enter}');
    answer();
    await waitFor(() => expect(main()).toHaveAttribute('data-screen', 'share'));
    expect(core.asked('unlock')).toHaveLength(1);
  });

  it('says what to do after a wrong one, and lets it be typed again', async () => {
    const { core, user } = await open();
    core.fails('unlock', 'wrong-passphrase');
    await user.type(field(), 'kikker');
    await user.click(inMain().getByRole('button', { name: m.unlockOpen() }));
    await expectFailure(m.failureWrongPassphrase(), m.failureWrongPassphraseDo());
    expect(field()).toHaveFocus();
    await user.keyboard('x');
    expect(field()).toHaveValue('x');
  });

  it('says how long to wait after several wrong ones', async () => {
    const { core, user } = await open();
    core.fails('unlock', 'try-later', 'refused', { wait: '30' });
    await user.keyboard('kikker{Enter}');
    await expectFailure(m.failureTryLater(), m.failureTryLaterDo({ 'wait-count': 30, 'wait-shown': '30' }));
  });

  it('leads to the copies when the file is damaged', async () => {
    const { core, user } = await open();
    core.fails('unlock', 'damaged-vault', 'damaged').answers('listBackups', { backups: [] });
    await user.keyboard('kikkers{Enter}');
    await expectFailure(m.failureDamagedVault(), m.failureDamagedVaultDo());
    await user.click(inMain().getByRole('button', { name: m.unlockBackupsTitle() }));
    expect(main()).toHaveAttribute('data-screen', 'backups');
    await waitFor(() => expect(core.asked('listBackups')).toEqual([{ person: person.id }]));
  });

  it('shows and hides what is typed', async () => {
    const { user } = await open();
    await user.keyboard('kikkers');
    await user.click(inMain().getByRole('button', { name: m.commonShow() }));
    expect(field()).toHaveAttribute('type', 'text');
    await user.click(inMain().getByRole('button', { name: m.commonHide() }));
    expect(field()).toHaveAttribute('type', 'password');
    expect(field()).toHaveValue('kikkers');
  });

  it('has a way for who lost it and for somebody else', async () => {
    const { user } = await open();
    await tabTo(user, inMain().getByRole('button', { name: m.unlockLost() }));
    await user.keyboard('{Enter}');
    expect(main()).toHaveAttribute('data-screen', 'recover');
    await user.keyboard('{Escape}');
    expect(main()).toHaveAttribute('data-screen', 'unlock');
    await user.click(inMain().getByRole('button', { name: m.unlockOther() }));
    expect(main()).toHaveAttribute('data-screen', 'start');
  });

  it('changes its language in place and keeps what was typed', async () => {
    const { core, user } = await open();
    await user.keyboard('half een zin');
    const before = field();
    await user.click(inMain().getByRole('radio', { name: 'العربية' }));
    await settled();
    expect(core.asked('chooseLanguage')).toEqual([{ tag: 'ar' }]);
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
    expect(field()).toBe(before);
    expect(before).toHaveValue('half een zin');
    expect(field()).toHaveAccessibleName(m.unlockLabel());
    const arabic = m.unlockLabel();
    setLanguage('en');
    expect(arabic).not.toBe(m.unlockLabel());
    await waitFor(() => expect(page.getByLabelText(m.unlockLabel())).toBe(before));
  });

  it('says it when the language could not be changed', async () => {
    const { core, user } = await open();
    core.fails('chooseLanguage', 'read-only', 'needs-action');
    await user.click(inMain().getByRole('radio', { name: 'Nederlands' }));
    await settled();
    await expectFailure(m.failureReadOnly(), m.failureReadOnlyDo());
  });
});
