import { screen as page, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { HitView } from '../../lib/ipc/generated';
import { m } from '../../lib/i18n';
import { note, noteList } from '../../components/testdata';
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
  unlocked,
} from '../../testing/window';

const hits: HitView[] = [
  { kind: 'note', id: 'note-1', title: 'ሰላም', snippet: 'de docent zegt ሰላም', marks: [[15, 18]], lang: 'ti' },
  { kind: 'guide', id: 'duo', title: 'What DUO does', snippet: '', marks: [], lang: 'en' },
];

const open = async (language = 'en', query = '') => {
  const core = aCore({ ...unlocked, language, place: { name: 'search', query } })
    .answers('search', ({ query }) => ({ hits: query === '' ? [] : hits }))
    .answers('listNotes', noteList())
    .answers('note', note());
  const user = await openWindow({ name: 'search', query });
  return { core, user };
};
const box = () => inMain().getByRole('searchbox', { name: m.notesSearch() });

describe('the search', () => {
  keepsToTheHouse((language) => open(language, 'ሰላ'));

  it('has the cursor in its box', async () => {
    await open();
    await waitFor(() => expect(box()).toHaveFocus());
  });

  it('is reached from everywhere by key', async () => {
    const core = aCore({ ...unlocked, place: { name: 'share' } }).answers('search', { hits: [] });
    const user = await openWindow({ name: 'share' });
    await user.keyboard('{Control>}k{/Control}');
    await waitFor(() => expect(box()).toHaveFocus());
    expect(core.asked('search')[0]).toEqual({ query: '' });
  });

  it('finds as one types, tells how many, and marks what it found', async () => {
    const { core, user } = await open();
    await user.type(box(), 'ሰላ');
    const count = await inMain().findByText(m.notesFound({ count: 2, shown: '2' }));
    expect(count).toHaveAttribute('role', 'status');
    expect(core.asked('search').at(-1)).toEqual({ query: 'ሰላ' });
    const found = inMain().getByRole('button', { name: /docent/ });
    expect(found.querySelector('mark')).toHaveTextContent('ሰላም');
    expect(found).toHaveTextContent(m.notesKindNote());
    await expectAccessible();
  });

  it('drops an answer that comes after a newer one', async () => {
    const { core, user } = await open();
    const late = core.waits('search', { hits: [{ ...hits[1]!, title: 'Too late' }] });
    await user.type(box(), 'd');
    await settled();
    core.answers('search', { hits });
    await user.type(box(), 'o');
    await inMain().findByRole('button', { name: /docent/ });
    late();
    await settled();
    expect(inMain().queryByText('Too late')).toBeNull();
    expect(inMain().getByRole('button', { name: /docent/ })).toBeVisible();
  });

  it('opens what it found, by keys alone', async () => {
    const { core, user } = await open('en', 'ሰላ');
    await tabTo(user, inMain().getByRole('button', { name: /docent/ }));
    await user.keyboard('{Enter}');
    expect(main()).toHaveAttribute('data-screen', 'notes');
    await waitFor(() => expect(core.asked('note')).toEqual([{ id: 'note-1' }]));
  });

  it('finds what can be done, with and without marks on the letters', async () => {
    const { user } = await open();
    await user.type(box(), m.commonScreenSettings().toUpperCase());
    const action = await inMain().findByRole('button', { name: new RegExp(`${m.commonScreenSettings()}$`) });
    await user.click(action);
    expect(main()).toHaveAttribute('data-screen', 'settings');
  });

  it('says it when it found nothing', async () => {
    const { core, user } = await open();
    core.answers('search', { hits: [] });
    await user.type(box(), 'qqq');
    expect(await inMain().findByText(m.notesFoundNone({ query: 'qqq' }))).toHaveAttribute('role', 'status');
  });

  it('says it when it cannot look', async () => {
    const { core, user } = await open();
    core.fails('search', 'disk-error', 'unavailable');
    await user.type(box(), 'do');
    await expectFailure(m.failureDiskError(), m.failureDiskErrorDo());
    expect(page.getByRole('searchbox')).toHaveValue('do');
  });
});
