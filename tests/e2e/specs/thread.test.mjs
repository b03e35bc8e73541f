// The thread through everything, quickly: a window, one question, one vault, one date with its because, two languages.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { intake, newPerson, paperCode, toPath, whyOf } from '../lib/journey.mjs';
import { newLaptop } from '../lib/world.mjs';

let laptop;
beforeEach(async () => {
  laptop = await newLaptop();
});
afterEach((context) => laptop.leave(context));

test('a person gets from the first window to a date with its reasons', async () => {
  const page = await laptop.start('en');
  await page.speak('nl');
  await newPerson(page);
  await paperCode(page);
  await intake(page);
  await toPath(page);
  await page.menu('dates');
  const why = await whyOf(page, 'term-end');
  assert.match(why, /PIP/);
  assert.match(why, /2 juni 2024/);
  await page.menu('settings');
  await page.speak('ar');
  assert.equal(await page.script('return document.documentElement.dir'), 'rtl');
  await page.menu('dates');
  await page.until('the date in Arabic', async () => /[\u0600-\u06ff]/.test(await page.text('[data-date="term-end"]')));
});
