import { screen as page, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
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
  title,
  unlocked,
} from '../../testing/window';
import { DRAFT, DRAFT_PAUSE, PAUSE } from './writing.svelte';

const open = async (language = 'en', id?: string) => {
  const place = id === undefined ? { name: 'notes' as const } : { name: 'notes' as const, id };
  const core = aCore({ ...unlocked, language, place })
    .answers('listNotes', noteList())
    .answers('note', note())
    .answers('saveNote', ({ id, title, text }) => ({
      note: note({ id: id ?? 'note-9', title, text }),
      undo: 'undo-2',
    }));
  const user = await openWindow(place);
  return { core, user };
};
const titleField = () => inMain().getByRole('textbox', { name: m.notesTitleLabel() });
const textField = () => inMain().getByRole('textbox', { name: m.notesTextLabel() });

/** Nobody types for this long. */
const pause = async (milliseconds: number) => {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await settled();
};

/** From here on the clock stands still. */
const clock = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });

describe('the list of notes', () => {
  keepsToTheHouse((language) => open(language));

  it('shows each with its day and what it belongs to', async () => {
    await open();
    const list = within(inMain().getByRole('list', { name: m.notesList() }));
    expect(list.getByRole('button', { name: /Words of the week/ })).toHaveTextContent('day 2026-11-20');
    expect(list.getByRole('button', { name: /Words of the week/ })).toHaveTextContent('The last day of your term');
    expect(list.getByRole('button', { name: new RegExp(m.notesUntitled()) })).toBeVisible();
  });

  it('opens one by key, with the cursor in its title', async () => {
    const { core, user } = await open();
    await tabTo(user, inMain().getByRole('button', { name: /Words of the week/ }));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(titleField()).toHaveFocus());
    expect(core.asked('note')).toEqual([{ id: 'note-1' }]);
    expect(textField()).toHaveValue('ophalen, afspraak');
    await user.click(inMain().getByRole('button', { name: m.notesBack() }));
    await waitFor(() => expect(title()).toHaveFocus());
    expect(title()).toHaveTextContent(m.commonScreenNotes());
  });

  it('comes back when it is chosen in the menu while a note is open', async () => {
    const { user } = await open('en', 'note-1');
    await waitFor(() => expect(textField()).toBeVisible());
    await user.click(page.getByRole('button', { name: m.commonScreenNotes() }));
    expect(await inMain().findByRole('list', { name: m.notesList() })).toBeVisible();
  });

  it('says what notes are for before there is one', async () => {
    aCore({ ...unlocked, place: { name: 'notes' } }).answers('listNotes', { notes: [], targets: [] });
    await openWindow({ name: 'notes' });
    expect(inMain().getByRole('heading', { name: m.notesEmptyTitle() })).toBeVisible();
  });

  it.each([undefined, 'note-1'])('says it when notes cannot be read (open: %s)', async (id) => {
    aCore({ ...unlocked, place: { name: 'notes', id } }).fails('listNotes', 'disk-error', 'unavailable');
    await openWindow({ name: 'notes', id });
    await expectFailure(m.failureDiskError(), m.failureDiskErrorDo());
    expect(title()).toHaveTextContent(m.commonScreenNotes());
  });

  it('gives back words that were not finished', async () => {
    const { core, user } = await open();
    core.answers('drafts', { drafts: { [DRAFT.title]: 'Half', [DRAFT.text]: 'een half woord' } });
    await core.sends({ event: 'changed', areas: [] });
    await user.click(page.getByRole('button', { name: m.commonScreenNotes() }));
    await inMain().findByText(m.notesDraft());
    await user.click(inMain().getByRole('button', { name: m.commonContinue() }));
    await waitFor(() => expect(textField()).toHaveValue('een half woord'));
    expect(titleField()).toHaveValue('Half');
  });
});

