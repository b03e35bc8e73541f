// Nothing lost, nothing leaked, with the window open: the plug is pulled while saving, and whatever was typed is found
// nowhere on the disk. Both go through the built app's own way of recording.
import assert from 'node:assert/strict';
import { copyFileSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { choosePerson, intake, newPerson, paperCode, PERSON, toPath, unlock } from '../lib/journey.mjs';
import { newLaptop } from '../lib/world.mjs';

let laptop;
beforeEach(async () => {
  laptop = await newLaptop();
});
afterEach((context) => laptop.leave(context));

/** How often the plug is pulled with the window open; as often again without one in the vault's own tests. */
const KILLS = Number(process.env.WEGWIJS_KILLS ?? 100);

/** Saves answers without end and counts those that were called saved. */
const SAVE_WITHOUT_END = `
  window.saved = 0;
  const person = arguments[0];
  (async () => {
    for (let n = person; ; n += 1) {
      await window.__TAURI_INTERNALS__.invoke('call', { name: 'save_draft', request: { key: 'kill', text: String(n) } });
      window.saved = n;
    }
  })();
`;

test(`no save that was acknowledged is lost by ${KILLS} kills with the window open`, async () => {
  let page = await laptop.start('nl');
  await newPerson(page);
  const { person } = await page.call('session');
  let saved = 0;
  let total = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    await page.script(SAVE_WITHOUT_END, saved + 1);
    await pause(15 + ((kill * 37) % 90));
    // The count is read first: what is saved after it may be there too, what is in it must be.
    const acknowledged = Number(await page.script('return window.saved'));
    await laptop.kill();
    page = await laptop.start('nl');
    await page.call('unlock', { person: person.id, passphrase: PERSON.passphrase });
    const { drafts } = await page.call('drafts');
    const kept = Number(drafts.kill ?? 0);
    assert.ok(kept >= acknowledged, `kill ${kill}: ${acknowledged} was called saved, ${kept} is there`);
    total += Math.max(acknowledged - saved, 0);
    saved = kept;
  }
  assert.ok(total > KILLS, `only ${total} saves in ${KILLS} rounds: nothing was tried`);
});

const CANARY = 'Kanarie7x4Vogel';

/** Every file below a folder. */
function files(folder) {
  let found = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) found = found.concat(files(at));
    else if (entry.isFile()) found.push(at);
  }
  return found;
}

/** Where the canary can be read: as it is, in UTF-16, and turned into base64 or numbers of it. */
function sightings(folder) {
  const needles = [
    Buffer.from(CANARY, 'utf8'),
    Buffer.from(CANARY, 'utf16le'),
    Buffer.from(CANARY.toLowerCase(), 'utf8'),
    ...[0, 1, 2].map((shift) =>
      Buffer.from(
        Buffer.from('x'.repeat(shift) + CANARY)
          .toString('base64')
          .slice(4, 16),
      ),
    ),
  ];
  return files(folder).filter((file) => {
    const bytes = readFileSync(file);
    return needles.some((needle) => bytes.includes(needle));
  });
}

