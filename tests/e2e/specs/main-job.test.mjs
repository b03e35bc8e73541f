// The whole main job in the real window, in each language: everything that a person can do, and no barrier on the way.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, test } from 'node:test';
import {
  choosePerson,
  intake,
  lookFor,
  newPerson,
  paperCode,
  PERSON,
  toPath,
  unlock,
  whyOf,
  writeNote,
} from '../lib/journey.mjs';
import { LANGUAGES } from '../lib/words.mjs';
import { newLaptop } from '../lib/world.mjs';

let laptop;
beforeEach(async () => {
  laptop = await newLaptop();
});
afterEach((context) => laptop.leave(context));

/** A note, and what it must be found by: a word, a part of a word, and what this script needs. */
const NOTES = {
  nl: {
    title: 'Taalles',
    text: 'Morgen toets over inburgeringsexamens.',
    found: ['taalles', 'examen', 'INBURGERINGS'],
  },
  en: { title: 'Lesson', text: 'Tomorrow a test about conversations.', found: ['lesson', 'versation', 'test'] },
  ar: { title: 'درس اللغة', text: 'غدًا امتحانٌ في المُفرَدات.', found: ['درس', 'المفردات', 'المُفْرَدات', 'امتحان'] },
  ti: { title: 'ትምህርቲ ቋንቋ', text: 'ጽባሕ ፈተና ቃላት ኣሎ።', found: ['ትምህርቲ', 'ፈተ', 'ቃላ'] },
};

/** Nothing on the screen keeps anybody out, in the light and in the dark, and nothing stands out of the window. */
async function look(page, where) {
  await page.looksRight(where, ['light', 'dark']);
  const strange = (await page.text('body')).match(
    /\b(failure|common|start|unlock|path|dates|notes|guide|share|settings|intake|keyboard|print)-[a-z]+(-[a-z]+)*\b/g,
  );
  assert.equal(strange, null, `${where}, ${page.tag}: an id is shown`);
}

