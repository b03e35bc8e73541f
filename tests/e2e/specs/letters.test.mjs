// Somebody holds a letter: the app says which it is, shows what its date would change, keeps it and takes it back. A
// letter that nobody knows and a false one are said to be so.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { newPerson, paperCode, toPath } from '../lib/journey.mjs';
import { newLaptop } from '../lib/world.mjs';

let laptop;
beforeEach(async () => {
  laptop = await newLaptop();
});
afterEach((context) => laptop.leave(context));

const TERM_END = '2028-01-15';

async function typeWords(page, words) {
  await page.fill(await page.sees('main input[type=search]'), words);
}

async function toLetters(page) {
  await page.menu('guide');
  await page.pressAt('[data-door="letters"]');
  await page.on('letters');
  await page.sees('[data-sender="duo"]');
}

const endOfTerm = async (page) => (await page.call('plan')).dates.find((it) => it.id === 'term-end')?.day?.iso;

for (const tag of ['nl', 'ar', 'ti']) {
  test(`a letter in the hand, in ${tag}`, async () => {
    const page = await laptop.start('nl');
    await page.speak(tag);
    await newPerson(page);
    await paperCode(page);
    await toPath(page);
    const answers = [
      { path: 'stay.permit.kind', value: 'asylum', unknown: false },
      { path: 'stay.permit.made_known_on', value: '2024-05-01', unknown: false },
    ];
    await page.call('answer', { answers });

    // Recognised by typed words, with typing errors, and the Dutch heading beside the own language.
    await toLetters(page);
    await page.looksRight('letters door');
    await typeWords(page, 'persoonlyk plan inburgering');
    await page.sees('[data-letter="mun-pip"]');
    assert.match(await page.text('[data-letter="mun-pip"]'), /Persoonlijk plan Inburgering en Participatie/);
    await page.looksRight('letters found');
    await page.pressAt('[data-letter="mun-pip"]');
    await page.sees('[data-part="todo"]');
    await page.looksRight('letters letter');

    // Its date: first what would change, nothing kept.
    await page.pressAt('[data-take]');
    await page.day('[data-field="dated_on"]', '2025-01-15');
    await page.pressAt('[data-try]');
    await page.sees('[data-changes] li');
    await page.looksRight('letters preview');
    assert.notEqual(await endOfTerm(page), TERM_END, 'nothing was kept yet');
    await page.pressAt('[data-keep]');
    await page.reads(page.word('post-kept'));
    assert.equal(await endOfTerm(page), TERM_END);
    await page.looksRight('letters kept');

    // And back, in one step.
    await page.press('common-undo', {}, 'section.bar');
    await page.until('the plan as before', async () => (await endOfTerm(page)) !== TERM_END);

    // Unknown, and false.
    await page.press('post-back');
    await typeWords(page, 'hallo fiets buurman');
    await page.reads(page.word('post-unknown'));
    await page.reads('0800 8020');
    await page.looksRight('letters unknown');
    await typeWords(page, 'betaal vandaag whatsapp cadeaukaart');
    await page.reads(page.word('post-signs'));
    await page.sees('[data-letter="scam-letter"]');
    await page.looksRight('letters false');

    // At twice the size of text.
    await page.call('change_settings', {
      theme: 'system',
      textPercent: 200,
      calm: false,
      lockMinutes: 5,
      keyboard: 'closed',
      dutchBeside: true,
    });
    await page.pressAt('[data-letter="scam-letter"]');
    await page.sees('[data-part="todo"]');
    await page.until(
      'large text',
      async () => (await page.script('return document.documentElement.style.getPropertyValue("--text-scale")')) === '2',
    );
    await page.looksRight('letters large');
  });
}

test('a letter is recognised and read while the plan is locked', async () => {
  const page = await laptop.start('nl');
  await page.press('start-guide');
  await page.on('guide');
  await page.pressAt('[data-door="letters"]');
  await page.on('letters');
  await page.pressAt('[data-sender="duo"]');
  await typeWords(page, 'boete');
  await page.pressAt('[data-letter="duo-fine"]');
  await page.reads(page.word('post-take-locked'));
  assert.equal(await page.count('[data-take]'), 0);
});
