import { screen as page, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { m } from '../../lib/i18n';
import { session } from '../../lib/state/session.svelte';
import {
  aCore,
  expectFailure,
  inMain,
  keepsToTheHouse,
  main,
  openWindow,
  person,
  settled,
  tabTo,
  unlocked,
} from '../../testing/window';

const open = async (language = 'en') => {
  const core = aCore({ ...unlocked, language, place: { name: 'share' } });
  const user = await openWindow({ name: 'share' });
  return { core, user };
};
const copy = () => inMain().getByRole('button', { name: m.shareCopyMake() });
const name = () => inMain().getByLabelText(m.shareRemoveLabel({ name: person.nickname }));

describe('copy and remove', () => {
  keepsToTheHouse(open);

  it('makes a closed copy by key and says where it lies', async () => {
    const { core, user } = await open();
    core.answers('pick', { path: '/stick' }).answers('exportCopy', { file: 'a.wegwijs', path: '/stick/a.wegwijs' });
    await tabTo(user, copy());
    await user.keyboard('{Enter}');
    const done = await inMain().findByText(m.shareCopyDone({ file: 'a.wegwijs' }));
    expect(done.closest('[role="status"]')).toHaveTextContent('/stick/a.wegwijs');
    expect(core.asked('pick')).toEqual([{ kind: 'folder' }]);
    expect(core.asked('exportCopy')).toEqual([{ path: '/stick' }]);
  });

  it('makes none when no folder was chosen', async () => {
    const { core, user } = await open();
    core.answers('pick', { path: null });
    await user.click(copy());
    await settled();
    expect(core.asked('exportCopy')).toEqual([]);
  });

  it('says it when the stick does not give back what was written', async () => {
    const { core, user } = await open();
    core.answers('pick', { path: '/stick' }).fails('exportCopy', 'copy-not-read-back', 'damaged');
    await user.click(copy());
    await expectFailure(m.failureCopyNotReadBack(), m.failureCopyNotReadBackDo());
    expect(inMain().queryByText(m.shareCopyOpen())).toBeNull();
  });

  it('saves the pages in a folder', async () => {
    const { core, user } = await open();
    core.answers('pick', { path: '/stick' }).answers('printPlan', { file: 'plan.pdf', path: '/stick/plan.pdf' });
    await user.click(inMain().getByRole('button', { name: m.pathPrintSave() }));
    expect(await inMain().findByText(m.pathPrintedWhere({ path: '/stick/plan.pdf' }))).toBeVisible();
    expect(core.asked('printPlan')).toEqual([{ to: 'folder', folder: '/stick' }]);
  });

  it('removes nobody whose name was not typed as it is', async () => {
    const { core, user } = await open();
    core.fails('removePerson', 'name-differs');
    await user.type(name(), 'zonnebloem{Enter}');
    await expectFailure(m.failureNameDiffers(), m.failureNameDiffersDo());
    expect(core.asked('removePerson')).toEqual([{ person: person.id, confirm: 'zonnebloem' }]);
    expect(main()).toHaveAttribute('data-screen', 'share');
  });

  it('removes a person, forgets them on screen, and says honestly what is left', async () => {
    const { core, user } = await open();
    core.answers('removePerson', { left: ['old.db'] }).answers('listPeople', { people: [], pictures: [] });
    await user.type(name(), person.nickname);
    await user.click(inMain().getByRole('button', { name: m.shareRemoveDo() }));
    await waitFor(() => expect(main()).toHaveAttribute('data-screen', 'start'));
    expect(await inMain().findByText(m.shareRemoved())).toBeVisible();
    expect(inMain().getByText(m.shareRemovedLeft({ files: 'old.db' }))).toBeVisible();
    expect(page.queryByRole('navigation')).toBeNull();
    expect(session.view?.person).toBeNull();
    expect(document.body).not.toHaveTextContent(person.nickname);
  });
});