for (const tag of LANGUAGES) {
  test(`the main job in ${tag}`, async () => {
    let page = await laptop.start('nl');
    await page.speak(tag);
    await look(page, 'start');

    // New here: nickname, picture, passphrase, paper code on paper and checked.
    await newPerson(page);
    await look(page, 'paper code');
    await page.press('start-code-print');
    await page.until('the sheet in the viewer', () => readdirSync(laptop.viewer).length === 1);
    const code = await paperCode(page);

    // Stops halfway, in the hardest way, and nothing is lost.
    await look(page, 'intake');
    await intake(page, 0, 3);
    await laptop.kill();
    page = await laptop.start(tag);
    await choosePerson(page);
    await look(page, 'unlock');
    await unlock(page);
    await page.on('intake');
    await intake(page, 3);
    await toPath(page);
    await look(page, 'path');
    assert.equal(await page.count('#next-title'), 1, 'one next step');
    assert.ok((await page.count('[aria-labelledby=part-term]')) > 0, 'the term');
    await page.reads(page.word('path-tracks-title'));

    // Each date says why.
    await page.menu('dates');
    const why = await whyOf(page, 'term-end');
    assert.match(why, /Wi2021/, 'the source');
    await look(page, 'dates');

    // A changed fact changes the plan at once, says so, and is taken back.
    const before = await page.text('[data-date="term-end"] .when');
    await page.menu('facts');
    await look(page, 'facts');
    await page.pressAt('[data-fact="obligation.pip_on"] button');
    await page.day('[data-path="obligation.pip_on"]', '2024-07-02');
    await page.sees('main .changes');
    await page.press('common-undo', {}, 'main .changes');
    await page.reads(page.word('common-undone'));
    await page.menu('dates');
    await page.until('the day as before', async () => (await page.text('[data-date="term-end"] .when')) === before);

    // A note on a date, found again by a word and by parts of words.
    const { title, text, found } = NOTES[tag];
    await page.pressAt('[data-date="term-end"] .notes button');
    await page.on('notes');
    await writeNote(page, { title, text });
    await look(page, 'note');
    await page.press('notes-back');
    await look(page, 'notes');
    await page.menu('search');
    for (const words of found) {
      await page.until(`“${words}” to be found`, async () => (await lookFor(page, words)).includes(title));
    }
    await look(page, 'search');
    await page.menu('guide');
    await page.pressAt('[data-topic="pip"]');
    await page.sees('main article p');
    await look(page, 'guide');

    // Locked: nothing to see. Back: where I was.
    await page.keys(['\uE009', 'l']);
    await page.on('start');
    const shut = await page.script('return document.documentElement.outerHTML');
    assert.ok(!shut.includes(title) && !shut.includes(text), 'nothing of the note is in the window');
    await choosePerson(page);
    await unlock(page, 'not the passphrase');
    await page.reads(page.word('failure-wrong-passphrase'));
    await unlock(page);
    await page.on('guide');
    await page.sees('main article p');

    // The passphrase is lost: the paper code opens it and a new one is set.
    await page.keys(['\uE009', 'l']);
    await choosePerson(page);
    await page.press('unlock-lost');
    await page.on('recover');
    await look(page, 'recover');
    await page.type('unlock-code-label', code);
    await page.type('unlock-new-label', 'nieuwe brug fiets 22');
    await page.type('start-passphrase-again', 'nieuwe brug fiets 22');
    await page.press('unlock-recover-open');
    await page.on('guide');

    // Another language in the middle: everything follows, direction included.
    const other = tag === 'ar' ? 'nl' : 'ar';
    await page.menu('settings');
    await look(page, 'settings');
    await page.speak(other);
    assert.equal(await page.script('return document.documentElement.dir'), other === 'ar' ? 'rtl' : 'ltr');
    await page.reads(page.word('settings-title'));
    await page.speak(tag);

    // On paper, Dutch beside my language.
    await page.menu('share');
    await look(page, 'share');
    await page.press('path-print');
    await page.until('the plan in the viewer', () => readdirSync(laptop.viewer).length === 2);
    const printed = readdirSync(laptop.viewer).map((it) =>
      execFileSync('pdftotext', [`${laptop.viewer}/${it}`, '-']).toString(),
    );
    assert.ok(
      printed.some((it) => it.includes('Mijn plan')),
      'the Dutch is there',
    );
    if (tag === 'ar')
      assert.ok(
        printed.some((it) => /[\u0600-\u06ff\ufb50-\ufeff]/.test(it)),
        'the Arabic is there',
      );
    if (tag === 'ti')
      assert.ok(
        printed.some((it) => /[\u1200-\u137f]/.test(it)),
        'the Tigrinya is there',
      );

    // A closed copy on a stick, opened on another laptop.
    await page.press('share-copy-make');
    const copies = () => readdirSync(laptop.stick).filter((it) => it.endsWith('.wegwijs'));
    await page.until('the copy on the stick', () => copies().length === 1);
    await page.reads(copies()[0]);
    await laptop.stop();
    const second = await newLaptop({ WEGWIJS_TEST_PICK: laptop.stick });
    try {
      const there = await second.start('nl');
      await there.speak(tag);
      await there.press('start-copy');
      await unlock(there, 'nieuwe brug fiets 22');
      await there.on('share');
      await there.menu('notes');
      await there.reads(title);
    } finally {
      await second.leave();
    }

    // And away.
    page = await laptop.start(tag);
    await choosePerson(page);
    await unlock(page, 'nieuwe brug fiets 22');
    await page.on('share');
    await page.type('share-remove-label', PERSON.nickname, { name: PERSON.nickname });
    await page.press('share-remove-do');
    await page.on('start');
    await page.reads(page.word('share-removed'));
    assert.deepEqual(readdirSync(`${laptop.data}/vaults`), [], 'nothing of her is left');
    assert.equal(copies().length, 1, 'the copy on the stick stays');
  });
}
