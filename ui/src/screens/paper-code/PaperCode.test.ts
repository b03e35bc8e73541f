import { screen as page, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { m } from '../../lib/i18n';
import { session } from '../../lib/state/session.svelte';
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

const code = { groups: ['12345', '23456', '34567', '45678', '56789', '67890', '78901', '89012'], ask: [1, 4] };

const open = async (language = 'en', shown: typeof code | null = code) => {
  const core = aCore({ ...unlocked, language, paperCodeOpen: true, intakeOpen: true }).answers('intake', {
    pages: [],
    next: 0,
  });
  const user = await openWindow({ name: 'paper-code' });
  session.paperCode = shown;
  await settled();
  return { core, user };
};
const written = () => inMain().getByRole('button', { name: m.startCodeWritten() });
const group = (number: string) => inMain().getByLabelText(m.startCodeGroup({ number }));

describe('the paper code', () => {
  keepsToTheHouse(open);

  it('shows eight groups, from left to right in every language', async () => {
    await open('ar');
    const list = inMain().getByRole('list');
    expect(list).toHaveAttribute('dir', 'ltr');
    expect(inMain().getAllByRole('listitem')).toHaveLength(8);
    expect(list).toHaveTextContent('12345');
  });

  it('is checked by typing groups back, by keys alone', async () => {
    const { core, user } = await open();
    await tabTo(user, written());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(group('2')).toHaveFocus());
    expect(title()).toHaveTextContent(m.startCodeCheckTitle());
    expect(inMain().queryByText('12345')).toBeNull();
    await expectAccessible();
    core.answers('confirmPaperCode', {}).answers('session', { ...unlocked, paperCodeOpen: false, intakeOpen: true });
    await user.keyboard('23456');
    await tabTo(user, group('5'));
    await user.keyboard('56789{Enter}');
    await waitFor(() => expect(main()).toHaveAttribute('data-screen', 'intake'));
    expect(core.asked('confirmPaperCode')).toEqual([{ groups: ['23456', '56789'] }]);
    expect(session.paperCode).toBeNull();
    expect(page.getByText(m.startCodeConfirmed())).toHaveAttribute('role', 'status');
  });

  it('says what to do when the groups differ, and shows the code again', async () => {
    const { core, user } = await open();
    core.fails('confirmPaperCode', 'paper-not-same');
    await user.click(written());
    await user.type(group('2'), '11111{Enter}');
    await expectFailure(m.failurePaperNotSame(), m.failurePaperNotSameDo());
    expect(group('2')).toHaveValue('11111');
    await user.click(inMain().getByRole('button', { name: m.startCodeShow() }));
    expect(inMain().getByText('12345')).toBeVisible();
    await waitFor(() => expect(title()).toHaveFocus());
  });

  it('is printed, or saved in a folder, and says where', async () => {
    const { core, user } = await open();
    core.answers('printPaperCode', { file: 'sheet.pdf', path: '/tmp/sheet.pdf' }).answers('pick', { path: '/stick' });
    await user.click(inMain().getByRole('button', { name: m.startCodePrint() }));
    expect(await inMain().findByText(m.startCodePrinted({ file: 'sheet.pdf' }))).toBeVisible();
    expect(inMain().getByText(m.startCodePrintedWhere({ path: '/tmp/sheet.pdf' }))).toBeVisible();
    await user.click(inMain().getByRole('button', { name: m.startCodeSave() }));
    await settled();
    expect(core.asked('printPaperCode')).toEqual([
      { to: 'viewer', folder: null },
      { to: 'folder', folder: '/stick' },
    ]);
  });

  it('says it when nothing shows the page', async () => {
    const { core, user } = await open();
    core.fails('printPaperCode', 'viewer-missing', 'needs-action');
    await user.click(inMain().getByRole('button', { name: m.startCodePrint() }));
    await expectFailure(m.failureViewerMissing(), m.failureViewerMissingDo());
  });

  it('is made anew when it was shown before', async () => {
    const { core, user } = await open('en', null);
    expect(inMain().getByText(m.startCodeGone())).toBeVisible();
    core.answers('newPaperCode', code);
    await user.click(inMain().getByRole('button', { name: m.startCodeNew() }));
    expect(await inMain().findByText('89012')).toBeVisible();
    expect(core.asked('newPaperCode')).toHaveLength(1);
  });

  it('can wait', async () => {
    const { core, user } = await open();
    await user.click(inMain().getByRole('button', { name: m.startCodeLater() }));
    expect(main()).toHaveAttribute('data-screen', 'intake');
    expect(core.asked('confirmPaperCode')).toEqual([]);
  });
});
