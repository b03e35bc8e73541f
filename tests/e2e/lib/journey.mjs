// The main job in chapters, as one invented person lives it. The tests check it; the demo walks it and takes pictures.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Plainly invented, and the same in every language. */
export const PERSON = { nickname: 'Demo Amina', passphrase: 'demo fiets brug regen 1' };

/** Her answers, page by page: asylum permit, act of 2021, B1-route. What she does not answer stays open. */
const PAGES = [
  [
    ['stay.arrived_on', '2023-02-01'],
    ['stay.permit.kind', 'asylum'],
    ['stay.permit.made_known_on', '2023-09-01'],
  ],
  [
    ['person.birth_date', '1991-05-12'],
    ['person.nationality', 'other'],
    ['stay.lawful_since', 'unknown'],
  ],
  [
    ['obligation.act', 'unknown'],
    ['obligation.notified_on', '2024-03-28'],
    ['obligation.ends_on', 'unknown'],
  ],
  [
    ['stay.municipality.registered_on', '2024-03-15'],
    ['obligation.intake_on', '2024-04-22'],
    ['obligation.pip_on', '2024-06-02'],
    ['obligation.route', 'b1'],
  ],
  [
    ['obligation.course_started_on', '2024-08-26'],
    ['activities', { kind: 'course', from: '2024-08-26' }],
    ['exams', { part: 'reading', level: 'b1', on: '2026-04-14', result: 'passed' }],
  ],
];

/** A new person: nickname, picture, passphrase. Ends at the paper code. */
export async function newPerson(page, { nickname = PERSON.nickname, passphrase = PERSON.passphrase } = {}) {
  await page.press('start-new');
  await page.on('new');
  await page.type('start-name-label', nickname);
  await page.press('common-next');
  await page.pressAt('input[type=radio][value]');
  await page.press('common-next');
  await page.press('start-passphrase-own');
  await page.type('start-passphrase-label', passphrase);
  await page.type('start-passphrase-again', passphrase);
  await page.press('start-create');
  await page.on('paper-code');
}

/** Reads the paper code from the screen, checks it as from paper, and goes on to the questions. */
export async function paperCode(page) {
  await page.until('eight groups', async () => (await page.count('main ol li b')) === 8);
  const groups = await page.script('return [...document.querySelectorAll("main ol li b")].map((it) => it.textContent)');
  await page.press('start-code-written');
  const asked = await page.until('the groups that are asked back', () =>
    page.script('const it = document.querySelectorAll("main form input"); return it.length > 0 ? [...it] : null'),
  );
  const labels = await page.script(
    'return [...document.querySelectorAll("main form label")].map((it) => it.textContent.replace(/\\D/g, ""))',
  );
  for (const [at, field] of asked.entries()) await page.fill(field, groups[Number(labels[at]) - 1]);
  await page.press('start-code-confirm');
  await page.on('intake');
  return groups.join(' ');
}

/** Answers the questions of some pages, from the first that is open; the page after them is not opened. */
export async function intake(page, from = 0, until = PAGES.length) {
  for (let at = from; at < until; at += 1) {
    for (const [path, value] of PAGES[at]) await page.answer(path, value);
    if (at + 1 < until) await page.press('common-next');
  }
}

/** Leaves the questions and sees the path. */
export async function toPath(page) {
  await page.press('intake-stop');
  await page.on('path');
}

/** Opens why a date is so and reads it. */
export async function whyOf(page, id) {
  await page.sees(`[data-date="${id}"]`);
  await page.pressAt(`[data-date="${id}"] summary`);
  return page.until('the reasons', async () => (await page.text(`[data-date="${id}"] details[open]`)).trim());
}

/** Writes a note to a date and waits until it says that it is kept. */
export async function writeNote(page, { title, text }) {
  await page.type('notes-title-label', title);
  await page.type('notes-text-label', text);
  await page.sees('[data-kept="saved"]');
}

/** Looks for a word and returns the titles of what was found. */
export async function lookFor(page, words) {
  const field = await page.sees('main input[type=search]');
  await page.fill(field, words);
  await pause(250);
  return page.script(
    'return [...document.querySelectorAll("main [data-hit=note] strong")].map((it) => it.textContent)',
  );
}

/** Unlocks with the passphrase from the locked screen. */
export async function unlock(page, passphrase = PERSON.passphrase) {
  await page.on('unlock');
  await page.type('unlock-label', passphrase);
  await page.press('unlock-open');
}

/** Chooses the person on the first screen. */
export async function choosePerson(page, nickname = PERSON.nickname) {
  await page.on('start');
  await page.pressNamed(nickname);
  await page.on('unlock');
}

/** The newest file in a folder that ends so. */
export function fileIn(folder, ending) {
  const found = readdirSync(folder).filter((it) => it.endsWith(ending));
  assert.ok(found.length > 0, `no ${ending} in ${folder}: ${readdirSync(folder).join(', ')}`);
  return path.join(folder, found.sort().at(-1));
}
