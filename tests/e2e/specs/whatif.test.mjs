// What if: changes tried in the real window, none of them saved; one kept and taken back; a way out and its request.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, test } from 'node:test';
import { choosePerson, intake, newPerson, paperCode, toPath, unlock } from '../lib/journey.mjs';
import { newLaptop } from '../lib/world.mjs';

let laptop;
beforeEach(async () => {
  laptop = await newLaptop();
});
afterEach((context) => laptop.leave(context));

const FORM = 'main form';
const ILL = { from: '2025-02-01', until: '2025-06-30', treated_here: true };
/** The changes that people ask about first, with what is filled in. */
const QUOTED = [
  ['whatif-case-failed', { part: 'listening' }],
  ['whatif-case-ill', ILL],
  ['whatif-case-move', { 'stay.municipality.registered_on': '2026-11-01' }],
  ['whatif-case-route', { route: 'z' }],
];

/** Fills in the form of one plain question and tries it. */
async function tryOut(page, question, fields) {
  await page.press(question);
  await page.sees(FORM);
  for (const [name, value] of Object.entries(fields)) {
    const field = `${FORM} [data-field="${name}"]`;
    if (/^\d{4}-\d\d-\d\d$/.test(String(value))) await page.day(field, value);
    else await page.choose(field, String(value));
  }
  await page.pressAt(`${FORM} button[type=submit]`);
  await page.sees('[data-outcome]');
}

for (const tag of ['nl', 'ar']) {
  test(`what if in ${tag}`, async () => {
    const page = await laptop.start('nl');
    await page.speak(tag);
    await newPerson(page);
    await paperCode(page);
    await intake(page);
    await toPath(page);
    const told = JSON.stringify(await page.call('facts'));
    const same = async (when) =>
      assert.equal(JSON.stringify(await page.call('facts')), told, `${when}: nothing is saved`);

    // Four changes, one after the other, each thrown away.
    await page.menu('whatif');
    await page.looksRight('what if empty');
    for (const [question, fields] of QUOTED) {
      await tryOut(page, question, fields);
      await page.reads(page.word('whatif-not-real'), '[data-outcome]');
      assert.ok((await page.count('[data-outcome] .changes li')) > 0, `${question} changes something`);
      await same(question);
      await page.press('whatif-throw');
      await page.until('it to be gone', async () => (await page.count('[data-outcome]')) === 0);
    }

    // Two together, one left out, looked at, and gone with the screen.
    await tryOut(page, ...QUOTED[1]);
    await tryOut(page, ...QUOTED[3]);
    await page.until('two to be tried', async () => (await page.count('[data-tried]')) === 2);
    assert.ok((await page.count('[data-outcome] tr.differs')) > 0, 'what differs is marked');
    await page.looksRight('what if two plans');
    await page.pressAt('[data-tried] button');
    await page.until('one to be left', async () => (await page.count('[data-tried]')) === 1);
    await page.menu('dates');
    await page.menu('whatif');
    assert.equal(await page.count('[data-outcome]'), 0);
    await same('leaving the screen');

    // One is kept, and taken back.
    await tryOut(page, ...QUOTED[1]);
    await page.press('whatif-keep');
    await page.reads(page.word('whatif-kept'), '[data-kept]');
    assert.notEqual(JSON.stringify(await page.call('facts')), told, 'now it is saved');
    await page.press('common-undo', {}, '[data-kept]');
    await page.until('it to be taken back', async () => JSON.stringify(await page.call('facts')) === told);

    // Kept again: now the app knows a way out, shows both plans, and writes the request.
    await tryOut(page, ...QUOTED[1]);
    await page.press('whatif-keep');
    await page.press('whatif-to-ways');
    await page.on('ways');
    await page.sees('[data-way="extension-illness"]');
    await page.looksRight('ways out');
    await page.pressAt('[data-way="extension-illness"] .write button');
    await page.until('the request in the viewer', () => readdirSync(laptop.viewer).length === 1);
    const [file] = readdirSync(laptop.viewer);
    const text = execFileSync('pdftotext', [`${laptop.viewer}/${file}`, '-']).toString();
    assert.match(text, /Verzoek\s+om\s+verlenging\s+van\s+mijn\s+inburgeringstermijn/);
    assert.match(text, /1\s+februari\s+2025/);
    assert.equal(text.split('\f').length, 2, 'one page');
    await page.press('ways-see-of', { what: await page.text('[data-way="extension-illness"] h3 .phrase > span') });
    await page.on('whatif');
    await page.sees('[data-outcome] .moves');

    // Locked, nothing of it is left.
    await page.press('common-lock', {}, 'nav');
    await choosePerson(page);
    await unlock(page);
    await page.on('ways');
    await page.menu('whatif');
    assert.equal(await page.count('[data-outcome]'), 0);
  });
}