describe('a note', () => {
  keepsToTheHouse((language) => open(language, 'note-1'));

  it('is kept at a pause, and always tells where its words are', async () => {
    const { core, user } = await open('en', 'note-1');
    clock();
    await user.click(textField());
    await user.keyboard(' ሰላም');
    expect(inMain().getByText(m.notesStateUnsaved())).toHaveAttribute('role', 'status');
    await pause(PAUSE - 1);
    expect(core.asked('saveNote')).toEqual([]);
    await pause(1);
    expect(core.asked('saveNote')).toEqual([
      {
        id: 'note-1',
        title: 'Words of the week',
        text: 'ophalen, afspraak ሰላም',
        attachedKind: 'none',
        attachedId: null,
      },
    ]);
    expect(inMain().getByText(m.notesStateSaved())).toBeVisible();
  });

  it('lies as a draft before the first pause, and is a note after it', async () => {
    const { core, user } = await open();
    await user.click(inMain().getByRole('button', { name: m.notesNew() }));
    await waitFor(() => expect(titleField()).toHaveFocus());
    expect(inMain().getByText(m.notesStateEmpty())).toBeVisible();
    await expectAccessible();
    clock();
    await user.keyboard('Bakker');
    await pause(DRAFT_PAUSE);
    expect(core.asked('saveDraft')).toContainEqual({ key: DRAFT.title, text: 'Bakker' });
    await pause(PAUSE);
    expect(core.asked('saveNote')).toMatchObject([{ id: null, title: 'Bakker' }]);
    expect(core.asked('saveDraft')).toContainEqual({ key: DRAFT.title, text: '' });
    await user.keyboard(' Jansen');
    await pause(PAUSE);
    expect(core.asked('saveNote')[1]).toMatchObject({ id: 'note-9', title: 'Bakker Jansen' });
  });

  it('is kept when it is left', async () => {
    const { core, user } = await open('en', 'note-1');
    await user.type(textField(), '!');
    await user.click(page.getByRole('button', { name: m.commonScreenSettings() }));
    await settled();
    expect(core.asked('saveNote')).toMatchObject([{ text: 'ophalen, afspraak!' }]);
  });

  it('says that it is not kept, what to do, and stays open', async () => {
    const { core, user } = await open('en', 'note-1');
    core.fails('saveNote', 'disk-full', 'needs-action');
    await user.type(textField(), '!');
    await user.click(inMain().getByRole('button', { name: m.notesBack() }));
    await expectFailure(m.failureDiskFull(), m.failureDiskFullDo());
    expect(textField()).toHaveValue('ophalen, afspraak!');
    expect(inMain().getByText(m.notesStateUnsaved())).toBeVisible();
  });

  it('can belong to a date or a course', async () => {
    const { core, user } = await open('en', 'note-1');
    await user.selectOptions(inMain().getByRole('combobox', { name: m.notesAttach() }), 'Dutch on Tuesday');
    await settled();
    expect(core.asked('saveNote')).toMatchObject([{ attachedKind: 'course', attachedId: 'course-1' }]);
    expect(inMain().getByRole('combobox', { name: m.notesAttach() })).toHaveValue('course:course-1');
  });

  it('shows another version of its title to choose from', async () => {
    const { core, user } = await open();
    core.answers('note', note({ conflicts: ['Woorden'] }));
    await user.click(inMain().getByRole('button', { name: /Words of the week/ }));
    await user.click(await inMain().findByRole('button', { name: m.notesConflictTake({ title: 'Woorden' }) }));
    await settled();
    expect(core.asked('saveNote')).toMatchObject([{ title: 'Woorden' }]);
    expect(titleField()).toHaveValue('Woorden');
  });

  it('is removed with a way back that works', async () => {
    const { core, user } = await open('en', 'note-1');
    core.answers('removeNote', { undo: 'undo-7', changes: [] }).answers('undo', { undo: null, changes: [] });
    await user.click(inMain().getByRole('button', { name: m.notesRemove() }));
    expect(await inMain().findByRole('list', { name: m.notesList() })).toBeVisible();
    expect(core.asked('removeNote')).toEqual([{ id: 'note-1' }]);
    const bar = within(page.getByRole('region', { name: m.commonUndo() }));
    expect(bar.getByText(m.notesRemoved())).toBeVisible();
    await user.click(bar.getByRole('button', { name: m.commonUndo() }));
    await settled();
    expect(core.asked('undo')).toEqual([{ undo: 'undo-7' }]);
    expect(page.queryByRole('region', { name: m.commonUndo() })).toBeNull();
  });

  it('writes in the direction of its words', async () => {
    await open('ar', 'note-1');
    expect(textField()).toHaveAttribute('dir', 'auto');
    expect(titleField()).toHaveAttribute('dir', 'auto');
  });

  it('says it when it is gone', async () => {
    const { core, user } = await open();
    core.fails('note', 'not-found');
    await user.click(inMain().getByRole('button', { name: /Words of the week/ }));
    await expectFailure(m.failureNotFound(), m.failureNotFoundDo());
    expect(main()).toHaveAttribute('data-screen', 'notes');
  });
});
