import { screen as page, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import type { UserEvent } from '@testing-library/user-event';
import type { FakeCore } from '../../lib/ipc/fake';
import { m } from '../../lib/i18n';
import { aCore, expectAccessible, inMain, main, openWindow, settled, tabTo, unlocked } from '../../testing/window';

let core: FakeCore;
let user: UserEvent;

const open = async (language: string) => {
  core = aCore({ ...unlocked, language, place: { name: 'search', query: '' } }).answers('search', { hits: [] });
  user = await openWindow({ name: 'search', query: '' });
  await waitFor(() => expect(box()).toHaveFocus());
};
const box = () => inMain().getByRole<HTMLInputElement>('searchbox');
const keys = () => within(page.getByRole('region', { name: m.keyboardTitle() }));
const key = (name: string) => within(keys().getByRole('grid')).getByRole('button', { name });
/** A form of the letter that was chosen: they stand in the first row. */
const vowel = (name: string) => within(keys().getAllByRole('row')[0]!).getByRole('button', { name });
const action = (name: string) => keys().getByRole('button', { name });
const byMouse = async (...names: string[]) => {
  for (const name of names) await user.click(key(name));
};

/** With the button of the field: by mouse the cursor stays in the field. */
const openByMouse = () => user.click(inMain().getByRole('button', { name: m.keyboardButton() }));

describe('the keyboard on screen, by mouse', () => {
  it('types Latin where the cursor is, and what is typed counts', async () => {
    await open('en');
    await openByMouse();
    await expectAccessible();
    await byMouse('d', 'o', 'e', 'n');
    expect(box()).toHaveValue('doen');
    expect(box()).toHaveFocus();
    await settled();
    expect(core.asked('search').at(-1)).toEqual({ query: 'doen' });
    box().setSelectionRange(1, 3);
    await byMouse('ë');
    expect(box()).toHaveValue('dën');
    expect(box().selectionStart).toBe(2);
  });

  it('writes one capital after "more letters", a space, and takes back', async () => {
    await open('en');
    await openByMouse();
    await user.click(action(m.keyboardShift()));
    await byMouse('A');
    await byMouse('b');
    await user.click(action(m.keyboardSpace()));
    await byMouse('c');
    expect(box()).toHaveValue('Ab c');
    await user.click(action(m.keyboardErase()));
    await user.click(action(m.keyboardErase()));
    expect(box()).toHaveValue('Ab');
  });

  it('begins with Arabic on an Arabic page; a letter is erased with its marks', async () => {
    await open('ar');
    await openByMouse();
    expect(keys().getByRole('grid')).toHaveAttribute('lang', 'ar');
    await byMouse('س', 'ل', 'ا', 'م');
    expect(box()).toHaveValue('سلام');
    await user.click(action(m.keyboardShift()));
    await byMouse('\u25cc\u064e');
    expect(box()).toHaveValue('سلام\u064e');
    await user.click(action(m.keyboardErase()));
    expect(box()).toHaveValue('سلا');
  });

  it('writes Ethiopic by syllable: the letter, then its vowel', async () => {
    await open('ti');
    await openByMouse();
    expect(keys().getByText(m.keyboardChooseLetter())).toBeVisible();
    await byMouse('ሰ');
    expect(box()).toHaveValue('');
    expect(key('ሱ')).toBeVisible();
    await user.click(vowel('ሰ'));
    expect(box()).toHaveValue('ሰ');
    await byMouse('ለ', 'ላ', 'መ', 'ም');
    expect(box()).toHaveValue('ሰላም');
    await settled();
    expect(core.asked('search').at(-1)).toEqual({ query: 'ሰላም' });
  });

  it('loses no letter whose vowel was not chosen', async () => {
    await open('ti');
    await openByMouse();
    await byMouse('ሰ', 'ለ', 'ሉ');
    expect(box()).toHaveValue('ሰሉ');
    await byMouse('መ', '።');
    expect(box()).toHaveValue('ሰሉመ።');
    await byMouse('በ');
    await user.click(action(m.keyboardSpace()));
    expect(box()).toHaveValue('ሰሉመ።በ ');
    await byMouse('ተ');
    await user.click(action(m.keyboardErase()));
    expect(box()).toHaveValue('ሰሉመ።በ ');
    await byMouse('ነ');
    await user.click(action('ABC'));
    expect(box()).toHaveValue('ሰሉመ።በ ነ');
  });

  it('changes its script, and goes away with the focus in the field', async () => {
    await open('en');
    await openByMouse();
    await user.click(action('عربي'));
    expect(action('عربي')).toHaveAttribute('aria-pressed', 'true');
    await byMouse('ب');
    await user.click(action('ግዕዝ'));
    await byMouse('በ', 'ቢ');
    expect(box()).toHaveValue('بቢ');
    await user.click(action(m.commonClose()));
    expect(page.queryByRole('region', { name: m.keyboardTitle() })).toBeNull();
    expect(box()).toHaveFocus();
  });

  it('keeps to the longest that a field takes', async () => {
    await open('en');
    box().maxLength = 2;
    await openByMouse();
    await byMouse('a', 'b', 'c');
    expect(box()).toHaveValue('ab');
  });
});

describe('the keyboard on screen, by keys', () => {
  beforeEach(async () => {
    await open('ti');
    await user.keyboard('{F8}');
    await waitFor(() => expect(key('1')).toHaveFocus());
  });

  it('is a grid: arrows move, Enter types, and the focus goes to the vowels and back', async () => {
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(key('ሀ')).toHaveFocus());
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(key('ለ')).toHaveFocus());
    await user.keyboard('{Enter}');
    expect(box()).toHaveValue('');
    await settled();
    await waitFor(() => expect(document.activeElement).toHaveTextContent('ለ'));
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(key('ሉ')).toHaveFocus());
    await user.keyboard('{Enter}');
    expect(box()).toHaveValue('ሉ');
    await waitFor(() => expect(key('ለ')).toHaveFocus());
    await user.keyboard('{End}');
    await waitFor(() => expect(key('ቨ')).toHaveFocus());
    await user.keyboard('{Home}');
    await waitFor(() => expect(key('ሀ')).toHaveFocus());
  });

  it('is one stop for Tab, and Escape goes back to the field and nowhere else', async () => {
    const stops = within(keys().getByRole('grid'))
      .getAllByRole('button')
      .filter((it) => it.tabIndex === 0);
    expect(stops).toHaveLength(1);
    await user.keyboard('{Escape}');
    expect(page.queryByRole('region', { name: m.keyboardTitle() })).toBeNull();
    expect(box()).toHaveFocus();
    expect(main()).toHaveAttribute('data-screen', 'search');
  });

  it('changes its script by key', async () => {
    await tabTo(user, action('ABC'));
    await user.keyboard('{Enter}');
    await tabTo(user, key('1'));
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(key('q')).toHaveFocus());
    await user.keyboard(' ');
    expect(box()).toHaveValue('q');
    expect(key('q')).toHaveFocus();
  });
});
