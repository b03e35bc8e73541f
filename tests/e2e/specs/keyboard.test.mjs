// The main job by keyboard alone: nothing is pressed with a mouse, nothing is reached by a script.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { Key } from 'selenium-webdriver';
import { word } from '../lib/words.mjs';
import { newLaptop } from '../lib/world.mjs';

let laptop;
beforeEach(async () => {
  laptop = await newLaptop();
});
afterEach((context) => laptop.leave(context));

/** What has the focus, as somebody hears it. */
const FOCUS = `
  const it = document.activeElement;
  const bare = (text) => (text ?? '').replace(/[\\u2066-\\u2069]/g, '').replace(/\\s+/g, ' ').trim();
  const label = it?.labels?.[0]?.querySelector('.label')?.textContent ?? it?.labels?.[0]?.textContent;
  const shown = it ? getComputedStyle(it) : null;
  return { name: bare(it?.getAttribute('aria-label') ?? label ?? it?.textContent), tag: it?.tagName, type: it?.type ?? null,
    value: it?.value ?? null, path: it?.closest('[data-path]')?.dataset.path ?? null,
    outlined: shown !== null && (parseFloat(shown.outlineWidth) >= 2 || it.closest('label, .option') !== null) };
`;
const MOST_TABS = 120;

class Hands {
  constructor(page) {
    this.page = page;
  }

  focus() {
    return this.page.script(FOCUS);
  }

  /** Goes on with Tab until the focus is on what is meant; it must always be visible where it is. */
  async to(what, meant) {
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      const at = await this.focus();
      if (meant(at)) return at;
      await this.page.keys(Key.TAB);
      const now = await this.focus();
      assert.ok(now.tag === 'BODY' || now.outlined, `the focus can be seen on ${JSON.stringify(now)}`);
    }
    throw new Error(`no way by Tab to ${what}; the focus is on ${JSON.stringify(await this.focus())}`);
  }

  /** Goes to a button by its message and presses it. */
  async press(id, args) {
    const name = this.page.word(id, args);
    await this.to(name, (at) => at.name === name && ['BUTTON', 'SUMMARY'].includes(at.tag));
    await this.page.keys(Key.ENTER);
  }

  /** Goes to a field by its message and types. */
  async type(id, text) {
    const name = this.page.word(id);
    await this.to(name, (at) => at.name.startsWith(name) && ['INPUT', 'TEXTAREA'].includes(at.tag));
    await this.page.keys(...text);
  }

  /** Goes to a group of choices and moves to one with the arrows. */
  async choose(value, path = null) {
    await this.to(`the choices of ${value}`, (at) => at.type === 'radio' && (path === null || at.path === path));
    for (let steps = 0; steps < 20; steps += 1) {
      const at = await this.focus();
      if (at.value === value) {
        await this.page.keys(Key.SPACE);
        return;
      }
      await this.page.keys(Key.ARROW_DOWN);
    }
    throw new Error(`the arrows never reach ${value}`);
  }

  /** Writes a day: number, month, year. */
  async day(path, iso) {
    const [year, month, day] = iso.split('-').map(Number);
    await this.to(`the day of ${path}`, (at) => at.path === path && at.tag === 'INPUT' && at.type === 'text');
    await this.page.keys(...String(day), Key.TAB);
    await this.pick(new Intl.DateTimeFormat('en-GB', { month: 'long' }).format(new Date(2000, month - 1)));
    await this.page.keys(Key.TAB, ...String(year));
  }

  /** Picks in the list that has the focus by typing how the entry begins. */
  async pick(words) {
    await this.page.keys(...words.slice(0, 6));
    await this.page.until(`${words} to be picked`, () =>
      this.page.script(
        'return document.activeElement.selectedOptions?.[0]?.textContent.trim().startsWith(arguments[0])',
        words,
      ),
    );
  }
}

test('the main job by keyboard alone', async () => {
  const page = await laptop.start('nl');
  const hands = new Hands(page);
  await hands.choose('en');
  page.tag = 'en';
  await page.until('English', async () => (await page.script('return document.documentElement.lang')) === 'en');
  await hands.press('start-new');
  await page.on('new');
  await hands.type('start-name-label', 'Demo Keys');
  await page.keys(Key.ENTER);
  await hands.choose('boat');
  await hands.press('common-next');
  await hands.choose('own');
  await hands.type('start-passphrase-label', 'keys only 2026');
  await hands.type('start-passphrase-again', 'keys only 2026');
  await page.keys(Key.ENTER);
  await page.on('paper-code');
  const groups = await page.script('return [...document.querySelectorAll("main ol li b")].map((it) => it.textContent)');
  await hands.press('start-code-written');
  const asked = await page.until('the groups', () =>
    page.script(
      'const it = [...document.querySelectorAll("main form label")].map((it) => Number(it.textContent.replace(/\\D/g, ""))); return it.length ? it : null',
    ),
  );
  for (const group of asked) {
    const name = page.word('start-code-group', { number: String(group) });
    await hands.to(name, (at) => at.name.startsWith(name) && at.tag === 'INPUT');
    await page.keys(...groups[group - 1]);
  }
  await page.keys(Key.ENTER);
  await page.on('intake');
  await hands.day('stay.arrived_on', '2023-02-01');
  await hands.to('the kinds of permit', (at) => at.path === 'stay.permit.kind' && at.tag === 'SELECT');
  await hands.pick(word('en', 'value-stay-permit-kind-asylum'));
  await hands.day('stay.permit.made_known_on', '2023-09-01');
  await hands.press('intake-stop');
  await page.on('path');
  await hands.press('common-screen-dates');
  await page.on('dates');
  await hands.to('a reason', (at) => at.tag === 'SUMMARY');
  await page.keys(Key.ENTER);
  await page.until('the reason open', async () => (await page.count('main details[open]')) > 0);
  // The keyboard on the screen, by keys: an Ethiopic syllable into the search.
  await page.keys([Key.CONTROL, 'k']);
  await page.on('search');
  await page.keys(Key.F8);
  await page.until('the keyboard on the screen', async () => (await page.count('[data-keyboard]')) > 0);
  await page.keys(Key.ESCAPE);
  await page.until('the keyboard to be gone', async () => (await page.count('[data-keyboard]')) === 0);
  await page.on('search');
  // The keys that work everywhere: back, the list of keys, hide.
  await page.keys(Key.ESCAPE);
  await page.on('dates');
  await page.keys('?');
  await page.until('the list of keys', async () => (await page.count('[role=dialog]')) === 1);
  await page.keys(Key.ESCAPE);
  await page.until('the list to be gone', async () => (await page.count('[role=dialog]')) === 0);
  await page.on('dates');
  await page.keys([Key.CONTROL, 'h']);
  await page.until('nothing to read', async () => !(await page.text('body')).includes('Demo Keys'));
  await page.keys(Key.ESCAPE);
  await page.keys(Key.ENTER);
  await page.keys([Key.CONTROL, 'l']);
  await page.on('start');
  await hands.to('Demo Keys', (at) => at.tag === 'BUTTON' && at.name.includes('Demo Keys'));
  await page.keys(Key.ENTER);
  await page.on('unlock');
  await page.until('the field', async () => (await hands.focus()).type === 'password');
  await page.keys(...'keys only 2026', Key.ENTER);
  await page.on('dates');
});
