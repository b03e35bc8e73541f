import { waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { m } from '../../lib/i18n';
import { day } from '../../components/testdata';
import {
  aCore,
  expectFailure,
  inMain,
  keepsToTheHouse,
  locked,
  main,
  openWindow,
  person,
  unlocked,
} from '../../testing/window';

const newest = day('2026-11-20');
const older = day('2026-11-13');

const open = async (language = 'en') => {
  const core = aCore({ ...locked, language }).answers('listBackups', {
    backups: [
      { id: 'b2', on: newest },
      { id: 'b1', on: older },
    ],
  });
  const user = await openWindow({ name: 'backups', person });
  return { core, user };
};
const secret = () => inMain().getByLabelText(m.unlockSecretLabel());

describe('the copies after damage', () => {
  keepsToTheHouse(open);

  it('stand newest first, with the newest chosen', async () => {
    const { core } = await open();
    expect(core.asked('listBackups')).toEqual([{ person: person.id }]);
    expect(inMain().getByRole('radio', { name: m.unlockBackup({ date: newest.full }) })).toBeChecked();
  });

  it('restore the chosen one, say what is lost, and open it', async () => {
    const { core, user } = await open();
    core.answers('restoreBackup', { from: older, lost: 3, session: { ...unlocked, place: { name: 'share' } } });
    await user.click(inMain().getByRole('radio', { name: m.unlockBackup({ date: older.full }) }));
    await user.type(secret(), 'kikkers{Enter}');
    expect(await inMain().findByText(m.unlockRestored({ date: older.full }))).toBeVisible();
    expect(inMain().getByText(m.unlockRestoredLost({ count: 3, shown: '3' }))).toBeVisible();
    expect(core.asked('restoreBackup')).toEqual([{ person: person.id, secret: 'kikkers', backup: 'b1' }]);
    expect(inMain().getByRole('button', { name: m.unlockOpen() })).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(main()).toHaveAttribute('data-screen', 'share'));
  });

  it('say it when a copy is damaged too', async () => {
    const { core, user } = await open();
    core.fails('restoreBackup', 'backup-damaged', 'damaged');
    await user.type(secret(), 'kikkers{Enter}');
    await expectFailure(m.failureBackupDamaged(), m.failureBackupDamagedDo());
    expect(secret()).toHaveValue('kikkers');
  });

  it('say it when there is none', async () => {
    aCore(locked).answers('listBackups', { backups: [] });
    await openWindow({ name: 'backups', person });
    expect(inMain().getByText(m.unlockBackupsNone())).toBeVisible();
    expect(inMain().queryByRole('button', { name: m.unlockRestore() })).toBeNull();
  });

  it('say it when they cannot be read', async () => {
    aCore(locked).fails('listBackups', 'disk-error', 'unavailable');
    await openWindow({ name: 'backups', person });
    await expectFailure(m.failureDiskError(), m.failureDiskErrorDo());
  });
});
