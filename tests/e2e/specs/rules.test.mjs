// Newer rules from a stick in the real window: looked at, used, told in the plan, taken back; and every file that is not
// used says why.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { choosePerson, intake, newPerson, paperCode, toPath, unlock } from '../lib/journey.mjs';
import { damaged, forged, later, newPack } from '../lib/packs.mjs';
import { newLaptop } from '../lib/world.mjs';

let laptop;
let packs;
before(() => {
  packs = { new: newPack('2099.2'), old: newPack('2099.1', 'as-it-is') };
});
beforeEach(async () => {
  laptop = await newLaptop();
});
afterEach((context) => laptop.leave(context));
after(() => (packs = null));

/** The only file on the stick. */
function onStick(bytes) {
  rmSync(laptop.stick, { recursive: true, force: true });
  mkdirSync(laptop.stick, { recursive: true });
  writeFileSync(path.join(laptop.stick, 'regels.wegwijs-pack'), bytes);
}

const BOTH = ['light', 'dark'];

async function toRules(page) {
  await page.menu('settings');
  await page.press('settings-rules');
  await page.on('rules');
  await page.sees('#rules-new');
}

const ends = async (page) => (await page.call('plan')).term.ends.iso;

for (const tag of ['nl', 'ar']) {
  test(`rules from a stick in ${tag}`, async () => {
    let page = await laptop.start('nl');
    await page.speak(tag);
    await newPerson(page);
    await paperCode(page);
    await intake(page);
    await toPath(page);
    const term = await ends(page);

    await toRules(page);
    await page.looksRight('rules built in', BOTH);
    await page.reads(page.word('packs-built-in'));

    // Each file that is not used has its own sentence, and the rules stay as they are.
    for (const [bytes, code] of [
      [Buffer.from('%PDF-1.7'), 'not-a-pack'],
      [damaged(packs.new), 'pack-damaged'],
      [forged(packs.new), 'pack-forged'],
      [later(packs.new), 'pack-newer'],
    ]) {
      onStick(bytes);
      await page.press('packs-choose');
      await page.reads(page.word(`failure-${code}`));
      await page.reads(page.word(`failure-${code}-do`));
    }
    await page.looksRight('rules not used', BOTH);

    // What changes is shown before anything is used.
    onStick(packs.new);
    await page.press('packs-choose');
    await page.sees('[aria-labelledby=rules-new] .changes li');
    await page.reads(page.word('packs-everybody'));
    await page.looksRight('rules shown', BOTH);
    assert.equal(await ends(page), term, 'nothing is used yet');
    await page.press('packs-leave');
    await page.reads(page.word('packs-new-title'));
    await page.press('packs-choose');
    await page.press('packs-use');
    await page.reads(page.word('packs-used'));
    const moved = await ends(page);
    assert.equal(Number(moved.slice(0, 4)), Number(term.slice(0, 4)) + 1, 'a year later by the new rules');
    await page.looksRight('rules in use', BOTH);

    // Older ones, and the same ones again.
    onStick(packs.old);
    await page.press('packs-choose');
    await page.reads(page.word('failure-pack-older', { version: '2099.1', used: '2099.2' }));
    onStick(packs.new);
    await page.press('packs-choose');
    await page.reads(page.word('failure-pack-in-use', { version: '2099.2' }));

    // The plan says so, in the new words, and still does when the laptop was off and the stick is gone.
    rmSync(laptop.stick, { recursive: true, force: true });
    await page.menu('path');
    await page.reads('2099.2');
    // The place is kept a moment after the screen is there.
    await page.until('the place to be kept', async () => (await page.call('session')).place?.name === 'path');
    await laptop.kill();
    page = await laptop.start(tag);
    await choosePerson(page);
    await unlock(page);
    await page.on('path');
    assert.equal(await ends(page), moved);
    const told = JSON.stringify(await page.call('plan'));
    assert.ok(told.includes(tag === 'nl' ? 'vier jaar na de eerste dag' : 'بأربع سنوات'), 'the new words');

    // And back.
    await toRules(page);
    await page.reads(page.word('packs-back-built-in'));
    await page.looksRight('rules again', BOTH);
    await page.press('packs-back');
    await page.reads(page.word('packs-back-done'));
    await page.reads(page.word('packs-built-in'));
    assert.equal(await ends(page), term);
    assert.deepEqual(readdirSync(path.join(laptop.data, 'packs')), []);
  });
}

test('a damaged file on the laptop is said, and the plan goes on by the rules of the program', async () => {
  mkdirSync(path.join(laptop.data, 'packs'));
  writeFileSync(path.join(laptop.data, 'packs', 'a.wegwijs-pack'), damaged(packs.new));
  const page = await laptop.start('nl');
  await newPerson(page);
  await paperCode(page);
  await toPath(page);
  await toRules(page);
  await page.reads(page.word('packs-ignored'));
  await page.reads(page.word('packs-built-in'));
  await page.looksRight('rules ignored', BOTH);
});
