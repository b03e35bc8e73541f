import { waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { UserEvent } from '@testing-library/user-event';
import { m } from '../../lib/i18n';
import {
  aCore,
  expectFailure,
  inMain,
  keepsToTheHouse,
  locked,
  main,
  openWindow,
  person,
  title,
  unlocked,
} from '../../testing/window';

const open = async (language = 'en') => {
  const core = aCore({ ...locked, language });
  const user = await openWindow({ name: 'recover', person });
  return { core, user };
};
const code = () => inMain().getByLabelText(m.unlockCodeLabel());
const again = () => inMain().getByLabelText(m.startPassphraseAgain());

async function fill(user: UserEvent, repeated: string): Promise<void> {
  await user.type(code(), '12345 23456');
  await user.type(inMain().getByLabelText(m.unlockNewLabel()), 'nieuwe woorden');
  await user.type(again(), `${repeated}{Enter}`);
}

describe('the way in with the paper code', () => {
  keepsToTheHouse(open);

  it('has its title in focus and writes digits from left to right', async () => {
    await open('ar');
    await waitFor(() => expect(title()).toHaveFocus());
    expect(code()).toHaveAttribute('dir', 'ltr');
    expect(code()).toHaveAttribute('inputmode', 'numeric');
  });

  it('opens the plan and keeps the new passphrase', async () => {
    const { core, user } = await open();
    core.answers('unlockWithPaperCode', { ...unlocked, place: { name: 'share' } });
    await fill(user, 'nieuwe woorden');
    await waitFor(() => expect(main()).toHaveAttribute('data-screen', 'share'));
    expect(core.asked('unlockWithPaperCode')).toEqual([
      { person: person.id, code: '12345 23456', newPassphrase: 'nieuwe woorden' },
    ]);
  });

  it('asks nothing of the core while the two differ', async () => {
    const { core, user } = await open();
    await fill(user, 'nieuwe worden');
    expect(again()).toHaveAccessibleDescription(m.startPassphraseNotSame());
    expect(core.asked('unlockWithPaperCode')).toEqual([]);
  });

  it('names the group with the typing mistake', async () => {
    const { core, user } = await open();
    core.fails('unlockWithPaperCode', 'paper-group', 'refused', { group: '2' });
    await fill(user, 'nieuwe woorden');
    await expectFailure(m.failurePaperGroup({ group: '2' }), m.failurePaperGroupDo());
    expect(code()).toHaveValue('12345 23456');
    expect(inMain().getByRole('button', { name: m.unlockRecoverOpen() })).toBeEnabled();
  });
});
