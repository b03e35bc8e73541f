// Every screen in a small window, at twice the size of text, in long words and mirrored: nothing is cut off, nothing
// keeps anybody out, and no screen is empty.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { intake, newPerson, paperCode, toPath } from '../lib/journey.mjs';
import { newLaptop } from '../lib/world.mjs';

const SCREENS = ['path', 'dates', 'whatif', 'notes', 'guide', 'facts', 'share', 'settings', 'search'];
const PLAIN = { theme: 'system', textPercent: 100, calm: false, lockMinutes: 5, keyboard: 'closed', dutchBeside: true };

const SHOWN = 'return (document.querySelector(arguments[0])?.getClientRects().length ?? 0) > 0';
const SCALE = 'return document.documentElement.style.getPropertyValue("--text-scale")';

let laptop;
let page;
beforeEach(async () => {
  laptop = await newLaptop({}, [1024, 640]);
  page = await laptop.start('nl');
  await newPerson(page);
  await paperCode(page);
  await intake(page);
  await toPath(page);
});
afterEach((context) => laptop.leave(context));

/** Speaks a language that the picker may not offer, and shows one screen after the other. */
async function visit(tag, settings) {
  await page.call('choose_language', { tag });
  await page.call('change_settings', { ...PLAIN, ...settings });
  await page.reload();
  const scale = String((settings.textPercent ?? 100) / 100);
  await page.until('the settings to be in force', async () => (await page.script(SCALE)) === scale);
  for (const [at, name] of SCREENS.entries()) {
    // By its place in the menu: what a made-up language calls it, nobody knows.
    const item = `nav li:nth-child(${at + 1}) button`;
    await page.until(`${name} by the menu`, async () => {
      await page.tryAt((await page.script(SHOWN, item)) ? item : 'nav [aria-expanded=false]');
      return (await page.screen()) === name;
    });
    const what = `${name} in ${tag} ${JSON.stringify(settings)}`;
    await page.until(`words on ${what}`, async () => (await page.text('main')).length > 20);
    await page.looksRight(what);
    const size = await page.script('return [innerWidth, innerHeight]');
    assert.deepEqual(size, [1024, 640]);
  }
}

for (const tag of ['nl', 'ar', 'ti']) {
  test(`every screen at twice the size of text in ${tag}, 1024 by 640`, () => visit(tag, { textPercent: 200 }));
}

test('every screen in high contrast with calm motion', () => visit('nl', { theme: 'contrast', calm: true }));

test('every screen in long words', () => visit('en-XA', {}));

test('every screen mirrored', () => visit('ar-XB', {}));
