// Where I stand, in Dutch and in Arabic: from My path, with the reasons of one result opened, followed and printed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, test } from 'node:test';
import { fileIn, intake, newPerson, paperCode, toPath } from '../lib/journey.mjs';
import { newLaptop } from '../lib/world.mjs';

const SETTINGS = { theme: 'system', calm: false, lockMinutes: 5, keyboard: 'closed', dutchBeside: false };

let laptop;
beforeEach(async () => {
  laptop = await newLaptop({}, [1024, 640]);
});
afterEach((context) => laptop.leave(context));

async function stands(page) {
  await page.menu('path');
  await page.press('stakes-open');
  await page.on('stakes');
  await page.until('what stands there', async () => (await page.count('main section')) > 3);
}

for (const tag of ['nl', 'ar', 'ti']) {
  test(`where I stand, and why, on screen and on paper, in ${tag}`, async () => {
    const page = await laptop.start('en');
    await page.speak('nl');
    await newPerson(page);
    await paperCode(page);
    await intake(page);
    await toPath(page);
    await page.call('save_item', {
      list: 'decisions',
      id: null,
      fields: { kind: 'fine', by: 'duo', on: '2019-05-06', outcome: 'granted' },
    });
    await page.menu('settings');
    if (tag !== 'nl') await page.speak(tag);
    await stands(page);
    const titles = await page.script('return [...document.querySelectorAll("main h2")].map((it) => it.textContent)');
    assert.equal(titles[0], page.word('path-done-title'));
    assert.equal(titles[1], page.word('path-next'));
    assert.equal(titles[2], page.word('stakes-review-title'));
    await page.looksRight('stakes');

    const review = 'section[aria-labelledby=part-reviews]';
    await page.pressAt(`${review} summary`);
    await page.reads(page.word('stakes-because-decides'), review);
    assert.match(await page.text(review), /C-158\/23/);
    await page.looksRight('stakes why');
    await page.pressAt(`${review} .print button`);
    await page.until('the page', async () => (await page.count(`${review} .notice`)) > 0);
    assert.equal(readFileSync(fileIn(laptop.viewer, '.pdf')).subarray(0, 5).toString(), '%PDF-');

    await page.call('change_settings', { ...SETTINGS, textPercent: 200 });
    await page.reload();
    await page.on('stakes');
    await page.until('what stands there', async () => (await page.count('main section')) > 3);
    await page.looksRight('stakes large');
  });
}
