import { waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { m } from '../../lib/i18n';
import { changed, pages } from '../../components/testdata';
import {
  aCore,
  expectFailure,
  inMain,
  keepsToTheHouse,
  openWindow,
  settled,
  tabTo,
  unlocked,
} from '../../testing/window';

const open = async (language = 'en', path?: string) => {
  const place = path === undefined ? { name: 'facts' as const } : { name: 'facts' as const, path };
  const core = aCore({ ...unlocked, language, place })
    .answers('facts', { pages: pages() })
    .answers('answer', changed())
    .answers('undo', { undo: null, changes: [] });
  const user = await openWindow(place);
  return { core, user };
};
const change = (question: string) => inMain().getByRole('button', { name: m.intakeFactsChange({ question }) });
const give = (question: string) => inMain().getByRole('button', { name: m.intakeFactsAnswer({ question }) });

describe('my answers', () => {
  keepsToTheHouse((language) => open(language));

  it('stand in groups with what was said', async () => {
    await open();
    expect(inMain().getByRole('region', { name: 'Your home' })).toHaveTextContent('I live alone');
    expect(inMain().getByRole('region', { name: 'Your home' })).toHaveTextContent(m.intakeFactsUnknown());
    expect(inMain().getByRole('region', { name: 'Your arrival' })).toHaveTextContent(m.intakeFactsOpen());
    expect(inMain().getByText('Writing, passed')).toBeVisible();
    expect(give('When did you arrive in the Netherlands?')).toBeVisible();
  });

  it('are changed one at a time, by keys alone, and the focus comes back', async () => {
    const { core, user } = await open();
    await tabTo(user, change('Do you live alone?'));
    await user.keyboard('{Enter}');
    const yes = inMain().getByRole('radio', { name: m.commonYes() });
    await waitFor(() => expect(yes).toHaveFocus());
    expect(yes).toBeChecked();
    await user.keyboard('{ArrowDown}');
    expect(await inMain().findByText(m.intakeChangesBefore({ value: '14 May 2027' }))).toBeVisible();
    expect(core.asked('answer')).toEqual([{ answers: [{ path: 'home.alone', value: false, unknown: false }] }]);
    await tabTo(user, inMain().getByRole('button', { name: m.intakeFactsReady() }));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(change('Do you live alone?')).toHaveFocus());
  });

  it('can be taken back at once', async () => {
    const { core, user } = await open();
    await user.click(change('Do you live alone?'));
    await user.click(inMain().getByRole('radio', { name: m.commonNo() }));
    await user.click(await inMain().findByRole('button', { name: m.commonUndo() }));
    await settled();
    expect(core.asked('undo')).toEqual([{ undo: 'undo-1' }]);
    expect(inMain().queryByRole('button', { name: m.commonUndo() })).toBeNull();
  });

  it('open at the answer that was asked for, also inside a list', async () => {
    await open('en', 'exams[exam-1].part');
    expect(await inMain().findByRole('button', { name: m.intakeItemsAdd() })).toBeVisible();
  });

  it('say it when one was not kept, beside it', async () => {
    const { core, user } = await open();
    core.fails('answer', 'bad-value');
    await user.click(change('Do you live alone?'));
    await user.click(inMain().getByRole('radio', { name: m.commonNo() }));
    await expectFailure(m.failureBadValue(), m.failureBadValueDo());
  });

  it('say it when they cannot be read', async () => {
    aCore({ ...unlocked, place: { name: 'facts' } }).fails('facts', 'disk-error', 'unavailable');
    await openWindow({ name: 'facts' });
    await expectFailure(m.failureDiskError(), m.failureDiskErrorDo());
  });
});
