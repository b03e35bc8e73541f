// Other calendars beside each date, chosen in the settings: in Dutch, in Arabic with own digits, in Tigrinya.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { intake, newPerson, paperCode, toPath } from '../lib/journey.mjs';
import { newLaptop } from '../lib/world.mjs';

let laptop;
let page;
beforeEach(async () => {
  laptop = await newLaptop();
  page = await laptop.start('nl');
  await newPerson(page);
  await paperCode(page);
  await intake(page);
  await toPath(page);
});
afterEach((context) => laptop.leave(context));

/** Ticks a box or presses a radio button by its message, in the settings. */
const CHOOSE = `
  const bare = (text) => text.replace(/[\\u2066-\\u2069]/g, '').replace(/\\s+/g, ' ').trim();
  const label = [...document.querySelectorAll('main label')].find((it) => bare(it.textContent) === arguments[0]);
  label?.querySelector('input').click();
  return label !== undefined;
`;

async function choose(id) {
  const name = page.word(id);
  await page.until(`“${name}” to choose`, () => page.script(CHOOSE, name));
}

/** What stands beside dates on the screen, as a person sees it: the words of each run in their order from the left. */
const beside = () =>
  page.script('return [...document.querySelectorAll("main .beside bdi")].map((it) => it.textContent)');

/** The edges of the first and the last digit group of a run: which of them stands more to the left. */
const ORDER = `
  const run = [...document.querySelectorAll('main .words .beside bdi')].find((it) => it.textContent.includes(arguments[0]));
  const node = run.firstChild;
  const edge = (part) => {
    const at = node.data.indexOf(part);
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + part.length);
    return range.getBoundingClientRect().left;
  };
  const [day, year] = node.data.match(/[\\d\\u0660-\\u0669]+/g).slice(-2);
  return { text: node.data, day, year, dayLeft: edge(day), yearLeft: edge(year) };
`;

test('in Dutch nothing stands beside a date until it is chosen', async () => {
  assert.deepEqual(await beside(), []);
  await page.menu('settings');
  await choose('settings-calendars-persian');
  await choose('settings-calendars-afghan');
  await page.looksRight('calendars settings');
  await page.menu('dates');
  await page.until('the calendars', async () => (await beside()).length > 0);
  const all = (await beside()).join(' / ');
  assert.match(all, /Perzische kalender: /);
  assert.match(all, /Afghaanse kalender: /);
  await page.looksRight('calendars dates');
});

test('in Arabic the Islamic date stands in own digits from right to left, the Dutch date keeps its digits', async () => {
  await page.menu('settings');
  await page.speak('ar');
  await choose('settings-calendars-islamic');
  await choose('settings-digits-arabic');
  await page.looksRight('calendars settings');
  await page.menu('dates');
  await page.until('the calendar', async () => (await beside()).some((it) => /[٠-٩]{4}/.test(it)));
  for (const text of await beside()) assert.doesNotMatch(text, /[0-9]/, text);
  assert.match(await page.text('main .when'), /[0-9]{4}/);
  const order = await page.script(ORDER, page.word('settings-calendars-islamic').replace('ال', ''));
  assert.ok(order.dayLeft > order.yearLeft, `the day stands to the right of the year: ${JSON.stringify(order)}`);
  await page.looksRight('calendars dates');
  await page.menu('path');
  await page.until('the calendar', async () => (await beside()).length > 0);
  await page.looksRight('calendars path');
});

test('in Tigrinya the Ethiopian date stands beside, with the digits of letters', async () => {
  await page.menu('settings');
  await page.speak('ti');
  await choose('settings-calendars-ethiopic');
  await page.looksRight('calendars settings');
  await page.menu('dates');
  await page.until('the calendar', async () => (await beside()).some((it) => /20\d\d/.test(it)));
  const order = await page.script(ORDER, '20');
  assert.ok(order.dayLeft < order.yearLeft, JSON.stringify(order));
  await page.looksRight('calendars dates');
});
