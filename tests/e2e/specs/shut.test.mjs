// The window is shut to everything but its own page: no other address, no script from text, one window at a time.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { APP } from '../lib/places.mjs';
import { newLaptop } from '../lib/world.mjs';

let laptop;
let page;
beforeEach(async () => {
  laptop = await newLaptop();
  page = await laptop.start('nl');
});
afterEach((context) => laptop.leave(context));

const whatHappens = (code) => `
  const done = arguments[arguments.length - 1];
  (async () => { ${code} })().then((it) => done(String(it)), (error) => done('refused: ' + error));
`;

test('no script is made out of text and no prototype can be changed', async () => {
  const made = await page.script('try { return new Function("return 1")(); } catch (error) { return "refused"; }');
  assert.equal(made, 'refused');
  const inline = await page.script(`
    const script = document.createElement('script');
    script.textContent = 'window.intruder = true';
    document.body.append(script);
    return window.intruder === true;
  `);
  assert.equal(inline, false, 'a script in the page does not run');
  const frozen = await page.script('return Object.isFrozen(Object.prototype)');
  assert.equal(frozen, true);
});

test('nothing is asked of any other address', async () => {
  for (const address of ['http://127.0.0.1:9/', 'https://localhost:9/']) {
    const fetched = await page.driver.executeAsyncScript(whatHappens(`return (await fetch('${address}')).status`));
    assert.match(fetched, /^refused/, address);
  }
  const policy = await page.driver.executeAsyncScript(
    whatHappens(`
      const told = new Promise((tell) => document.addEventListener('securitypolicyviolation', (it) => tell(it.effectiveDirective)));
      fetch('http://127.0.0.1:9/').catch(() => undefined);
      return told;
    `),
  );
  assert.equal(policy, 'connect-src');
});

test('the page goes nowhere else and opens no other window', async () => {
  const opened = await page.script('return window.open("http://127.0.0.1:9/") === null');
  assert.equal(opened, true);
  await page.script('setTimeout(() => { location.href = "http://127.0.0.1:9/"; }, 0)');
  await pause(500);
  assert.match(await page.script('return location.href'), /^tauri:\/\/localhost/);
  assert.equal((await page.driver.getAllWindowHandles()).length, 1);
  await page.on('start');
});

test('a second start ends at once and leaves the first as it is', async () => {
  const second = spawn(APP, {
    env: { ...process.env, WEGWIJS_DATA: laptop.data, XDG_RUNTIME_DIR: laptop.folder },
    stdio: 'ignore',
  });
  const late = pause(10_000, ['late'], { ref: false });
  const [code] = await Promise.race([once(second, 'exit'), late]);
  if (code === 'late') second.kill('SIGKILL');
  assert.equal(code, 0);
  await page.on('start');
});
