// The window as a person uses it: finds what can be pressed by the words on it, in the language in force.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Key } from 'selenium-webdriver';
import { SHOTS } from './places.mjs';
import { bare, word } from './words.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** How long something may take on a busy machine; what is there at once is not waited for. */
const PATIENCE_MS = 30_000;

/** Looks in the page for a visible thing of some kind that is called so. Runs in the window. */
const FIND = `
  const [kinds, name, within] = arguments;
  const bare = (text) => (text ?? '').replace(/[\\u2066-\\u2069\\u200e\\u200f]/g, '').replace(/\\s+/g, ' ').trim();
  const seen = (it) => it.getClientRects().length > 0 && getComputedStyle(it).visibility !== 'hidden';
  const root = within ? document.querySelector(within) : document;
  if (!root) return null;
  const labels = (it) => [
    it.getAttribute('aria-label'),
    it.textContent,
    ...(it.labels ? [...it.labels].map((label) => label.querySelector('.label')?.textContent ?? label.textContent) : []),
    it.getAttribute('aria-labelledby') && document.getElementById(it.getAttribute('aria-labelledby'))?.textContent,
  ].map(bare);
  const all = [...root.querySelectorAll(kinds)].filter((it) => seen(it) && !it.disabled);
  return all.find((it) => labels(it).includes(name)) ?? all.find((it) => labels(it).some((own) => own.startsWith(name))) ?? null;
`;

const CALL = `
  const done = arguments[arguments.length - 1];
  window.__TAURI_INTERNALS__.invoke('call', { name: arguments[0], request: arguments[1] })
    .then((it) => done({ ok: it }), (it) => done({ failed: it }));
`;

/** Messages of the menu's entries, by the screen that each leads to. */
export const MENU = {
  path: 'common-screen-path',
  dates: 'common-screen-dates',
  whatif: 'whatif-title',
  notes: 'common-screen-notes',
  guide: 'common-screen-guide',
  facts: 'keyboard-screen-facts',
  share: 'common-screen-share',
  settings: 'common-screen-settings',
  search: 'common-search',
};

export class Page {
  constructor(driver, tag) {
    this.driver = driver;
    /** Language in force: words are looked for in it. */
    this.tag = tag;
  }

  /** A message of the window in the language in force. */
  word(id, args) {
    return word(this.tag, id, args);
  }

  /** Waits for the first screen. */
  async ready() {
    await this.until('the first screen', () =>
      this.script('return document.querySelector("main [data-page-heading]") !== null'),
    );
  }

  /** Runs a script in the page. */
  script(code, ...args) {
    return this.driver.executeScript(code, ...args);
  }

  /** Tries until something is so. */
  async until(what, test) {
    const end = Date.now() + PATIENCE_MS;
    let last;
    while (Date.now() < end) {
      try {
        last = await test();
        if (last) return last;
      } catch (error) {
        last = error;
      }
      await pause(40);
    }
    const where = await this.script(
      'return document.querySelector("main")?.dataset.screen + ": " + document.body.innerText.slice(0, 600)',
    ).catch(() => '?');
    throw new Error(`waited in vain for ${what}; last: ${last}; on ${where}`);
  }

  /** A visible thing by its words. */
  find(kinds, name, within = null) {
    return this.until(`${kinds} called “${name}”`, () => this.script(FIND, kinds, bare(name), within));
  }

  /** Presses a button, link, choice or opener by its message. */
  async press(id, args = {}, within = null) {
    await this.pressNamed(this.word(id, args), within);
  }

  /** Presses by the words themselves. */
  async pressNamed(name, within = null) {
    await this.until(`“${name}” to be pressed`, async () => {
      const found = await this.script(FIND, 'button, summary, a, label', bare(name), within);
      if (found) await this.#click(found);
      return found !== null;
    });
  }

  /** Presses what a selector finds, as soon as it can be pressed. */
  async pressAt(selector) {
    await this.until(`${selector} to be pressed`, () => this.tryAt(selector));
  }

  /** Presses what a selector finds, if it is there. */
  async tryAt(selector) {
    const found = await this.script('return document.querySelector(arguments[0])', selector);
    if (found) await this.#click(found);
    return found !== null;
  }

