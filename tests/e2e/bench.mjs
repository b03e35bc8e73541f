// Measures the real window for `cargo dev bench`, beside the bare one: start, memory, screen changes, language switch.
// Prints lines of a name and a number; checks nothing. Needs a display, and a vault that was prepared by `bench_app`.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { LANGUAGES } from './lib/words.mjs';
import { choosePerson } from './lib/journey.mjs';
import { treeKib } from './lib/memory.mjs';
import { APP } from './lib/places.mjs';
import { measureClick } from './lib/clicks.mjs';
import { newLaptop } from './lib/world.mjs';

const { WEGWIJS_BENCH_BARE: BARE, WEGWIJS_BENCH_DATA: DATA, WEGWIJS_BENCH_NAME: NAME } = process.env;
const PASSPHRASE = process.env.WEGWIJS_BENCH_PASSPHRASE;
/** On the first screen this stands only when the person of this laptop is shown. */
const LOCKED_SCREEN = 'main #start-people';
const STARTS = 7;
const ROUNDS = 8;
const IDLE_MS = 5_000;
const SCREENS = ['dates', 'notes', 'guide', 'facts', 'share', 'settings', 'search', 'path'];

const say = (name, number) => console.log(name, Number(number).toFixed(1));
const at = (percent, times) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor((times.length * percent) / 100))];

/** Starts a window, waits until it says that it is painted, lets `then` look at it, and ends it. */
async function start(program, settings, then = async () => undefined) {
  const home = mkdtempSync(path.join(tmpdir(), 'wegwijs-bench-'));
  const began = performance.now();
  const child = spawn(program, [], {
    env: { ...process.env, XDG_DATA_HOME: home, XDG_CACHE_HOME: home, XDG_RUNTIME_DIR: home, ...settings },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise((done) => child.once('exit', done));
  try {
    const took = await new Promise((done, fail) => {
      createInterface(child.stdout).on('line', (line) => line === 'ready' && done(performance.now() - began));
      child.once('exit', () => fail(new Error(`${program} ended before it was painted`)));
    });
    await then(child.pid);
    return took;
  } finally {
    child.kill('SIGKILL');
    await ended;
    await pause(300); // The helpers of the web view notice and end.
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

const bare = (then) => start(BARE, {}, then);
/** The same, drawn as ours is: shows how much of a difference is only that. */
const plain = (then) => start(BARE, { WEBKIT_DISABLE_COMPOSITING_MODE: '1' }, then);
const ours = (then) => start(APP, { WEGWIJS_BENCH: LOCKED_SCREEN, WEGWIJS_DATA: DATA }, then);

async function starts() {
  const times = { bare: [], plain: [], ours: [] };
  // In turn, so that all meet the same machine; the first of each only brings the files into memory.
  for (let round = 0; round <= STARTS; round += 1) {
    for (const [name, open] of [
      ['bare', bare],
      ['plain', plain],
      ['ours', ours],
    ]) {
      const took = await open();
      if (round > 0) times[name].push(took);
    }
  }
  say('start_bare_ms', at(50, times.bare));
  say('start_plain_ms', at(50, times.plain));
  say('start_ours_ms', at(50, times.ours));
}

async function memory() {
  for (const [name, open] of [
    ['bare', bare],
    ['plain', plain],
    ['locked', ours],
  ]) {
    await open(async (pid) => {
      await pause(IDLE_MS);
      const { kib, processes } = treeKib(pid);
      say(`memory_${name}_kib`, kib);
      for (const [program, part] of processes) console.log(`memory_${name}_part`, part, program);
    });
  }
}

/** Everything that needs an open vault: the driver clicks, the page itself takes the time. */
async function inside() {
  const laptop = await newLaptop({ WEGWIJS_KDF: '', WEGWIJS_BENCH: LOCKED_SCREEN });
  laptop.data = DATA;
  try {
    const page = await laptop.start('nl');
    await choosePerson(page, NAME);
    await page.type('unlock-label', PASSPHRASE);
    const unlocked = await measureClick(page, { word: page.word('unlock-open'), within: 'form', screen: 'path' });
    say('window_unlock_ms', unlocked.heading);
    await pause(IDLE_MS);
    const { kib, processes } = treeKib(laptop.process());
    say('memory_path_kib', kib);
    for (const [program, part] of processes) console.log('memory_path_part', part, program);
    await screens(page);
    await languages(page);
  } finally {
    await laptop.leave();
  }
}

async function screens(page) {
  const [headings, whole] = [[], []];
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const screen of SCREENS) {
      const took = await measureClick(page, { menu: screen });
      if (process.env.WEGWIJS_LOUD) console.error(screen, took);
      if (round === 0) continue;
      headings.push(took.heading);
      whole.push(took.whole);
    }
  }
  say('screens', headings.length);
  say('screen_p50_ms', at(50, headings));
  say('screen_p95_ms', at(95, headings));
  say('screen_whole_p50_ms', at(50, whole));
  say('screen_whole_p95_ms', at(95, whole));
}

async function languages(page) {
  const [headings, whole] = [[], []];
  await measureClick(page, { menu: 'settings' });
  for (let round = 0; round <= ROUNDS; round += 1) {
    // The first one last: it is in force already.
    for (const tag of [...LANGUAGES.slice(1), LANGUAGES[0]]) {
      const took = await measureClick(page, { radio: tag });
      if (process.env.WEGWIJS_LOUD) console.error(tag, took);
      if (round === 0) continue;
      headings.push(took.heading);
      whole.push(took.whole);
    }
  }
  say('languages', headings.length);
  say('language_p50_ms', at(50, headings));
  say('language_p95_ms', at(95, headings));
  say('language_whole_p95_ms', at(95, whole));
}

await starts();
await memory();
await inside();
