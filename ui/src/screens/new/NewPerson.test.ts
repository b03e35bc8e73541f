import { waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { UserEvent } from '@testing-library/user-event';
import { m } from '../../lib/i18n';
import {
  aCore,
  expectAccessible,
  expectFailure,
  inMain,
  keepsToTheHouse,
  locked,
  main,
  openWindow,
  settled,
  title,
  unlocked,
} from '../../testing/window';

const WORDS = 'kikker molen zomer fiets';
const code = { groups: ['12345', '23456', '34567', '45678', '56789', '67890', '78901', '89012'], ask: [1, 4, 6] };

const open = async (language = 'en') => {
  const core = aCore({ ...locked, language }).answers('suggestPassphrase', { passphrase: WORDS });
  const user = await openWindow({ name: 'new' });
  return { core, user };
};
const nickname = () => inMain().getByLabelText(m.startNameLabel());
const again = () => inMain().getByLabelText(m.startPassphraseAgain());

async function toPassphrase(user: UserEvent): Promise<void> {
  await user.type(nickname(), 'Zon{Enter}');
  await user.click(inMain().getByRole('radio', { name: m.startPictureTree() }));
  await user.click(inMain().getByRole('button', { name: m.commonNext() }));
  await settled();
}

describe('a new person', () => {
  keepsToTheHouse(open);

  it('makes a plan step by step, by keys alone, and comes to the paper code', async () => {
    const { core, user } = await open();
    expect(title()).toHaveTextContent(m.startNewTitle());
    await user.type(nickname(), 'Zon{Enter}');
    await waitFor(() => expect(inMain().getByRole('radio', { name: m.startPictureKettle() })).toHaveFocus());
    expect(inMain().getByRole('button', { name: m.commonNext() })).toBeDisabled();
    await user.keyboard('{ArrowDown}');
    expect(inMain().getByRole('radio', { name: m.startPictureTree() })).toBeChecked();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(inMain().getByRole('radio', { name: m.startPassphraseOffered() })).toHaveFocus());
    expect(await inMain().findByText(WORDS)).toHaveAttribute('lang', 'nl');
    core.answers('createPerson', code).answers('session', { ...unlocked, paperCodeOpen: true });
    await user.type(again(), `${WORDS}{Enter}`);
    await waitFor(() => expect(main()).toHaveAttribute('data-screen', 'paper-code'));
    expect(core.asked('createPerson')).toEqual([{ nickname: 'Zon', picture: 'tree', passphrase: WORDS }]);
    expect(inMain().getByText('12345')).toBeVisible();
  });

  it('keeps to axe in each step', async () => {
    const { user } = await open();
    await toPassphrase(user);
    await expectAccessible();
    await user.click(inMain().getByRole('button', { name: m.commonBack() }));
    await settled();
    await expectAccessible();
  });

  it('asks for a name', async () => {
    const { user } = await open();
    await user.type(nickname(), '   {Enter}');
    await expectFailure(m.failureNicknameEmpty(), m.failureNicknameEmptyDo());
    expect(nickname()).toBeVisible();
  });

  it('offers other words, and takes own ones', async () => {
    const { core, user } = await open();
    await toPassphrase(user);
    core.answers('suggestPassphrase', { passphrase: 'wolk tafel' });
    await user.click(inMain().getByRole('button', { name: m.startPassphraseOther() }));
    expect(await inMain().findByText('wolk tafel')).toBeVisible();
    await user.click(inMain().getByRole('radio', { name: new RegExp(m.startPassphraseOwn()) }));
    await user.type(inMain().getByLabelText(m.startPassphraseLabel()), 'eigen woorden');
    core.fails('createPerson', 'passphrase-short');
    await user.type(again(), 'eigen woorden{Enter}');
    await expectFailure(m.failurePassphraseShort(), m.failurePassphraseShortDo());
    expect(core.asked('createPerson')).toEqual([{ nickname: 'Zon', picture: 'tree', passphrase: 'eigen woorden' }]);
  });

  it('makes nothing when the two are not the same', async () => {
    const { core, user } = await open();
    await toPassphrase(user);
    await user.type(again(), 'iets anders{Enter}');
    expect(again()).toBeInvalid();
    expect(again()).toHaveAccessibleDescription(m.startPassphraseNotSame());
    expect(inMain().getByText(m.startPassphraseNotSame())).toHaveAttribute('role', 'alert');
    expect(core.asked('createPerson')).toEqual([]);
  });

  it('goes back to the name when it is taken, with the cursor in it', async () => {
    const { core, user } = await open();
    await toPassphrase(user);
    core.fails('createPerson', 'nickname-taken');
    await user.type(again(), `${WORDS}{Enter}`);
    await expectFailure(m.failureNicknameTaken(), m.failureNicknameTakenDo());
    expect(nickname()).toHaveValue('Zon');
    expect(nickname()).toHaveFocus();
  });

  it('can be left', async () => {
    const { user } = await open();
    await user.click(inMain().getByRole('button', { name: m.commonCancel() }));
    expect(main()).toHaveAttribute('data-screen', 'start');
  });
});