  /** Loads the page anew, and waits until the old one is gone: until then it would still answer. */
  async reload() {
    await this.script('document.documentElement.dataset.old = ""; location.reload()');
    await this.until('the old page to be gone', () =>
      this.script('return document.documentElement.dataset.old === undefined'),
    );
    await this.ready();
  }

  /** One try: fails when the thing is covered for a moment or has just been drawn anew; who waits tries again. */
  async #click(element) {
    await this.script('arguments[0].scrollIntoView({block: "center"})', element);
    await element.click();
  }

  /** Types into a field by its label. */
  async type(id, text, args = {}) {
    const field = await this.find('input, textarea', this.word(id, args));
    await this.fill(field, text);
  }

  /** Replaces what stands in a field. */
  async fill(field, text) {
    await this.script('arguments[0].scrollIntoView({block: "center"})', field);
    await field.clear();
    await field.sendKeys(text);
  }

  /** Goes to a part of the app by the menu. */
  async menu(name) {
    if (!(await this.script(FIND, 'nav button', this.word(MENU[name]), 'nav')))
      await this.press('common-menu', {}, 'nav');
    await this.press(MENU[name], {}, 'nav');
    await this.on(name);
  }

  /** Makes a call of the contract, as the page does. */
  async call(name, request = {}) {
    const answered = await this.driver.executeAsyncScript(CALL, name, request);
    if (answered.failed) throw new Error(`${name}: ${JSON.stringify(answered.failed)}`);
    return answered.ok;
  }

  /** Waits for a screen. */
  async on(name) {
    await this.until(`the screen ${name}`, async () => (await this.screen()) === name);
  }

  /** Name of the screen in force. */
  screen() {
    return this.script('return document.querySelector("main")?.dataset.screen');
  }

  /** What can be read in a part of the page. */
  async text(selector = 'main') {
    return bare((await this.script('return document.querySelector(arguments[0])?.innerText ?? ""', selector)) ?? '');
  }

  /** Waits until words can be read. */
  async reads(text, selector = 'body') {
    const wanted = bare(text).replace(/\s+/g, ' ');
    await this.until(`the words “${wanted}”`, async () =>
      (await this.text(selector)).replace(/\s+/g, ' ').includes(wanted),
    );
  }

  /** Waits for what a selector finds. */
  sees(selector) {
    return this.until(selector, () => this.script('return document.querySelector(arguments[0])', selector));
  }

  /** How many things a selector finds now. */
  count(selector) {
    return this.script('return document.querySelectorAll(arguments[0]).length', selector);
  }

  /** Presses keys where the focus is. */
  async keys(...keys) {
    const actions = this.driver.actions({ async: true });
    for (const key of keys) {
      if (Array.isArray(key)) {
        for (const down of key) actions.keyDown(down);
        for (const up of [...key].reverse()) actions.keyUp(up);
      } else {
        actions.sendKeys(key);
      }
    }
    await actions.perform();
  }

  /** Chooses a language and speaks it from now on. */
  async speak(tag) {
    await this.pressAt(`input[type=radio][value="${tag}"]`);
    this.tag = tag;
    await this.until(
      `the language ${tag}`,
      async () => (await this.script('return document.documentElement.lang')) === tag,
    );
  }

  /** Answers one question of the intake or of the answers; the kind of control shows how. */
  async answer(path, value) {
    const at = `[data-path="${path}"]`;
    await this.sees(at);
    if (value === 'unknown') {
      await this.pressAt(`${at} .unknown input`);
      await this.settled(`${at} .unknown input:checked`);
    } else if (value instanceof Date || /^\d{4}-\d\d-\d\d$/.test(String(value))) {
      await this.day(at, String(value));
    } else if (typeof value === 'number') {
      const field = await this.sees(`${at} input.number`);
      await this.fill(field, String(value));
      await field.sendKeys(Key.TAB);
    } else if (typeof value === 'object') {
      await this.item(at, value);
      return;
    } else if (await this.count(`${at} textarea`)) {
      const field = await this.sees(`${at} textarea`);
      await this.fill(field, value);
      await field.sendKeys(Key.TAB);
    } else {
      await this.choose(at, value);
    }
    await this.until(`${path} to be kept`, () =>
      this.script(
        'return document.querySelector(arguments[0] + " .below button") !== null || document.querySelector(arguments[0] + " .unknown input:checked") !== null',
        at,
      ),
    );
  }

  /** Writes a day: number, month, year. */
  async day(at, iso) {
    const [year, month, day] = iso.split('-').map(Number);
    const fields = await this.until(`the day in ${at}`, () =>
      this.script(
        'const it = document.querySelectorAll(arguments[0] + " .parts input, " + arguments[0] + " .parts select"); return it.length === 3 ? [...it] : null',
        at,
      ),
    );
    await this.fill(fields[0], String(day));
    await this.select(fields[1], String(month));
    await this.fill(fields[2], String(year));
  }

  /** Chooses in a list that drops down. */
  async select(field, value) {
    await this.script(
      'arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event("change", { bubbles: true }))',
      field,
      value,
    );
  }

  /** Chooses one or several answers. */
  async choose(at, value) {
    const list = await this.script('return document.querySelector(arguments[0] + " select")', at);
    if (list) return this.select(list, value);
    await this.pressAt(`${at} input[value="${value}"]`);
  }

  /** Adds one thing to a list. */
  async item(at, fields) {
    const before = await this.count(`${at} .items li`);
    await this.pressAt(`${at} [data-add] button`);
    for (const [name, value] of Object.entries(fields)) {
      const field = `${at} [data-field="${name}"]`;
      await this.sees(field);
      if (/^\d{4}-\d\d-\d\d$/.test(String(value))) await this.day(field, value);
      else if (typeof value === 'number') await this.fill(await this.sees(`${field} input`), String(value));
      else await this.choose(field, String(value));
    }
    await this.pressAt(`${at} form button[type=submit]`);
    await this.until('the thing in the list', async () => (await this.count(`${at} .items li`)) > before);
  }

  /** Waits for something that a kept answer makes appear. */
  settled(selector) {
    return this.sees(selector);
  }

  /** Shows the page in a theme, without keeping it; null: as the person chose. Waits until every colour has turned. */
  async theme(name) {
    await this.script(
      'if (arguments[0] === null) delete document.documentElement.dataset.theme; else document.documentElement.dataset.theme = arguments[0]',
      name,
    );
    await pause(250);
  }

  /** Nothing on the screen keeps anybody out, in each of the themes, and nothing stands out of the window. Leaves a picture
   * where WEGWIJS_SHOTS names a folder for them. */
  async looksRight(where, themes = []) {
    for (const shown of themes.length > 0 ? themes : ['as chosen']) {
      if (themes.length > 0) await this.theme(shown);
      assert.deepEqual(await this.barriers(), [], `${where}, ${shown}, ${this.tag}`);
    }
    if (themes.length > 0) await this.theme(null);
    assert.deepEqual(await this.clipped(), [], `${where}, ${this.tag}: stands out of the window`);
    if (process.env.WEGWIJS_SHOTS === undefined) return;
    mkdirSync(SHOTS, { recursive: true });
    await this.shot(path.join(SHOTS, `${where.replaceAll(' ', '-')}-${this.tag}.png`));
  }

  /** Checks the page as it stands for barriers; returns what was found, as lines. */
  async barriers() {
    if (!(await this.script('return typeof globalThis.axe === "object"')))
      await this.script(`${axeSource}; globalThis.axe = axe;`);
    const found = await this.driver.executeAsyncScript(`
      const done = arguments[arguments.length - 1];
      axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
        .then((it) => done(it.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html.slice(0, 160) + ' ' + (n.any[0]?.message ?? n.all[0]?.message ?? '')).slice(0, 3).join(' | '))), (error) => done([String(error)]));
    `);
    return found;
  }

  /** What stands out of the window or is cut off, as lines. */
  clipped() {
    return this.script(`
      const wide = document.documentElement.clientWidth;
      const out = [];
      for (const it of document.querySelectorAll('body *')) {
        if (it.closest('.visually-hidden') || getComputedStyle(it).position === 'fixed') continue;
        const box = it.getBoundingClientRect();
        if (box.width === 0 || box.height === 0) continue;
        if (box.right > wide + 1 || box.left < -1) out.push(it.tagName + '.' + it.className + ': ' + (it.textContent ?? '').trim().slice(0, 40));
      }
      return out.slice(0, 5);
    `);
  }

  /** Takes a picture of the virtual screen, native dialogs included. (The driver's own pictures take minutes here.) */
  async shot(file) {
    await pause(150);
    await promisify(execFile)('import', ['-window', 'root', file]);
  }
}