test('what is written in every field for free words is found nowhere on the disk', async () => {
  let page = await laptop.start('nl');
  await newPerson(page, { passphrase: `${CANARY} wachtzin` });
  await paperCode(page);
  await intake(page, 0, 1);
  await toPath(page);
  await page.menu('facts');
  for (const fact of ['person.goals', 'person.languages']) {
    if (!(await page.count(`[data-fact="${fact}"] button`))) continue;
    await page.pressAt(`[data-fact="${fact}"] button`);
    const field = await page.script('return document.querySelector(arguments[0])', `[data-path="${fact}"] textarea`);
    if (!field) continue;
    await page.fill(field, `${CANARY} doel`);
    await pause(1200);
  }
  await page.menu('notes');
  await page.press('notes-new');
  await page.type('notes-title-label', `${CANARY} titel`);
  await page.type('notes-text-label', `${CANARY} tekst ${CANARY.split('').join(' ')}`);
  await page.sees('[data-kept="saved"]');
  await page.press('notes-back');
  // Half-typed, never finished.
  await page.press('notes-new');
  await page.type('notes-title-label', `${CANARY} half`);
  await page.menu('search');
  await page.fill(await page.sees('main input[type=search]'), CANARY);
  await page.until('the note to be found', async () => (await page.count('main [data-hit=note]')) > 0);
  await page.menu('share');
  await page.press('share-copy-make');
  await page.until('the copy', () => readdirSync(laptop.stick).some((it) => it.endsWith('.wegwijs')));
  await pause(700);
  assert.deepEqual(sightings(laptop.folder), [], 'while it is open');
  await laptop.kill();
  assert.deepEqual(sightings(laptop.folder), [], 'after the plug was pulled');
  page = await laptop.start('nl');
  await choosePerson(page);
  await unlock(page, `${CANARY} verkeerd`);
  await page.reads(page.word('failure-wrong-passphrase'));
  await unlock(page, `${CANARY} wachtzin`);
  await page.on('share');
  await page.keys(['\uE009', 'l']);
  await page.on('start');
  await laptop.stop();
  assert.deepEqual(sightings(laptop.folder), [], 'after it was locked and closed');
});

test('the search for the canary would find it', () => {
  for (const [name, bytes] of [
    ['plain', Buffer.from(`..${CANARY}..`)],
    ['utf16', Buffer.from(`..${CANARY}..`, 'utf16le')],
    ['base64', Buffer.from(Buffer.from(`ab${CANARY}cd`).toString('base64'))],
  ]) {
    writeFileSync(path.join(laptop.data, name), bytes);
  }
  assert.equal(sightings(laptop.folder).length, 3);
});

test('a damaged vault offers its backup and says what is lost; nothing is thrown away', async () => {
  let page = await laptop.start('nl');
  await newPerson(page);
  const { person } = await page.call('session');
  await page.call('save_draft', { key: 'a', text: 'kept' });
  const folder = path.join(laptop.data, 'vaults', person.id);
  // The backup of the day is made after some quiet seconds.
  for (let tries = 0; tries < 200 && !files(folder).some((it) => it.includes('backups/')); tries += 1) await pause(100);
  await laptop.stop();
  const vault = path.join(folder, 'vault.db');
  copyFileSync(vault, path.join(laptop.folder, 'whole'));
  const middle = Math.floor(statSync(vault).size / 2);
  truncateSync(vault, middle);
  page = await laptop.start('nl');
  await choosePerson(page);
  await unlock(page);
  await page.reads(page.word('failure-damaged-vault'));
  await page.press('unlock-backups-title');
  await page.on('backups');
  await page.pressAt('main input[type=radio]');
  await page.type('unlock-secret-label', PERSON.passphrase);
  await page.press('unlock-restore');
  await page.until(
    'the plan to be open',
    async () =>
      ['path', 'intake', 'paper-code', 'backups'].includes(await page.screen()) &&
      (await page.call('session')).state === 'unlocked',
  );
  assert.ok(
    readdirSync(folder).some((it) => /^damaged-/.test(it)),
    `the damaged file is kept: ${readdirSync(folder)}`,
  );
});

test('a broken copy, and a copy of something else, are refused in a sentence', async () => {
  const page = await laptop.start('nl');
  for (const [name, bytes] of [
    ['a.wegwijs', Buffer.from('no copy at all')],
    ['b.wegwijs', Buffer.alloc(200_000, 7)],
    ['c.wegwijs', Buffer.alloc(0)],
  ]) {
    writeFileSync(path.join(laptop.stick, name), bytes);
    await page.press('start-copy');
    await page.until('a sentence', async () => (await page.count('main [data-failure], main [role=alert]')) > 0);
    await page.press('start-guide');
    await page.press('common-back');
  }
  assert.equal(
    readdirSync(laptop.data).includes('vaults') && readdirSync(path.join(laptop.data, 'vaults')).length > 0,
    false,
  );
});
